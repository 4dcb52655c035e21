package soleatlas.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.FootMap;
import soleatlas.model.window.WindowModel;
import soleatlas.safety.Advisory;
import soleatlas.search.PageFinder;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.HeedBox;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Pages of the handbook that fit what was typed, above the zones that fit. */
public final class FoundPages extends VBox {

    private static final int MOST = 3;

    private final WindowModel session;

    FoundPages(WindowModel session) {
        this.session = session;
        setId("found-pages");
        getStyleClass().add("found-pages");
        setMinHeight(USE_PREF_SIZE);
        session.explorer().queryProperty().addListener(value -> update());
        session.reading().finderProperty().addListener(value -> update());
        session.safety().advisoriesProperty().addListener(value -> update());
        update();
    }

    private void update() {
        List<PageFinder.Hit> hits = session.reading()
                .finderProperty()
                .get()
                .find(session.explorer().queryProperty().get(), MOST);
        getChildren().clear();
        for (PageFinder.Hit hit : hits) {
            Hyperlink link =
                    Blocks.link(words(session, hit), () -> session.reading().open(hit.page()));
            link.setGraphic(Icons.icon("fth-book-open"));
            getChildren().add(link);
        }
        setVisible(!hits.isEmpty());
        setManaged(!hits.isEmpty());
    }

    /** "Thumb walking (technique)"; it says if the reader must heed something. */
    public static String words(WindowModel session, PageFinder.Hit hit) {
        String words = Messages.text(
                "found.page", hit.name(), Messages.word("page.one", hit.page().kind()));
        String heed = heed(session, hit.page());
        return heed.isEmpty() ? words : Messages.text("heed.named", words, heed);
    }

    private static String heed(WindowModel session, Page page) {
        Optional<FootMap> map = session.explorer().map();
        List<Advisory> notices = switch (page.kind()) {
            case TECHNIQUE ->
                map.flatMap(shown -> shown.technique(page.item()))
                        .map(session.safety().advisoriesProperty().get()::of)
                        .orElse(List.of());
            case PRACTICE ->
                map.stream()
                        .flatMap(shown -> shown.handbook().practices().stream())
                        .filter(practice -> practice.id().equals(page.item()))
                        .findFirst()
                        .map(session.safety().advisoriesProperty().get()::of)
                        .orElse(List.of());
            default -> List.of();
        };
        return HeedBox.word(notices);
    }
}
