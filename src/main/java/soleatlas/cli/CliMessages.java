package soleatlas.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line. */
final class CliMessages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("soleatlas.cli.messages", Locale.ROOT);

    private CliMessages() {}

    static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /** A text that does nothing to a terminal: signs that are not seen are replaced. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }
}
