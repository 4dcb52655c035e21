package soleatlas.ui.explore;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import soleatlas.article.Articles;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.search.PageFinder;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;

/** Pages of the handbook that fit what was typed, above the zones that fit. */
public final class FoundPages extends VBox {

    private static final int MOST = 3;

    private final Explorer explorer;
    private final ReadingHistory reading;

    FoundPages(Explorer explorer, ReadingHistory reading) {
        this.explorer = explorer;
        this.reading = reading;
        setId("found-pages");
        getStyleClass().add("found-pages");
        setMinHeight(USE_PREF_SIZE);
        explorer.queryProperty().addListener(value -> update());
        reading.finderProperty().addListener(value -> update());
        reading.articlesProperty().addListener(value -> update());
        update();
    }

    private void update() {
        List<PageFinder.Hit> hits =
                reading.finderProperty().get().find(explorer.queryProperty().get(), MOST);
        Articles articles = reading.articlesProperty().get();
        getChildren().clear();
        for (PageFinder.Hit hit : hits) {
            Hyperlink link = Blocks.link(articles.named(hit.page(), hit.name()), () -> reading.open(hit.page()));
            link.setGraphic(Icons.icon("fth-book-open"));
            getChildren().add(link);
        }
        setVisible(!hits.isEmpty());
        setManaged(!hits.isEmpty());
    }
}
