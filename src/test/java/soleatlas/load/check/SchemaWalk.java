package soleatlas.load.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Goes through a file and the schema side by side. */
final class SchemaWalk {

    private final JsonNode schema;
    private final List<Step> steps = new ArrayList<>();

    private SchemaWalk(JsonNode schema) {
        this.schema = schema;
    }

    /**
     * A value of a file with what the schema says about it.
     *
     * @param pointer where the value lies in the file, as a JSON pointer
     * @param value the value
     * @param rule its part of the schema, references followed
     */
    record Step(String pointer, JsonNode value, JsonNode rule) {

        boolean hasFields() {
            return value.isObject() && rule.has("properties");
        }

        Set<String> fields() {
            Set<String> fields = new TreeSet<>();
            rule.get("properties").fieldNames().forEachRemaining(fields::add);
            return fields;
        }

        boolean isChoice() {
            return value.isTextual() && rule.has("enum");
        }

        List<String> words() {
            List<String> words = new ArrayList<>();
            rule.get("enum").forEach(word -> words.add(word.asText()));
            return words;
        }
    }

    /** All values of a file; {@code kind} is the file's own definition in the schema, such as {@code map}. */
    static List<Step> of(JsonNode schema, String kind, JsonNode file) {
        SchemaWalk walk = new SchemaWalk(schema);
        walk.visit("", file, schema.get("$defs").get(kind));
        return walk.steps;
    }

    private void visit(String pointer, JsonNode value, JsonNode written) {
        JsonNode rule = chosen(followed(written), value);
        steps.add(new Step(pointer, value, rule));
        value.properties().forEach(field -> {
            JsonNode inner = rule.path("properties").path(field.getKey());
            if (inner.isMissingNode()) {
                inner = rule.path("additionalProperties");
            }
            if (inner.isObject()) {
                visit(pointer + "/" + field.getKey(), field.getValue(), inner);
            }
        });
        for (int i = 0; i < value.size() && value.isArray(); i++) {
            if (rule.has("items")) {
                visit(pointer + "/" + i, value.get(i), rule.get("items"));
            }
        }
    }

    /** Of several rules the one for this kind of value; texts by language have fields of any name and are no matter here. */
    private JsonNode chosen(JsonNode rule, JsonNode value) {
        for (JsonNode one : rule.path("oneOf")) {
            JsonNode inner = followed(one);
            if (inner.path("type").asText().equals(value.isObject() ? "object" : "string")) {
                return inner;
            }
        }
        return rule;
    }

    private JsonNode followed(JsonNode rule) {
        return rule.has("$ref") ? schema.at(rule.get("$ref").asText().substring(1)) : rule;
    }
}
