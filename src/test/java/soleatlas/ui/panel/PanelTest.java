package soleatlas.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
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
            for (Zone zone : map.zones()) {
                window.act(() -> window.explorer().select(zone));
                check(zone.id(), "technique-panel");
            }
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
        for (String item : items) {
            window.act(() -> window.session().reading().open(new Page(kind, item)));
            check(kind + " " + item, "page-panel");
        }
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

    private static void check(String what, String id) {
        assertThat(window.see(() -> faults(panel(id)))).as(what).isEmpty();
    }

    private static List<String> faults(Parent panel) {
        List<String> faults = new ArrayList<>();
        CutWords.in(panel).forEach(words -> faults.add("cut off: " + words));
        for (Node node : panel.lookupAll(".scroll-bar")) {
            if (((ScrollBar) node).getOrientation() == Orientation.HORIZONTAL && CutWords.isShown(node)) {
                faults.add("scrolls sideways");
            }
        }
        for (Node node : panel.lookupAll(".scroll-pane")) {
            ScrollPane pane = (ScrollPane) node;
            double width = pane.getContent().getLayoutBounds().getWidth();
            double room = pane.getViewportBounds().getWidth();
            if (width > room + 1) {
                faults.add("what scrolls is " + width + " wide where there is room for " + room);
            }
        }
        for (Node node : panel.lookupAll(".label")) {
            Labeled label = (Labeled) node;
            if (label.getFont().getSize() < SMALLEST) {
                faults.add(label.getFont().getSize() + " px: " + label.getText());
            }
        }
        return faults;
    }
}
