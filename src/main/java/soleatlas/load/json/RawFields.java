package soleatlas.load.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.load.json.Json.Arr;
import soleatlas.load.json.Json.Member;
import soleatlas.load.json.Json.Obj;
import soleatlas.load.json.Json.Str;
import soleatlas.problem.Location;
import soleatlas.problem.Phrase;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;
import soleatlas.words.Spelling;

/**
 * The fields of one object: whether they are there, and what kind of value they hold. Keeps account of those asked for;
 * {@link #finish} tells of the others.
 */
public abstract sealed class RawFields permits Fields {

    final Obj object;
    final Location where;
    final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    RawFields(Obj object, Location where, Problems problems) {
        this.object = object;
        this.where = where;
        this.problems = problems;
    }

    /** Tells that a value is of the wrong kind; {@code expected} is the right kind's key in the bundle. */
    public static void wrong(Json value, String expected, Location where, Problems problems) {
        problems.error(value.at(), where, "wrong-type", Phrase.of(expected), Phrase.of(value.kind()));
    }

    public Location where() {
        return where;
    }

    public Position at() {
        return object.at();
    }

    /** Where a field's value begins, or the object's own place if the field is missing. */
    public Position at(String name) {
        Member member = object.members().get(name);
        return member == null ? object.at() : member.value().at();
    }

    public boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** Tells of every field that was not asked for. */
    public void finish() {
        object.members().forEach((name, member) -> {
            if (!asked.contains(name)) {
                Phrase hint = Spelling.closest(name, asked)
                        .map(close -> Phrase.of("hint.closest", List.of(close)))
                        .orElse(Phrase.of("hint.fields", List.copyOf(asked)));
                problems.error(member.nameAt(), where, "unknown-field", name, hint);
            }
        });
    }

    /** The value of a field that may be left out. */
    public @Nullable Json may(String name) {
        asked.add(name);
        Member member = object.members().get(name);
        return member == null ? null : member.value();
    }

    /** The value of a field that must be there. */
    public @Nullable Json need(String name) {
        Json value = may(name);
        if (value == null) {
            problems.error(object.at(), where, "missing-field", name);
        }
        return value;
    }

    /** One of the two, as asked. */
    public @Nullable Json get(String name, boolean needed) {
        return needed ? need(name) : may(name);
    }

    /** A text value with its place. */
    public @Nullable Str string(String name, boolean needed) {
        Json value = get(name, needed);
        return value == null ? null : text(value);
    }

    /** A value that should be a text; null, told, if it is something else. */
    public @Nullable Str text(Json value) {
        if (value instanceof Str text) {
            return text;
        }
        wrong(value, "kind.text");
        return null;
    }

    /** Whether a text holds something and is not too long; tells if not. */
    public boolean isText(Str text, String name) {
        if (text.value().isBlank()) {
            problems.error(text.at(), where, "empty-text", name);
            return false;
        }
        if (text.value().length() > Limits.TEXT) {
            problems.error(text.at(), where, "text-too-long", name, Limits.TEXT);
            return false;
        }
        return true;
    }

    /** A list; empty if left out or wrong. */
    public List<Json> list(String name, boolean needed) {
        Json value = get(name, needed);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Arr list) {
            if (needed && list.items().isEmpty()) {
                problems.error(list.at(), where, "empty-list", name);
            }
            return list.items();
        }
        wrong(value, "kind.list");
        return List.of();
    }

    /** A list of texts with their places; tells of whatever is not a text and of repetitions. */
    public List<Str> strings(String name, boolean needed) {
        return strings(list(name, needed), name);
    }

    /** The same for a list found elsewhere; the name is that of its field. */
    public List<Str> strings(List<Json> items, String name) {
        List<Str> texts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Json item : items) {
            Str text = text(item);
            if (text != null && text.value().isBlank()) {
                problems.error(text.at(), where, "empty-text", name);
            } else if (text != null && !seen.add(text.value())) {
                problems.warning(text.at(), where, "repeated", name, text.value());
            } else if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    final void wrong(Json value, String expected) {
        wrong(value, expected, where, problems);
    }
}
