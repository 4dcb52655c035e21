package soleatlas.load.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.load.json.Json.Member;
import soleatlas.problem.Location;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;

/** Reads a file into {@link Json} values. A syntax error ends the reading; everything else is told and read on. */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // a stranger's file could fill the shared table of names with clashes
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 8)
                    .maxStringLength(Limits.FILE_BYTES)
                    .maxNumberLength(Limits.FILE_BYTES)
                    .maxNameLength(Limits.FILE_BYTES)
                    .build())
            .build();

    private final SourceText source;
    private final Problems problems;
    private final Budget allowance;
    private final JsonPath trail = new JsonPath();

    private JsonReader(SourceText source, Problems problems, Budget allowance) {
        this.source = source;
        this.problems = problems;
        this.allowance = allowance;
    }

    /**
     * Reads a file's bytes; empty, with at least one problem told, if they are not one JSON value.
     *
     * @param file the file as the author knows it
     * @param bytes what it holds
     * @param problems takes what is wrong
     * @param allowance what the files of one map may hold together
     */
    public static Optional<Json> read(String file, byte[] bytes, Problems problems, Budget allowance) {
        return SourceText.decoded(file, bytes, problems)
                .flatMap(source -> new JsonReader(source, problems, allowance).read());
    }

    /** The text of a field at the top of a file; empty if there is none before the first syntax error. */
    public static Optional<String> field(byte[] bytes, String name) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(name);
                if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
                    return Optional.of(parser.getText());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Json> read() {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            if (parser.nextToken() == null) {
                problems.error(source.at(0), Location.FILE, "empty-file");
                return Optional.empty();
            }
            Json value = value(parser, 0);
            if (value != null && parser.nextToken() != null) {
                syntax(offset(parser));
                return Optional.empty();
            }
            return Optional.ofNullable(value);
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            syntax(location == null ? 0 : (int) location.getCharOffset());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return Optional.empty();
    }

    /** The value at the parser's token, or null if a limit was passed. */
    private @Nullable Json value(JsonParser parser, int depth) throws IOException {
        Position at = spot(parser);
        if (depth > Limits.DEPTH) {
            problems.error(at, trail.where(), "too-deep", Limits.DEPTH);
            return null;
        }
        if (!allowance.takesValue()) {
            problems.error(at, trail.where(), "too-many-values", Limits.VALUES);
            return null;
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at, depth);
            case START_ARRAY -> list(parser, at, depth);
            case VALUE_STRING -> string(parser, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, at);
            case VALUE_TRUE -> new Json.Bool(at, true);
            case VALUE_FALSE -> new Json.Bool(at, false);
            default -> new Json.Nil(at);
        };
    }

    private @Nullable Json object(JsonParser parser, Position at, int depth) throws IOException {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position nameAt = spot(parser);
            String name = parser.currentName();
            if (name.length() > Limits.NAME) {
                problems.error(nameAt, trail.where(), "name-too-long", Limits.NAME);
            }
            parser.nextToken();
            trail.enter(name);
            Json value = value(parser, depth + 1);
            if (value == null) {
                return null;
            }
            trail.leave();
            if (name.equals("id") && value instanceof Json.Str id) {
                trail.id(id.value());
            }
            Member earlier = members.putIfAbsent(name, new Member(nameAt, value));
            if (earlier != null) {
                String line = String.valueOf(earlier.nameAt().line());
                problems.error(nameAt, trail.where(), "duplicate-key", name, line);
            }
        }
        return new Json.Obj(at, members);
    }

    private @Nullable Json list(JsonParser parser, Position at, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            trail.enter(items.size());
            Json value = value(parser, depth + 1);
            if (value == null) {
                return null;
            }
            trail.leave();
            items.add(value);
        }
        return new Json.Arr(at, items);
    }

    private Json string(JsonParser parser, Position at) throws IOException {
        int from = offset(parser) + 1;
        String value = parser.getText();
        int to = (int) parser.currentLocation().getCharOffset() - 1;
        return new Json.Str(
                at, value, to - from == value.length() ? value : source.text().substring(from, to));
    }

    private Json number(JsonParser parser, Position at) throws IOException {
        if (parser.getTextLength() > Limits.NUMBER) {
            problems.error(at, trail.where(), "number-too-long", Limits.NUMBER);
        }
        return new Json.Num(at, parser.getDoubleValue());
    }

    private Position spot(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return new Position(source.file(), location.getLineNr(), location.getColumnNr());
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private void syntax(int nearby) {
        SyntaxScan.Fault fault = SyntaxScan.firstFault(source.text())
                .orElse(new SyntaxScan.Fault(Math.max(0, nearby), "syntax-sign", "", -1));
        String since =
                fault.since() < 0 ? "" : String.valueOf(source.at(fault.since()).line());
        problems.error(source.at(fault.offset()), trail.where(), fault.code(), fault.found(), since);
    }
}
