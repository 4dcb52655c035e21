package soleatlas.load.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Point;
import soleatlas.load.json.Json.Arr;
import soleatlas.load.json.Json.Bool;
import soleatlas.load.json.Json.Num;
import soleatlas.load.json.Json.Obj;
import soleatlas.load.json.Json.Str;
import soleatlas.problem.Location;
import soleatlas.problem.Problems;

/** Reads the fields of one object as what they mean. Whatever does not fit is told, with its place, and read as null. */
public final class Fields extends RawFields {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_PLAIN = 500;
    private static final int LONGEST_TITLE = 200;

    public Fields(Obj object, Location where, Problems problems) {
        super(object, where, problems);
    }

    /** The fields of a value that should be an object; null, told, if it is something else. */
    public static @Nullable Fields of(Json value, Location where, Problems problems) {
        if (value instanceof Obj obj) {
            return new Fields(obj, where, problems);
        }
        wrong(value, "kind.object", where, problems);
        return null;
    }

    /** The same object, its problems told at a place further in. */
    public Fields inside(Location further) {
        return new Fields(object, further, problems);
    }

    /** What the file calls itself, in any language, as far as that can be shown as a title. */
    public Optional<String> title() {
        Json title = may("name");
        if (title instanceof Obj languages) {
            title = languages.members().values().stream()
                    .findFirst()
                    .map(Json.Member::value)
                    .orElse(null);
        }
        return title instanceof Str text
                        && !text.value().isBlank()
                        && text.value().length() <= LONGEST_TITLE
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** A plain text on one line. */
    public @Nullable String line(String name, boolean needed) {
        Str text = string(name, needed);
        return text == null || !isText(text, name) ? null : text.value();
    }

    /** A text that must match a pattern; the code names the problem if it does not. */
    public @Nullable String matching(String name, boolean needed, Pattern pattern, String code) {
        Str text = string(name, needed);
        if (text == null) {
            return null;
        }
        if (text.value().length() > LONGEST_PLAIN
                || !pattern.matcher(text.value()).matches()) {
            problems.error(text.at(), where, code, text.value());
            return null;
        }
        return text.value();
    }

    /** An id. */
    public @Nullable String id(String name) {
        Str text = string(name, true);
        if (text != null && !isId(text.value())) {
            problems.error(text.at(), where, "bad-id", text.value());
            return null;
        }
        return text == null ? null : text.value();
    }

    /** Whether a text is an id. Its length is looked at first: matching a long text takes deep recursion. */
    static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    /** One of the words that stand for an enum's constants: {@code toward-toes} for {@code TOWARD_TOES}. */
    public <E extends Enum<E>> @Nullable E choice(String name, boolean needed, Class<E> type) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(word(constant));
        }
        int index = choice(name, needed, words);
        return index < 0 ? null : type.getEnumConstants()[index];
    }

    /** The index of one of the words, or -1 if the field is missing or something else. */
    public int choice(String name, boolean needed, List<String> words) {
        Str text = string(name, needed);
        if (text == null) {
            return -1;
        }
        int index = words.indexOf(text.value());
        if (index < 0) {
            badChoice(text, name, words);
        }
        return index;
    }

    /** The words of a list that stand for an enum's constants; none if left out. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Fields::word).toList();
        Set<E> chosen = EnumSet.noneOf(type);
        for (Str text : strings(name, false)) {
            int index = words.indexOf(text.value());
            if (index < 0) {
                badChoice(text, name, words);
            } else {
                chosen.add(type.getEnumConstants()[index]);
            }
        }
        return chosen;
    }

    private void badChoice(Str text, String name, List<String> words) {
        problems.error(text.at(), where, "bad-choice", name, text.value(), words);
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A whole number in a range. */
    public @Nullable Integer whole(String name, boolean needed, int least, int most) {
        Json value = get(name, needed);
        return value == null ? null : whole(value, name, least, most);
    }

    /** Whole numbers in a range, the smallest first and none twice; none if left out. */
    public List<Integer> wholes(String name, int least, int most) {
        List<Integer> numbers = new ArrayList<>();
        int highest = least - 1;
        for (Json item : list(name, false)) {
            Integer number = whole(item, name, least, most);
            if (number != null && numbers.contains(number)) {
                problems.warning(item.at(), where, "repeated", name, String.valueOf(number));
            } else if (number != null && number < highest) {
                problems.error(
                        item.at(), where, "not-ascending", name, String.valueOf(number), String.valueOf(highest));
            } else if (number != null) {
                numbers.add(number);
                highest = number;
            }
        }
        return numbers;
    }

    private @Nullable Integer whole(Json value, String name, int least, int most) {
        if (!(value instanceof Num number)) {
            wrong(value, "kind.whole");
            return null;
        }
        if (Double.isFinite(number.value()) && number.value() != Math.rint(number.value())) {
            problems.error(value.at(), where, "not-whole", name);
            return null;
        }
        if (number.value() < least || number.value() > most) {
            problems.error(value.at(), where, "out-of-range", name, plain(least), plain(most));
            return null;
        }
        return (int) number.value();
    }

    /** A number in a range, the ends included. */
    public @Nullable Double number(String name, boolean needed, double least, double most) {
        Json value = get(name, needed);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Num number)) {
            wrong(value, "kind.number");
            return null;
        }
        if (!(number.value() >= least && number.value() <= most)) {
            problems.error(value.at(), where, "out-of-range", name, plain(least), plain(most));
            return null;
        }
        return number.value();
    }

    /** True or false; false if left out. */
    public boolean flag(String name) {
        Json value = may(name);
        if (value == null) {
            return false;
        }
        if (value instanceof Bool bool) {
            return bool.value();
        }
        wrong(value, "kind.boolean");
        return false;
    }

    /** A point as two numbers. */
    public @Nullable Point point(String name, boolean needed) {
        Json value = get(name, needed);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Arr list)) {
            wrong(value, "kind.list");
            return null;
        }
        if (list.items().size() == 2
                && list.items().get(0) instanceof Num x
                && list.items().get(1) instanceof Num y
                && Double.isFinite(x.value())
                && Double.isFinite(y.value())) {
            return new Point(x.value(), y.value());
        }
        problems.error(value.at(), where, "bad-point", name);
        return null;
    }

    /** The things that a list of ids refers to, as far as they exist. */
    public <T> List<T> references(String name, boolean needed, Registry<T> registry) {
        List<T> things = new ArrayList<>();
        for (Str reference : strings(name, needed)) {
            T thing = registry.find(reference, where);
            if (thing != null) {
                things.add(thing);
            }
        }
        return things;
    }

    /** Reads every object of a list; what cannot be read is left out. */
    public <T> List<T> each(String name, boolean needed, BiFunction<Fields, Integer, @Nullable T> reader) {
        return each(name, name, needed, reader);
    }

    /** The same for a list whose things are of a kind that has another name than its field. */
    public <T> List<T> each(String name, String kind, boolean needed, BiFunction<Fields, Integer, @Nullable T> reader) {
        List<T> things = new ArrayList<>();
        List<Json> items = list(name, needed);
        for (int i = 0; i < items.size(); i++) {
            Str id = items.get(i) instanceof Obj thing ? thing.id() : null;
            Fields fields = of(items.get(i), where.item(kind, id == null ? null : id.value(), i), problems);
            if (fields != null) {
                T thing = reader.apply(fields, i);
                fields.finish();
                if (thing != null) {
                    things.add(thing);
                }
            }
        }
        return things;
    }

    public static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
