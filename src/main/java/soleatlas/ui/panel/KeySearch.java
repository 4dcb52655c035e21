package soleatlas.ui.panel;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import soleatlas.article.KeyArticle;
import soleatlas.ui.article.BlockRenderer;
import soleatlas.words.Messages;

/** All keys, and a field to search them. */
final class KeySearch extends VBox {

    private final BlockRenderer renderer = new BlockRenderer(target -> {});
    private final List<KeyArticle.Group> groups;
    private final VBox list = new VBox();

    KeySearch(List<KeyArticle.Group> groups) {
        this.groups = groups;
        getStyleClass().add("page-control");
        list.setId("keys-list");
        list.getStyleClass().add("panel-section");
        TextField sought = new TextField();
        sought.setId("keys-search");
        sought.getStyleClass().add("page-search");
        sought.setPromptText(Messages.text("keys.search"));
        sought.setAccessibleText(Messages.text("keys.search"));
        sought.textProperty().addListener((value, before, text) -> fill(text));
        getChildren().addAll(sought, list);
        fill("");
    }

    private void fill(String text) {
        list.getChildren().setAll(renderer.nodes(KeyArticle.found(groups, text)));
    }
}
