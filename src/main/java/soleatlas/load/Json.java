package soleatlas.load;

import java.util.List;
import java.util.Map;

/** A JSON value that knows its place in the file. */
sealed interface Json {

    /** Where the value begins. */
    Spot at();

    /** The word for this kind of value in messages: a key of the bundle. */
    String kind();

    /** A member of an object. */
    record Member(Spot nameAt, Json value) {}

    /** An object; its members in the order of the file, the first of those with the same name. */
    record Obj(Spot at, Map<String, Member> members) implements Json {
        @Override
        public String kind() {
            return "kind.object";
        }
    }

    /** A list. */
    record Arr(Spot at, List<Json> items) implements Json {
        @Override
        public String kind() {
            return "kind.list";
        }
    }

    /** A text. */
    record Str(Spot at, String value) implements Json {
        @Override
        public String kind() {
            return "kind.text";
        }
    }

    /** A number. */
    record Num(Spot at, double value, boolean whole) implements Json {
        @Override
        public String kind() {
            return "kind.number";
        }
    }

    /** True or false. */
    record Bool(Spot at, boolean value) implements Json {
        @Override
        public String kind() {
            return "kind.boolean";
        }
    }

    /** Null. */
    record Nil(Spot at) implements Json {
        @Override
        public String kind() {
            return "kind.null";
        }
    }
}
