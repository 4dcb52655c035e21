package soleatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.app.AtlasWindow;
import soleatlas.article.Page;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.Zone;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.ui.explore.ZoneList;

/** Everything by keyboard: no test here moves the mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A12 everything by keyboard")
class KeyboardJourneyTest {

    private static final int MOST_STOPS = 80;

    private final AtomicInteger clicks = new AtomicInteger();
    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
        window.act(() -> window.content().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicks.incrementAndGet()));
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.begin(everyday());
        clicks.set(0);
    }

    @AfterEach
    void withoutAMouse() {
        assertThat(clicks).hasValue(0);
    }

    private static boolean isZone(Node node) {
        return String.valueOf(node.getId()).startsWith("zone-");
    }

    private boolean isWithin(Node node, String id) {
        return window.see(() -> {
            for (Node at = node; at != null; at = at.getParent()) {
                if (id.equals(at.getId())) {
                    return true;
                }
            }
            return false;
        });
    }

    private String selectedZone() {
        Place place = window.selected();
        return place == null ? "none" : place.zone();
    }

    private String view() {
        return window.see(() -> {
            soleatlas.atlas.View view = window.explorer().viewProperty().get();
            return view == null ? "none" : view.id();
        });
    }

    private double zoom() {
        return window.see(() -> window.chart().camera().zoom());
    }

    private boolean dimmed(String zone, String foot) {
        String view = window.see(() -> window.explorer().viewProperty().get().id());
        return window.isDimmed(foot + "/" + view + "/" + zone);
    }

    @Test
    void theProgramStartsOnTheChart() {
        assertThat(isWithin(window.focused(), "chart")).isTrue();
    }

    @Test
    void arrowsWalkEnterOpensEscapeBacksOut() {
        String first = window.focusedId();
        window.press(KeyCode.DOWN);
        String second = window.focusedId();
        assertThat(second).isNotEqualTo(first).startsWith("zone-");
        assertThat(window.selected()).isNull();

        window.press(KeyCode.ENTER);
        assertThat("zone-" + selectedZone()).isEqualTo(second.replaceAll("-(left|right)$", ""));

        window.press(KeyCode.PAGE_DOWN);
        window.press(KeyCode.SPACE);
        assertThat(window.focusedId()).startsWith("zone-" + selectedZone()).isNotEqualTo(second);

        String last = window.focusedId();
        window.press(KeyCode.ESCAPE);
        assertThat(window.selected()).isNull();
        assertThat(window.focusedId()).isEqualTo(last);
    }

    @Test
    void homeEndAndPageKeysFollowTheReadingOrder() {
        List<Placement> stops =
                window.see(() -> new ZoneOrder(window.chart().sheet().orElseThrow()).stops());
        window.press(KeyCode.END);
        assertThat(window.focusedId()).isEqualTo(id(stops.get(stops.size() - 1)));
        window.press(KeyCode.HOME);
        for (Placement stop : stops) {
            assertThat(window.focusedId()).isEqualTo(id(stop));
            window.press(KeyCode.PAGE_DOWN);
        }
        assertThat(window.focusedId()).isEqualTo(id(stops.get(0)));
    }

    /** Zones for tired feet have to do with "safety boots", yet who types this wants the page. */
    @Test
    void thePaletteOffersFirstWhatIsCalledSo() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("safety");
        window.press(KeyCode.ENTER);
        assertThat(window.see(() -> window.session().reading().pageProperty().get()))
                .isEqualTo(Page.of(Page.Kind.SAFETY));
    }

    private static String id(Placement placement) {
        return "zone-" + placement.zone().id() + "-" + placement.foot().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void theZoneUnderTheKeyboardIsRingedAndNamed() {
        window.press(KeyCode.DOWN);
        assertThat(window.ringed("focused")).hasSize(1);
        assertThat(window.drawn("chip/focused").marks()).isNotEmpty();
    }

    @Test
    void theZoneUnderTheKeyboardIsAlwaysInSight() {
        window.begin(classic());
        for (int i = 0; i < 10; i++) {
            window.type("=");
        }
        for (KeyCode key : List.of(KeyCode.END, KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT)) {
            window.press(key);
            Placement at = window.see(() -> window.chart().sheet().orElseThrow().placements().stream()
                    .filter(placement -> id(placement).equals(window.focusedId()))
                    .findFirst()
                    .orElseThrow());
            javafx.geometry.Point2D point = window.onScreen(at);
            assertThat(window.see(() -> window.chart().contains(window.chart().screenToLocal(point))))
                    .as("%s after %s", at.place(), key)
                    .isTrue();
        }
    }

    @Test
    void searchFiltersListAndChartAndEnterOpensTheBestHit() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(window.focusedId()).isEqualTo("search");
        window.type("digestion");

        List<String> listed = window.see(() -> window.node("zones", ZoneList.class).getItems().stream()
                .map(Zone::id)
                .toList());
        assertThat(listed).containsExactly("inner-arch");
        assertThat(dimmed("heel", "left")).isTrue();
        assertThat(dimmed("inner-arch", "left")).isFalse();
        assertThat(window.selected()).isNull();

        window.press(KeyCode.ENTER);
        assertThat(selectedZone()).isEqualTo("inner-arch");
        assertThat(window.focusedId()).startsWith("zone-inner-arch-");

        window.press(KeyCode.ESCAPE);
        assertThat(window.selected()).isNull();
        assertThat(window.see(() -> window.explorer().filteredProperty().get())).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(window.see(() -> window.explorer().filteredProperty().get())).isFalse();
        assertThat(window.node("search", TextField.class).getText()).isEmpty();
        assertThat(dimmed("heel", "left")).isFalse();
        assertThat(window.focusedId()).startsWith("zone-inner-arch-");
    }

    @Test
    void searchFindsAZoneOfAnotherViewAndGoesThere() {
        window.begin(classic());
        window.press(KeyCode.SLASH);
        assertThat(window.focusedId()).isEqualTo("search");
        window.type("tonsils");
        window.press(KeyCode.ENTER);
        assertThat(selectedZone()).isEqualTo("tonsils");
        assertThat(view()).isEqualTo("dorsal");
        assertThat(window.focusedId()).startsWith("zone-tonsils-");
    }

    @Test
    void enterOnNothingFoundDoesNothing() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("xyzzy");
        window.press(KeyCode.ENTER);
        assertThat(window.selected()).isNull();
        assertThat(window.focusedId()).isEqualTo("search");
        assertThat(dimmed("heel", "left")).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(dimmed("heel", "left")).isFalse();
    }

    @Test
    void downLeadsFromTheSearchIntoTheListAndTheListSelects() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("tension");
        List<String> found = window.see(() -> window.node("zones", ZoneList.class).getItems().stream()
                .map(Zone::id)
                .toList());
        assertThat(found.size()).isGreaterThan(2);

        window.press(KeyCode.DOWN);
        assertThat(window.focusedId()).isEqualTo("zones");
        assertThat(selectedZone()).isEqualTo(found.get(0));
        window.press(KeyCode.DOWN);
        assertThat(selectedZone()).isEqualTo(found.get(1));
    }

    @Test
    void downLeadsIntoTheListOfANarrowWindowToo() {
        window.resize(720, 700, 100);
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("heel");
        window.press(KeyCode.DOWN);
        assertThat(window.focusedId()).isEqualTo("zones");
        assertThat(selectedZone()).isEqualTo("heel");
    }

    @ParameterizedTest
    @CsvSource({"1, plantar", "2, dorsal", "3, medial", "4, lateral"})
    void digitsShowTheViews(String key, String view) {
        window.begin(classic());
        window.act(() -> window.explorer().showView(view.equals("plantar") ? "dorsal" : "plantar"));
        window.type(key);
        assertThat(view()).isEqualTo(view);
        assertThat(isZone(window.focused())).as("the focus is on the new view").isTrue();
    }

    @Test
    void plusMinusAndZeroZoom() {
        window.type("=");
        window.type("=");
        assertThat(zoom()).isCloseTo(1.25 * 1.25, within(1e-6));
        window.press(KeyCode.SHIFT, KeyCode.EQUALS);
        assertThat(zoom()).isCloseTo(1.25 * 1.25 * 1.25, within(1e-6));
        window.type("-");
        assertThat(zoom()).isCloseTo(1.25 * 1.25, within(1e-6));
        window.type("0");
        assertThat(zoom()).isCloseTo(1, within(1e-6));
    }

    @Test
    void shiftAndArrowsMoveTheChart() {
        double before = window.see(
                () -> window.chart().camera().viewportProperty().get().dx());
        String focused = window.focusedId();
        window.press(KeyCode.SHIFT, KeyCode.RIGHT);
        double after = window.see(
                () -> window.chart().camera().viewportProperty().get().dx());
        assertThat(after - before).isCloseTo(-80, within(1e-6));
        assertThat(window.focusedId()).isEqualTo(focused);
    }

    @Test
    void gShowsTheGuideLines() {
        window.type("g");
        assertThat(window.see(
                        () -> window.session().options().guideLinesProperty().get()))
                .isTrue();
        assertThat(window.see(() -> window.content().lookupAll(".guide-line")))
                .isNotEmpty()
                .allMatch(line -> window.see(() -> line.getParent().isVisible()));
        window.type("g");
        assertThat(window.see(
                        () -> window.session().options().guideLinesProperty().get()))
                .isFalse();
    }

    @Test
    void thePanelsButtonsCanBePressedAgainAndAgain() {
        window.press(KeyCode.ENTER);
        String first = selectedZone();
        tabTo("panel-next");
        window.press(KeyCode.SPACE);
        String second = selectedZone();
        assertThat(window.focusedId()).isEqualTo("panel-next");
        window.press(KeyCode.SPACE);
        String third = selectedZone();
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        tabTo("panel-close");
        window.press(KeyCode.SPACE);
        assertThat(window.selected()).isNull();
        assertThat(window.focusedId()).startsWith("zone-" + third);
    }

    @Test
    void aPlaceChipKeepsTheFocus() {
        window.begin(classic());
        window.act(() -> window.explorer().select(zone(classic(), "shoulder")));
        Place before = window.selected();
        window.act(() -> window.content().lookupAll(".place-chip").stream()
                .filter(chip -> !chip.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        window.press(KeyCode.SPACE);
        assertThat(window.selected()).isNotEqualTo(before);
        assertThat(window.focused().getStyleClass()).contains("place-chip");
    }

    @Test
    void aRelatedZoneLeadsToItsTitle() {
        window.begin(classic());
        window.act(() -> window.explorer().select(zone(classic(), "stomach")));
        window.act(() -> window.content().lookup(".related .hyperlink").requestFocus());
        window.press(KeyCode.SPACE);
        assertThat(selectedZone()).isNotEqualTo("stomach");
        assertThat(window.focusedId()).isEqualTo("panel-title");
    }

    private void tabTo(String id) {
        for (int i = 0; i < MOST_STOPS && !window.focusedId().equals(id); i++) {
            window.press(KeyCode.TAB);
        }
        assertThat(window.focusedId()).isEqualTo(id);
    }

    @Test
    void theProgramsShortcutsAreAskedFor() {
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.press(KeyCode.F11);
        window.press(KeyCode.CONTROL, KeyCode.Q);
        assertThat(window.commands()).containsExactly("chooseFile", "toggleFullScreen", "quit");
    }

    @Test
    void theTextGrowsAndShrinksByKeys() {
        window.begin(classic());
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(textPercent()).isEqualTo(130);
        window.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(textPercent()).isEqualTo(115);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(textPercent()).isEqualTo(100);
        assertThat(zoom()).isCloseTo(1, within(1e-6));
    }

    private int textPercent() {
        return window.see(
                () -> window.session().appearance().lookProperty().get().textPercent());
    }

    @Test
    void changingTheViewKeepsTheFocusOnTheChart() {
        window.begin(classic());
        window.press(KeyCode.DOWN);
        for (String key : List.of("2", "3", "4", "1")) {
            window.type(key);
            assertThat(isWithin(window.focused(), "chart")).isTrue();
            assertThat(isZone(window.focused())).isTrue();
            window.press(KeyCode.RIGHT);
            assertThat(isZone(window.focused())).isTrue();
        }
    }
}
