package soleatlas.ui.panel;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.StackPane;
import soleatlas.article.Article;
import soleatlas.atlas.View;
import soleatlas.model.explore.Navigator;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.article.ArticleView;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** How to read the chart: what stands beside it while nothing is selected. */
public final class GuidePanel extends StackPane {

    private final WindowModel session;
    private final ArticleView view;

    /**
     * A guide to the map that is shown.
     *
     * @param session the models of the window
     * @param navigator follows its links
     */
    public GuidePanel(WindowModel session, Navigator navigator) {
        this.session = session;
        String title = Messages.text("guide.title");
        view = new ArticleView(navigator::follow, title, Blocks.text(title, "panel-title"));
        setId("guide-panel");
        getStyleClass().add("guide-panel");
        getChildren().add(view);
        InvalidationListener update = value -> update();
        session.reading().articlesProperty().addListener(update);
        session.explorer().viewProperty().addListener(update);
        update();
    }

    private void update() {
        Article guide = session.reading()
                .articlesProperty()
                .get()
                .guide(Optional.ofNullable(session.explorer().viewProperty().get())
                        .flatMap(View::side));
        view.show(guide.blocks(), false);
    }
}
