package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.app.AtlasWindow;
import soleatlas.article.Page;
import soleatlas.atlas.Facet;
import soleatlas.model.explore.ShippedMaps;

/** Where the keyboard focus goes: everywhere, in order, and back where it came from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessFocusTest {

    private static final int MOST_STOPS = 160;

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    private List<Node> tabRound(KeyCode... keys) {
        List<Node> stops = new ArrayList<>();
        for (Node at = window.focused(); !stops.contains(at); at = window.focused()) {
            stops.add(at);
            assertThat(stops).as("Tab comes round").hasSizeLessThan(MOST_STOPS);
            checkSeen(at);
            window.press(keys);
        }
        return stops;
    }

    /** The node is seen: within the window, and within whatever scrolls round it. */
    private void checkSeen(Node node) {
        Bounds bounds = window.see(() -> node.localToScene(node.getLayoutBounds()));
        assertThat(window.see(() -> bounds(window.content()).intersects(bounds)))
                .as("%s is in the window: %s", Nodes.where(node), bounds)
                .isTrue();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                assertThat(window.see(() -> bounds(pane).intersects(bounds)))
                        .as("%s is scrolled into sight: %s", Nodes.where(node), bounds)
                        .isTrue();
            }
        }
        assertThat(Nodes.shown(window).contains(node))
                .as("%s is visible", Nodes.where(node))
                .isTrue();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "START_OF_THE_CLASSIC_CHART",
                "WELCOME",
                "ZONE_OF_THE_CLASSIC_CHART",
                "FILTERED",
                "BASKET",
                "ALL_VIEWS",
                "NARROW",
                "LARGE_TEXT",
                "FILTERS"
            })
    @DisplayName("A6 Tab comes round through stops that are seen, one of them on the chart")
    void tabComesRound(Shown shown) {
        shown.show(window);
        window.act(() -> window.chart().focusZone());
        Node start = window.focused();
        List<Node> stops = tabRound(KeyCode.TAB);
        assertThat(window.focused()).as("the round closes where it began").isEqualTo(start);
        assertThat(stops).filteredOn(Nodes::isZone).hasSize(1);
        assertThat(stops).extracting(Node::getId).contains("map-picker", "search", "disclaimer", "chart-zoom-in");
        if (shown == Shown.ZONE_OF_THE_CLASSIC_CHART) {
            assertThat(stops).extracting(Node::getId).contains("panel-next", "panel-previous", "panel-close");
        }
        if (shown == Shown.START_OF_THE_CLASSIC_CHART || shown == Shown.ZONE_OF_THE_CLASSIC_CHART) {
            assertThat(tabRound(KeyCode.SHIFT, KeyCode.TAB))
                    .as("the same round backwards")
                    .containsExactlyInAnyOrderElementsOf(stops);
            assertThat(stops).extracting(Node::getId).contains("zones");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("A6 F6 goes through the regions and comes round")
    void regions(boolean panelOpen) {
        window.begin(everyday());
        if (panelOpen) {
            window.press(KeyCode.ENTER);
        }
        String side = panelOpen ? "technique-panel" : "guide-panel";
        for (String region : List.of("chart", side, "status", "top-bar", "rail", "chart")) {
            checkRegion(region);
            window.press(KeyCode.F6);
        }
        for (String region : List.of("chart", "rail", "top-bar", "status")) {
            window.press(KeyCode.SHIFT, KeyCode.F6);
            checkRegion(region);
        }
    }

    @Test
    @DisplayName("A6 F6 stops at what comes and goes: note, chips, basket")
    void passingRegions() {
        Shown.WELCOME.show(window);
        window.act(() -> {
            window.explorer().toggle(Facet.SYSTEM, "digestive");
            window.session().basket().toggle(ShippedMaps.zone(classic(), "heart"));
            window.chart().focusZone();
        });
        for (String region :
                List.of("chart", "basket", "guide-panel", "status", "top-bar", "rail", "welcome", "filter-chips")) {
            checkRegion(region);
            window.press(KeyCode.F6);
        }
        checkRegion("chart");
        window.act(() -> window.session().welcome().read());
    }

    @Test
    @DisplayName("A6 F6 is not caught where the rail is hidden")
    void withoutTheRail() {
        window.begin(everyday());
        window.resize(720, 700, 100);
        window.press(KeyCode.ENTER);
        window.act(() -> window.chart().focusZone());
        for (String region : List.of("chart", "technique-panel", "status", "top-bar", "chart")) {
            checkRegion(region);
            window.press(KeyCode.F6);
        }
    }

    private void checkRegion(String region) {
        // A layout in between may put new zones in the place of the old ones
        window.await(region + " has the focus", () -> {
            Node owner = window.stage().getScene().getFocusOwner();
            return owner != null && Nodes.isWithin(owner, region);
        });
    }

    @Test
    @DisplayName("A13 Esc closes one thing after the other, and the focus goes back to the zone")
    void escapeClosesOneAfterTheOther() {
        window.begin(everyday());
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("tension");
        window.press(KeyCode.ENTER);
        String zone = window.focusedId();
        assertThat(zone).startsWith("zone-");
        window.press(KeyCode.F1);
        assertThat(window.focusedId()).isEqualTo("page-title");
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.focusedId()).isEqualTo("palette-field");

        window.press(KeyCode.ESCAPE);
        assertThat(window.see(() -> window.content().lookup("#palette").isVisible()))
                .isFalse();
        assertThat(window.see(() -> window.session().reading().pageProperty().get()))
                .isEqualTo(Page.of(Page.Kind.KEYS));
        window.press(KeyCode.ESCAPE);
        assertThat(window.see(() -> window.session().reading().pageProperty().get()))
                .isNull();
        assertThat(window.selected()).isNotNull();
        assertThat(window.focusedId()).isEqualTo("panel-title");
        window.press(KeyCode.ESCAPE);
        assertThat(window.selected()).isNull();
        assertThat(window.see(() -> window.explorer().filteredProperty().get())).isTrue();
        assertThat(window.focusedId()).isEqualTo(zone);
        window.press(KeyCode.ESCAPE);
        assertThat(window.see(() -> window.explorer().filteredProperty().get())).isFalse();
        assertThat(window.focusedId()).isEqualTo(zone);
        window.press(KeyCode.ESCAPE);
        assertThat(window.focusedId()).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "close"})
    @DisplayName("A13 closing the panel puts the focus back on its zone, from wherever in the panel")
    void closingThePanel(String from) {
        window.begin(everyday());
        window.press(KeyCode.DOWN);
        String zone = window.focusedId();
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        assertThat(window.focusedId()).isEqualTo("panel-title");
        if (from.equals("close")) {
            window.act(() -> window.node("panel-close", Node.class).requestFocus());
            window.press(KeyCode.SPACE);
        } else {
            window.press(KeyCode.ESCAPE);
        }
        assertThat(window.selected()).isNull();
        assertThat(window.focusedId()).isEqualTo(zone);
    }
}
