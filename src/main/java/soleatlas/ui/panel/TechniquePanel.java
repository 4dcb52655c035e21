package soleatlas.ui.panel;

import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.article.Article;
import soleatlas.article.Block;
import soleatlas.article.Target;
import soleatlas.atlas.Placement;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.Navigator;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.ui.article.ArticleHost;
import soleatlas.ui.article.ArticleView;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** What is said about the selected zone, under its group, name and places, which do not scroll. */
public final class TechniquePanel extends BorderPane {

    private final ReadingHistory reading;
    private final Explorer explorer;
    private final HBox tools = new HBox();
    private final HBox groupLine = new HBox();
    private final HBox group = new HBox();
    private final StackPane places = new StackPane();
    private final ArticleView view;
    private final Label name = Blocks.text("", "panel-title");
    private @Nullable Article shown;

    /**
     * A panel for the selected zone.
     *
     * @param navigator follows its links
     * @param close what the close button does
     */
    public TechniquePanel(Explorer explorer, ReadingHistory reading, Navigator navigator, Runnable close) {
        this.reading = reading;
        this.explorer = explorer;
        setId("technique-panel");
        getStyleClass().add("technique-panel");
        name.setId("panel-title");
        name.setFocusTraversable(true);
        name.setAccessibleRole(AccessibleRole.TEXT);
        view = new ArticleView(new Host(navigator), Messages.text("panel.scroll"));
        setTop(header(close));
        setCenter(view);
        InvalidationListener update = value -> update();
        explorer.selectionProperty().addListener(update);
        reading.articlesProperty().addListener(update);
        update();
    }

    /** Puts the keyboard focus on the zone's name. */
    public void focusTitle() {
        name.requestFocus();
    }

    private void update() {
        Placement placement = explorer.selectionProperty().get();
        if (placement == null) {
            shown = null;
            return;
        }
        Article article = reading.articlesProperty().get().zone(placement.zone());
        showHeader(article);
        if (article.equals(shown)) {
            return;
        }
        boolean same = shown != null && shown.id().equals(article.id());
        shown = article;
        boolean focusLost = view.show(
                article.blocks().stream().filter(block -> !isHeader(block)).toList(), same);
        if (focusLost) {
            focusTitle();
        }
    }

    private static boolean isHeader(Block block) {
        return block instanceof Block.Group || block instanceof Block.Places;
    }

    private void showHeader(Article article) {
        name.setText(article.title());
        boolean focused = places.isFocusWithin();
        group.getChildren().clear();
        places.getChildren().clear();
        for (Block block : article.blocks()) {
            if (isHeader(block)) {
                (block instanceof Block.Group ? group : places)
                        .getChildren()
                        .add(view.renderer().node(block));
            }
        }
        group.setVisible(!group.getChildren().isEmpty());
        group.setManaged(!group.getChildren().isEmpty());
        if (focused) {
            places.lookupAll(".place-chip:selected").forEach(Node::requestFocus);
        }
    }

    /** Stays while zones come and go, so that the keyboard's place on its buttons is not lost. */
    private VBox header(Runnable close) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button previous = Icons.button("panel.previous", "fth-chevron-left", () -> explorer.step(-1));
        Button next = Icons.button("panel.next", "fth-chevron-right", () -> explorer.step(1));
        tools.getChildren().addAll(group, space, previous, next, Icons.button("panel.close", "fth-x", close));
        tools.getStyleClass().add("panel-tools");
        tools.setMinWidth(0);
        groupLine.setMinWidth(0);
        group.setMinWidth(Region.USE_PREF_SIZE);
        group.widthProperty().addListener(value -> placeGroup());
        tools.widthProperty().addListener(value -> placeGroup());
        VBox header = new VBox(tools, groupLine, name, places);
        header.getStyleClass().add("panel-header");
        return header;
    }

    /** The group stands beside the buttons, or on a line of its own where it would be cut off. */
    private void placeGroup() {
        double buttons = 0;
        for (Node child : tools.getChildren()) {
            buttons += child.equals(group) ? 0 : child.prefWidth(-1) + tools.getSpacing();
        }
        boolean beside = group.getWidth() + buttons <= tools.getWidth();
        HBox home = beside ? tools : groupLine;
        if (!home.getChildren().contains(group)) {
            home.getChildren().add(0, group);
        }
        groupLine.setManaged(!beside);
    }

    /** The reader is at the place that is selected. */
    private final class Host implements ArticleHost {

        private final Navigator navigator;

        Host(Navigator navigator) {
            this.navigator = navigator;
        }

        @Override
        public void follow(Target target) {
            navigator.follow(target);
        }

        @Override
        public boolean isHere(Target target) {
            Placement placement = explorer.selectionProperty().get();
            return placement != null && target.equals(new Target.ToPlace(placement.place()));
        }
    }
}
