package soleatlas.teach;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;

/** Writes a text anew in the language in which it is read; what it says in other languages stays. */
public final class Rewording {

    private Rewording() {}

    /**
     * A text with other words.
     *
     * @param old what was there, if anything
     * @param words the words; blanks at both ends are left out
     * @param read language in which the text is read
     * @param written language of texts that are new
     * @return the text; null if there are no words
     */
    public static @Nullable LocalizedText of(@Nullable LocalizedText old, String words, String read, String written) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        if (old == null) {
            return LocalizedText.of(written, stripped);
        }
        String language = old.byLanguage().containsKey(read) ? read : old.language();
        Map<String, String> all = new HashMap<>(old.byLanguage());
        all.put(language, stripped);
        return new LocalizedText(old.language(), all);
    }
}
