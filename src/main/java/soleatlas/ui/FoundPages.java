package soleatlas.ui;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import soleatlas.article.Articles;
import soleatlas.model.window.WindowModel;
import soleatlas.search.PageFinder;
import soleatlas.ui.block.Blocks;

/** Pages of the handbook that fit what was typed, above the zones that fit. */
final class FoundPages extends VBox {

    private static final int MOST = 3;

    private final WindowModel session;

    FoundPages(WindowModel session) {
        this.session = session;
        setId("found-pages");
        getStyleClass().add("found-pages");
        setMinHeight(USE_PREF_SIZE);
        session.explorer().queryProperty().addListener(value -> update());
        session.reading().finderProperty().addListener(value -> update());
        session.reading().articlesProperty().addListener(value -> update());
        update();
    }

    private void update() {
        List<PageFinder.Hit> hits = session.reading()
                .finderProperty()
                .get()
                .find(session.explorer().queryProperty().get(), MOST);
        Articles articles = session.reading().articlesProperty().get();
        getChildren().clear();
        for (PageFinder.Hit hit : hits) {
            Hyperlink link = Blocks.link(
                    articles.named(hit.page(), hit.name()),
                    () -> session.reading().open(hit.page()));
            link.setGraphic(Icons.icon("fth-book-open"));
            getChildren().add(link);
        }
        setVisible(!hits.isEmpty());
        setManaged(!hits.isEmpty());
    }
}
