package soleatlas.load;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package's messages. */
final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("soleatlas.load.problems", Locale.ROOT);

    private Messages() {}

    static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
