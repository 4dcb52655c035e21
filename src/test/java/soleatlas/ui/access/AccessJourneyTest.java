package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import soleatlas.app.AtlasWindow;
import soleatlas.article.Page;
import soleatlas.model.explore.Appearance;

/** A whole visit without a mouse. */
class AccessJourneyTest {

    private static final int MOST_STOPS = 120;

    @Test
    @DisplayName(
            "A12 search, open, next, zoom, filter, theme, compare, put aside, palette, help and leave, by keys alone")
    void everythingByKeys() throws TimeoutException {
        try (AtlasWindow window = AtlasWindow.open()) {
            AtomicInteger clicks = new AtomicInteger();
            window.begin(classic());
            window.act(() -> window.content().addEventFilter(MouseEvent.ANY, event -> clicks.incrementAndGet()));

            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("kidney");
            window.press(KeyCode.ENTER);
            assertThat(zone(window)).isEqualTo("kidneys");
            assertThat(window.focusedId()).startsWith("zone-kidneys-");

            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.PAGE_DOWN);
            window.press(KeyCode.ENTER);
            assertThat(zone(window)).isNotEqualTo("kidneys").isNotEqualTo("none");
            window.press(KeyCode.ENTER);
            assertThat(window.focusedId()).isEqualTo("panel-title");
            String before = zone(window);
            tabTo(window, "panel-next");
            window.press(KeyCode.SPACE);
            assertThat(zone(window)).isNotEqualTo(before);
            window.press(KeyCode.ESCAPE);
            assertThat(window.focusedId()).startsWith("zone-");

            window.type("=");
            assertThat(window.see(() -> window.chart().camera().zoom())).isGreaterThan(1.2);
            window.type("0");
            assertThat(window.see(() -> window.chart().camera().isFitted())).isTrue();

            command(window, "filters");
            assertThat(page(window)).isEqualTo(Page.Kind.FILTERS);
            tabTo(window, "filter-system-digestive");
            window.press(KeyCode.SPACE);
            assertThat(window.see(() -> window.explorer().matchesProperty().get()))
                    .isNotEmpty()
                    .allMatch(zone -> zone.group().orElseThrow().id().equals("digestive"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            assertThat(window.see(() -> window.explorer().filteredProperty().get()))
                    .isFalse();

            command(window, "dark theme");
            assertThat(shade(window)).isEqualTo(Appearance.Shade.DARK);
            command(window, "high contrast");
            assertThat(shade(window)).isEqualTo(Appearance.Shade.CONTRAST);
            command(window, "light theme");

            window.type("s");
            assertThat(window.see(
                            () -> window.session().options().schoolsProperty().get()))
                    .isTrue();
            command(window, "where charts disagree");
            assertThat(page(window)).isEqualTo(Page.Kind.SCHOOLS);
            window.press(KeyCode.ESCAPE);

            window.type("b");
            window.press(KeyCode.PAGE_DOWN);
            window.type("b");
            assertThat(window.see(
                            () -> window.session().basket().zonesProperty().get()))
                    .hasSize(2);
            tabTo(window, "basket-clear");
            window.press(KeyCode.SPACE);
            assertThat(window.see(
                            () -> window.session().basket().zonesProperty().get()))
                    .isEmpty();
            assertThat(window.see(() -> window.stage().getScene().getFocusOwner()))
                    .as("the focus is somewhere when the basket is gone")
                    .matches(node -> node != null && window.see(() -> isSeen(node)));

            window.press(KeyCode.F1);
            assertThat(page(window)).isEqualTo(Page.Kind.KEYS);
            tabTo(window, "keys-search");
            window.type("zoom");
            assertThat(window.see(() -> window.content().lookupAll(".key-row").size()))
                    .isBetween(2, 4);
            window.press(KeyCode.ESCAPE);
            assertThat(page(window)).isNull();

            window.press(KeyCode.CONTROL, KeyCode.Q);
            assertThat(window.commands()).isEqualTo(List.of("quit"));
            assertThat(clicks).as("events of the mouse").hasValue(0);
        }
    }

    /** Finds a command, page or zone in the palette and does it. */
    private static void command(AtlasWindow window, String words) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.focusedId()).isEqualTo("palette-field");
        window.type(words);
        window.press(KeyCode.ENTER);
        assertThat(window.see(() -> window.content().lookup("#palette").isVisible()))
                .isFalse();
    }

    private static void tabTo(AtlasWindow window, String id) {
        for (int i = 0; i < MOST_STOPS && !window.focusedId().equals(id); i++) {
            window.press(KeyCode.TAB);
        }
        assertThat(window.focusedId()).isEqualTo(id);
    }

    private static String zone(AtlasWindow window) {
        soleatlas.atlas.Placement.Place place = window.selected();
        return place == null ? "none" : place.zone();
    }

    private static Page.Kind page(AtlasWindow window) {
        return window.see(() -> {
            Page page = window.session().reading().pageProperty().get();
            return page == null ? null : page.kind();
        });
    }

    private static Appearance.Shade shade(AtlasWindow window) {
        return window.see(() -> window.session().appearance().shadeProperty().get());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
