package soleatlas.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import soleatlas.problem.ProblemWords;

/** The words on screen that do not come from a map. */
public final class Messages {

    /** BCP 47 tag of the language the words are written in; maps are shown in it where they have it. */
    public static final String LANGUAGE = "en";

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("soleatlas.ui.messages", Locale.ROOT);

    private Messages() {}

    /** The words for a key, with the arguments filled in. */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** The words for problems with files. */
    public static ProblemWords problems() {
        return new ProblemWords(Locale.ROOT);
    }

    /** The words for an enum's constant: {@code technique.direction.toward-toes}. */
    public static String word(String prefix, Enum<?> constant) {
        return text(prefix + "." + kebab(constant));
    }

    /** The name of a language by its BCP 47 tag. */
    public static String language(String tag) {
        String key = "language." + tag;
        return BUNDLE.containsKey(key)
                ? text(key)
                : Locale.forLanguageTag(tag).getDisplayName(Locale.forLanguageTag(LANGUAGE));
    }

    /** A constant's name in kebab case, as in keys and style classes. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
