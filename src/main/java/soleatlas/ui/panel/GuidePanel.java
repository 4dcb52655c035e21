package soleatlas.ui.panel;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.StackPane;
import soleatlas.article.Article;
import soleatlas.atlas.View;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.Navigator;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.ui.article.ArticleView;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** How to read the chart: what stands beside it while nothing is selected. */
public final class GuidePanel extends StackPane {

    private final Explorer explorer;
    private final ChartOptions options;
    private final ReadingHistory reading;
    private final ArticleView view;

    /**
     * A guide to the map that is shown.
     *
     * @param options says who looks at the feet
     * @param navigator follows its links
     */
    public GuidePanel(Explorer explorer, ChartOptions options, ReadingHistory reading, Navigator navigator) {
        this.explorer = explorer;
        this.options = options;
        this.reading = reading;
        String title = Messages.text("panel.guide.title");
        view = new ArticleView(navigator::follow, title, Blocks.text(title, "panel-title"));
        setId("guide-panel");
        getStyleClass().add("guide-panel");
        getChildren().add(view);
        InvalidationListener update = value -> update();
        reading.articlesProperty().addListener(update);
        explorer.viewProperty().addListener(update);
        options.facingProperty().addListener(update);
        update();
    }

    private void update() {
        Article guide = reading.articlesProperty()
                .get()
                .guide(
                        Optional.ofNullable(explorer.viewProperty().get()).flatMap(View::side),
                        options.facingProperty().get());
        view.show(guide.blocks(), false);
    }
}
