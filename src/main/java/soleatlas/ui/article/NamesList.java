package soleatlas.ui.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import soleatlas.article.Block;
import soleatlas.words.Messages;

/** Names in other languages, each in the font that has its script. */
final class NamesList extends VBox {

    NamesList(Block.Names names) {
        getStyleClass().add("other-names");
        names.names().forEach(name -> getChildren().add(row(name)));
    }

    private static TextFlow row(Block.Name name) {
        TextFlow row = new TextFlow(text(Messages.text("panel.other-name", name.language(), ""), "other-language"));
        for (String part : parts(name)) {
            Text text = text(part, "other-name", "language-" + name.tag());
            row.getChildren().add(part.equals(name.name()) ? text : new TextFlow(text));
        }
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(Messages.text("panel.other-name", name.language(), name.name()));
        return row;
    }

    /**
     * A name whole, or a Thai one word by word, each to be laid out for itself: JavaFX does not know where a line may end in
     * Thai, which is written without blanks, and where it ends one in a word, it writes the rest of the word twice.
     */
    private static List<String> parts(Block.Name name) {
        if (name.name()
                .codePoints()
                .noneMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.THAI)) {
            return List.of(name.name());
        }
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(name.tag()));
        breaks.setText(name.name());
        int from = breaks.first();
        int to = breaks.next();
        while (to != BreakIterator.DONE) {
            words.add(name.name().substring(from, to));
            from = to;
            to = breaks.next();
        }
        return words;
    }

    private static Text text(String words, String... styleClasses) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styleClasses);
        return text;
    }
}
