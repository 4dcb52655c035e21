package soleatlas.ui.article;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import soleatlas.article.Block;

/** An article that scrolls. */
public final class ArticleView extends ScrollPane {

    private static final double ABOVE = 12;
    /** So many blocks are laid out at once; they fill a panel of usual height. What stands below waits for the next frame. */
    private static final int FIRST = 6;

    private final BlockRenderer renderer;
    private final List<Node> above;
    private List<Block> later = List.of();

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
        setContent(body);
        boolean fromTop = !same || before == 0;
        int first = fromTop && getScene() != null ? Math.min(FIRST, blocks.size()) : blocks.size();
        body.getChildren().addAll(renderer.nodes(blocks.subList(0, first)));
        later = blocks.subList(first, blocks.size());
        if (!later.isEmpty()) {
            getScene().addPostLayoutPulseListener(new AfterPulse(getScene()));
        }
        setVvalue(same ? before : 0);
        return focused;
    }

    /** Lays out what stands below the first blocks, if that was left for later. */
    private void complete() {
        List<Block> rest = later;
        later = List.of();
        if (!rest.isEmpty() && getContent() instanceof VBox body) {
            body.getChildren().addAll(renderer.nodes(rest));
        }
    }

    /** Completes the article when what is seen first was laid out. */
    private final class AfterPulse implements Runnable {

        private final Scene scene;

        AfterPulse(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            complete();
        }
    }

    /** Scrolls to the entry with this id, if there is one, and marks it. */
    public void reveal(String id) {
        complete();
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
