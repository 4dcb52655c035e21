package soleatlas.ui.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import soleatlas.article.Glossary;
import soleatlas.article.Page;
import soleatlas.model.window.WindowModel;
import soleatlas.words.Messages;

/**
 * Texts in which the words of the field explain themselves: on hover, on keyboard focus, and on a page after a click. In one
 * body of text each word does so where it comes first.
 */
public final class Prose {

    private static final double HELP_WIDTH = 320;

    private final WindowModel session;
    private final Glossary glossary;
    private final Set<String> explained = new HashSet<>();

    /** A body of text. */
    public Prose(WindowModel session) {
        this.session = session;
        this.glossary = session.reading().glossary();
    }

    /** A paragraph: a plain wrapping text where no word needs to be explained. */
    public Region text(String text, String... styleClasses) {
        List<Glossary.Found> found = glossary.find(text).stream()
                .filter(one -> explained.add(one.term().id()))
                .toList();
        if (found.isEmpty()) {
            return Blocks.text(text, styleClasses);
        }
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("prose");
        flow.getStyleClass().addAll(styleClasses);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(text);
        int at = 0;
        for (Glossary.Found one : found) {
            add(flow, text.substring(at, one.from()));
            flow.getChildren().add(word(text.substring(one.from(), one.to()), one));
            at = one.to();
        }
        add(flow, text.substring(at));
        return flow;
    }

    private static void add(TextFlow flow, String text) {
        if (!text.isEmpty()) {
            Text plain = new Text(text);
            plain.getStyleClass().add("prose-text");
            flow.getChildren().add(plain);
        }
    }

    private Node word(String shown, Glossary.Found found) {
        String explanation = found.term().text().in(session.language());
        Hyperlink word = new Hyperlink(shown);
        word.getStyleClass().add("term");
        word.setAccessibleText(Messages.text("term.spoken", found.term().name().in(session.language()), explanation));
        word.setOnAction(event ->
                session.reading().open(new Page(Page.Kind.GLOSSARY, found.term().id())));
        Tooltip help = new Tooltip(explanation);
        help.setWrapText(true);
        help.setMaxWidth(HELP_WIDTH);
        help.setShowDelay(Duration.millis(250));
        help.setShowDuration(Duration.INDEFINITE);
        word.setTooltip(help);
        word.focusedProperty().addListener((value, before, focused) -> {
            Bounds bounds = word.localToScreen(word.getBoundsInLocal());
            if (focused && bounds != null && word.getScene() != null) {
                help.show(word, bounds.getMinX(), bounds.getMaxY() + 4);
            } else {
                help.hide();
            }
        });
        return word;
    }
}
