package soleatlas.ui.article;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import soleatlas.article.Page;
import soleatlas.article.Prose;
import soleatlas.article.Target;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** Texts in which the words of the field explain themselves: on hover, on keyboard focus, and on a page after a click. */
final class ProseNodes {

    private static final double HELP_WIDTH = 320;

    private final ArticleHost host;

    ProseNodes(ArticleHost host) {
        this.host = host;
    }

    /** A paragraph: a plain wrapping text where no word needs to be explained. */
    Region of(Prose prose, String... styleClasses) {
        String text = prose.text();
        if (prose.terms().isEmpty()) {
            return Blocks.text(text, styleClasses);
        }
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("prose");
        flow.getStyleClass().addAll(styleClasses);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(text);
        int at = 0;
        for (Prose.Explained term : prose.terms()) {
            add(flow, text.substring(at, term.from()));
            flow.getChildren().add(word(text.substring(term.from(), term.to()), term));
            at = term.to();
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

    private Node word(String shown, Prose.Explained term) {
        Hyperlink word = new Hyperlink(shown);
        word.getStyleClass().add("term");
        word.setAccessibleText(Messages.text("page.term.spoken", term.name(), term.text()));
        word.setOnAction(event -> host.follow(new Target.ToPage(new Page(Page.Kind.GLOSSARY, term.term()))));
        Tooltip help = new Tooltip(term.text());
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
