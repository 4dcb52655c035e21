package soleatlas.ui.panel;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import soleatlas.atlas.LocalizedText;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** What a zone is called in the languages that the panel is not written in, each name in the font that has its script. */
final class OtherNames {

    private OtherNames() {}

    /** A section with a row for each other language, or nothing where the name is in none. */
    static List<Node> of(LocalizedText name, String language) {
        String shown = name.byLanguage().containsKey(language) ? language : name.language();
        List<TextFlow> rows = name.byLanguage().keySet().stream()
                .filter(tag -> !tag.equals(shown))
                .sorted(Comparator.comparing(Messages::language))
                .map(tag -> row(tag, name.in(tag)))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        VBox box = new VBox();
        box.getStyleClass().add("other-names");
        box.getChildren().addAll(rows);
        return List.of(Blocks.section(Messages.text("panel.other-names"), box));
    }

    private static TextFlow row(String tag, String name) {
        String language = Messages.language(tag);
        TextFlow row = new TextFlow(text(Messages.text("panel.other-name", language, ""), "other-language"));
        for (String part : parts(tag, name)) {
            javafx.scene.text.Text text = text(part, "other-name", "language-" + tag);
            row.getChildren().add(part.equals(name) ? text : new TextFlow(text));
        }
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(Messages.text("panel.other-name", language, name));
        return row;
    }

    /**
     * A name whole, or a Thai one word by word, each to be laid out for itself: JavaFX does not know where a line may end in
     * Thai, which is written without blanks, and where it ends one in a word, it writes the rest of the word twice.
     */
    private static List<String> parts(String tag, String name) {
        if (name.codePoints().noneMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.THAI)) {
            return List.of(name);
        }
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(tag));
        breaks.setText(name);
        int from = breaks.first();
        int to = breaks.next();
        while (to != BreakIterator.DONE) {
            words.add(name.substring(from, to));
            from = to;
            to = breaks.next();
        }
        return words;
    }

    private static javafx.scene.text.Text text(String words, String... styleClasses) {
        javafx.scene.text.Text text = new javafx.scene.text.Text(words);
        text.getStyleClass().addAll(styleClasses);
        return text;
    }
}
