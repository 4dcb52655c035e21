package soleatlas.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import soleatlas.problem.ProblemWords;

/**
 * The words on screen that do not come from a map. The first part of a key names its file: {@code learn.today} stands in
 * {@code words/learn.properties}, which is read when it is first asked for.
 */
public final class Messages {

    /** BCP 47 tag of the language the words are written in; maps are shown in it where they have it. */
    public static final String LANGUAGE = "en";

    private static final Map<String, ResourceBundle> AREAS = new ConcurrentHashMap<>();

    private Messages() {}

    /** The words for a key, with the arguments filled in. */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(area(key).getString(key), Locale.ENGLISH).format(arguments);
    }

    /** The words for problems with files. */
    public static ProblemWords problems() {
        return new ProblemWords(Locale.ROOT);
    }

    /** The words for an enum's constant: {@code atlas.direction.toward-toes}. */
    public static String word(String prefix, Enum<?> constant) {
        return text(prefix + "." + kebab(constant));
    }

    /** The name of a language by its BCP 47 tag. */
    public static String language(String tag) {
        String key = "atlas.language." + tag;
        return area(key).containsKey(key)
                ? text(key)
                : Locale.forLanguageTag(tag).getDisplayName(Locale.forLanguageTag(LANGUAGE));
    }

    /** A constant's name in kebab case, as in keys and style classes. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ResourceBundle area(String key) {
        String area = key.substring(0, key.indexOf('.'));
        return AREAS.computeIfAbsent(area, name -> ResourceBundle.getBundle("soleatlas.words." + name, Locale.ROOT));
    }
}
