package soleatlas.ui.article;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import soleatlas.article.Block;

/** An article that scrolls. */
public final class ArticleView extends ScrollPane {

    private static final double ABOVE = 12;

    private final BlockRenderer renderer;
    private final List<Node> above;

    /**
     * A view without an article yet.
     *
     * @param host what surrounds it
     * @param spoken what a screen reader says of it
     * @param above what scrolls with it and stands above it
     */
    public ArticleView(ArticleHost host, String spoken, Node... above) {
        this.above = List.of(above);
        this.renderer = new BlockRenderer(host);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        setAccessibleText(spoken);
        getStyleClass().add("panel-scroll");
    }

    /** How its blocks are laid out, for those that stand elsewhere. */
    public BlockRenderer renderer() {
        return renderer;
    }

    /**
     * Shows blocks.
     *
     * @param same whether they are about the same as before: then what was read and chosen stays in place
     * @return whether the keyboard's place was on a block that is gone now
     */
    public boolean show(List<Block> blocks, boolean same) {
        double before = getVvalue();
        boolean focused = getContent() != null && getContent().isFocusWithin();
        if (!same) {
            renderer.forgetChoice();
        }
        VBox body = new VBox();
        body.getStyleClass().add("panel-body");
        body.getChildren().addAll(above);
        body.getChildren().addAll(renderer.nodes(blocks));
        setContent(body);
        setVvalue(same ? before : 0);
        return focused;
    }

    /** Scrolls to the entry with this id, if there is one, and marks it. */
    public void reveal(String id) {
        Node entry = getContent().lookup("#" + BlockRenderer.entryId(id));
        if (entry == null) {
            return;
        }
        applyCss();
        layout();
        Node body = getContent();
        Bounds bounds = body.sceneToLocal(entry.localToScene(entry.getBoundsInLocal()));
        double room = body.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, (bounds.getMinY() - ABOVE) / room)));
        entry.getStyleClass().add("page-entry-sought");
    }
}
