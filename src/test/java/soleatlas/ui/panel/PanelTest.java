package soleatlas.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.app.AtlasWindow;
import soleatlas.article.Page;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.ui.CutWords;

/** What stands beside the chart can be read at 1280x800: nothing is cut off, nothing scrolls sideways, long texts fold. */
class PanelTest {

    /** Smaller text than this, in pixels, nobody should have to read. */
    private static final double SMALLEST = 11;

    private static AtlasWindow window;

    @BeforeAll
    static void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void everyZoneCanBeRead() {
        for (FootMap map : ShippedMaps.all()) {
            window.begin(map);
            SoftAssertions softly = new SoftAssertions();
            for (Zone zone : map.zones()) {
                window.act(() -> window.explorer().select(zone));
                check(softly, zone.id(), "technique-panel");
            }
            softly.assertAll();
        }
    }

    @ParameterizedTest
    @EnumSource(Page.Kind.class)
    void everyPageCanBeRead(Page.Kind kind) {
        FootMap map = ShippedMaps.classic();
        window.begin(map);
        List<String> items = switch (kind) {
            case TECHNIQUE -> map.techniques().stream().map(one -> one.id()).toList();
            case ROUTINE ->
                map.handbook().routines().stream().map(one -> one.id()).toList();
            default -> List.of("");
        };
        SoftAssertions softly = new SoftAssertions();
        for (String item : items) {
            window.act(() -> window.session().reading().open(new Page(kind, item)));
            check(softly, kind + " " + item, "page-panel");
        }
        softly.assertAll();
    }

    @Test
    void whatOtherSchoolsSayIsFoldedUntilItIsAskedFor() {
        FootMap map = ShippedMaps.classic();
        window.begin(map);
        Zone heart = map.zone("heart").orElseThrow();
        window.act(() -> window.explorer().select(heart));
        ToggleButton head =
                window.see(() -> (ToggleButton) panel("technique-panel").lookup(".fold-head"));
        String note = heart.alternatives().get(0).note().in("en");
        assertThat(head.getText()).contains("other schools differ", "3");
        assertThat(words()).noneMatch(text -> text.contains(note));
        window.act(head::fire);
        assertThat(words()).anyMatch(text -> text.contains(note));
        window.act(head::fire);
        assertThat(words()).noneMatch(text -> text.contains(note));
    }

    private static List<String> words() {
        return window.see(() -> panel("technique-panel").lookupAll(".label").stream()
                .filter(CutWords::isShown)
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    private static Parent panel(String id) {
        return (Parent) window.content().lookup("#" + id);
    }

    private static void check(SoftAssertions softly, String what, String id) {
        window.see(() -> {
            Parent panel = panel(id);
            softly.assertThat(CutWords.in(panel))
                    .as(what + ": words that are cut off")
                    .isEmpty();
            for (Node node : panel.lookupAll(".scroll-bar")) {
                ScrollBar bar = (ScrollBar) node;
                softly.assertThat(bar.getOrientation() == Orientation.HORIZONTAL && CutWords.isShown(bar))
                        .as(what + ": scrolls sideways")
                        .isFalse();
            }
            for (Node node : panel.lookupAll(".scroll-pane")) {
                ScrollPane pane = (ScrollPane) node;
                softly.assertThat(pane.getContent().getLayoutBounds().getWidth())
                        .as(what + ": width of what scrolls")
                        .isLessThanOrEqualTo(pane.getViewportBounds().getWidth() + 1);
            }
            for (Node node : panel.lookupAll(".label")) {
                softly.assertThat(((Labeled) node).getFont().getSize())
                        .as(what + ": size of \"" + ((Labeled) node).getText() + "\"")
                        .isGreaterThanOrEqualTo(SMALLEST);
            }
            return panel;
        });
    }
}
