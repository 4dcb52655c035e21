package soleatlas.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.FootMap;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.safety.Advisories;
import soleatlas.safety.Advisory;
import soleatlas.safety.SafetyAdvisor;
import soleatlas.search.PageFinder;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.HeedBox;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Pages of the handbook that fit what was typed, above the zones that fit. */
public final class FoundPages extends VBox {

    private static final int MOST = 3;

    private final Explorer explorer;
    private final ReadingHistory reading;
    private final SafetyAdvisor safety;

    FoundPages(Explorer explorer, ReadingHistory reading, SafetyAdvisor safety) {
        this.explorer = explorer;
        this.reading = reading;
        this.safety = safety;
        setId("found-pages");
        getStyleClass().add("found-pages");
        setMinHeight(USE_PREF_SIZE);
        explorer.queryProperty().addListener(value -> update());
        reading.finderProperty().addListener(value -> update());
        safety.advisoriesProperty().addListener(value -> update());
        update();
    }

    private void update() {
        List<PageFinder.Hit> hits =
                reading.finderProperty().get().find(explorer.queryProperty().get(), MOST);
        getChildren().clear();
        for (PageFinder.Hit hit : hits) {
            Hyperlink link = Blocks.link(
                    words(explorer.map(), safety.advisoriesProperty().get(), hit), () -> reading.open(hit.page()));
            link.setGraphic(Icons.icon("fth-book-open"));
            getChildren().add(link);
        }
        setVisible(!hits.isEmpty());
        setManaged(!hits.isEmpty());
    }

    /** "Thumb walking (technique)"; it says if the reader must heed something. */
    public static String words(Optional<FootMap> map, Advisories advisories, PageFinder.Hit hit) {
        String words = Messages.text(
                "found.page", hit.name(), Messages.word("page.one", hit.page().kind()));
        String heed = heed(map, advisories, hit.page());
        return heed.isEmpty() ? words : Messages.text("heed.named", words, heed);
    }

    private static String heed(Optional<FootMap> map, Advisories advisories, Page page) {
        List<Advisory> notices = switch (page.kind()) {
            case TECHNIQUE ->
                map.flatMap(shown -> shown.technique(page.item()))
                        .map(advisories::of)
                        .orElse(List.of());
            case PRACTICE ->
                map.stream()
                        .flatMap(shown -> shown.handbook().practices().stream())
                        .filter(practice -> practice.id().equals(page.item()))
                        .findFirst()
                        .map(advisories::of)
                        .orElse(List.of());
            default -> List.of();
        };
        return HeedBox.word(notices);
    }
}
