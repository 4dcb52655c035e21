package soleatlas.load.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.problem.Position;

/** A JSON value that knows its place in the file. */
public sealed interface Json {

    /** Where the value begins. */
    Position at();

    /** The word for this kind of value in messages: a key of the bundle. */
    String kind();

    /** A member of an object. */
    record Member(Position nameAt, Json value) {}

    /** An object; its members in the order of the file, the first of those with the same name. */
    record Obj(Position at, Map<String, Member> members) implements Json {

        /** The text of the field {@code id}, or null. */
        @Nullable
        public Str id() {
            Member member = members.get("id");
            return member != null && member.value() instanceof Str id ? id : null;
        }

        @Override
        public String kind() {
            return "kind.object";
        }
    }

    /** A list. */
    record Arr(Position at, List<Json> items) implements Json {
        @Override
        public String kind() {
            return "kind.list";
        }
    }

    /**
     * A text.
     *
     * @param at where its opening quote stands
     * @param value what it means
     * @param raw how it is written, without the quotes
     */
    record Str(Position at, String value, String raw) implements Json {

        public Str(Position at, String value) {
            this(at, value, value);
        }

        /** The place of the character that has so many before it in the text. */
        public Position at(int characters) {
            int written = 0;
            for (int i = 0; i < characters && written < raw.length(); i++) {
                written += raw.charAt(written) != '\\' ? 1 : raw.charAt(written + 1) == 'u' ? 6 : 2;
            }
            return at.plus(1 + written);
        }

        @Override
        public String kind() {
            return "kind.text";
        }
    }

    /** A number. */
    record Num(Position at, double value) implements Json {
        @Override
        public String kind() {
            return "kind.number";
        }
    }

    /** True or false. */
    record Bool(Position at, boolean value) implements Json {
        @Override
        public String kind() {
            return "kind.boolean";
        }
    }

    /** Null. */
    record Nil(Position at) implements Json {
        @Override
        public String kind() {
            return "kind.null";
        }
    }
}
