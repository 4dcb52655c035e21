package soleatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.placement;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Placement.Place;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.ui.explore.ZoneList;
import soleatlas.words.Messages;

/** The chart with forty zones and the one with sixty, and the ways from one to the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetailedChartJourneyTest {

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.begin(classic());
    }

    private boolean isOn() {
        boolean on = window.see(() -> window.explorer().detailedProperty().get());
        assertThat(window.see(box()::isSelected)).isEqualTo(on);
        return on;
    }

    private CheckBox box() {
        return window.node("detailed", CheckBox.class);
    }

    private String status() {
        return window.see(() -> window.node("status", StatusBar.class).getText());
    }

    private boolean isDrawn(String zone) {
        return window.see(() -> window.chart().lookup("#zone-" + zone) != null);
    }

    private int rows() {
        return window.see(() -> window.node("zones", ZoneList.class).getItems().size());
    }

    /** What the first row of the list says. */
    private List<String> firstRow() {
        return window.see(() -> window.node("zones", ZoneList.class).lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof IndexedCell<?> row && row.getIndex() == 0)
                .flatMap(cell -> cell.lookupAll(".zone-row-words > .label").stream())
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private String count(String system) {
        return window.see(() -> window.node("legend-" + system, Node.class).lookupAll(".legend-count").stream()
                .map(label -> ((Labeled) label).getText())
                .findFirst()
                .orElse("none"));
    }

    private Viewport viewport() {
        return window.see(() -> window.chart().camera().viewportProperty().get());
    }

    private String selectedZone() {
        Place place = window.selected();
        return place == null ? "none" : place.zone();
    }

    @Test
    void theCheckBoxAddsZonesToChartListAndLegend() {
        assertThat(isOn()).isFalse();
        assertThat(box().getText()).contains("20");
        assertThat(isDrawn("pineal-hypothalamus-left")).isFalse();
        assertThat(isDrawn("head-brain-left")).isTrue();
        assertThat(rows()).isEqualTo(40);
        assertThat(count("urinary")).isEqualTo("2");

        window.click(window.middle(box()));

        assertThat(isOn()).isTrue();
        assertThat(isDrawn("pineal-hypothalamus-left")).isTrue();
        assertThat(rows()).isEqualTo(60);
        assertThat(count("urinary")).isEqualTo("3");

        window.click(window.middle(box()));
        assertThat(isDrawn("pineal-hypothalamus-left")).isFalse();
        assertThat(rows()).isEqualTo(40);
    }

    @Test
    void dSwitchesWhereItIsSeenAndStaysNearby() {
        window.type("d");
        assertThat(isOn()).isTrue();
        window.act(() -> {
            window.explorer().select(placement(classic(), "pineal-hypothalamus", "plantar", Foot.LEFT));
            window.chart().focusZone();
        });
        window.type("=");
        window.type("=");
        Viewport before = viewport();

        window.type("d");

        assertThat(isOn()).isFalse();
        assertThat(selectedZone()).isEqualTo("none");
        assertThat(window.focusedId()).startsWith("zone-").endsWith("-left").doesNotContain("pineal");
        assertThat(viewport().scale()).isCloseTo(before.scale(), within(1e-9));
        assertThat(viewport().dx()).isCloseTo(before.dx(), within(1e-6));
        assertThat(viewport().dy()).isCloseTo(before.dy(), within(1e-6));
    }

    @Test
    void whereAllZonesAreOfOneKindThereIsNoSwitch() {
        assertThat(window.see(() -> box().isVisible())).isTrue();
        window.begin(everyday());
        assertThat(window.see(() -> box().isVisible() || box().isManaged())).isFalse();
        window.type("d");
        assertThat(isOn()).isFalse();
        assertThat(rows()).isEqualTo(19);

        window.act(() -> {
            window.explorer()
                    .put(ShippedMaps.entry(ShippedMaps.detailedOnly(ShippedMaps.named("extended", classic()))));
            window.explorer().open("extended");
        });
        assertThat(window.see(() -> box().isVisible())).isFalse();
        assertThat(rows()).isEqualTo(20);
        assertThat(isDrawn("pineal-hypothalamus-left")).isTrue();
        window.act(() -> window.explorer().remove("extended"));
    }

    @Test
    void aHiddenZoneThatIsFoundSaysSoAndEnterShowsIt() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("tonsils");
        assertThat(firstRow()).hasSize(2);
        assertThat(firstRow().get(1)).endsWith(Messages.text("explore.zones.detailed"));
        assertThat(isOn()).isFalse();

        window.press(KeyCode.ENTER);

        assertThat(isOn()).isTrue();
        assertThat(selectedZone()).isEqualTo("tonsils");
        assertThat(window.focusedId()).startsWith("zone-tonsils-");
        assertThat(status()).isEqualTo("Detailed chart turned on: Tonsils");
        assertThat(firstRow()).hasSize(1);

        window.press(KeyCode.RIGHT);
        window.press(KeyCode.ENTER);
        assertThat(status()).doesNotContain("switched on");
    }

    @Test
    void aHiddenZoneChosenInTheListIsShown() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("tonsils");
        window.press(KeyCode.DOWN);
        assertThat(isOn()).isTrue();
        assertThat(selectedZone()).isEqualTo("tonsils");
        assertThat(window.focusedId()).isEqualTo("zones");
        assertThat(status()).isEqualTo("Detailed chart turned on: Tonsils");
    }

    @Test
    void aRelatedZoneThatIsHiddenIsShown() {
        window.act(() -> window.explorer().select(zone(classic(), "kidneys")));
        assertThat(isOn()).isFalse();
        window.act(() -> window.content().lookupAll(".related .hyperlink").stream()
                .map(Labeled.class::cast)
                .filter(link ->
                        link.getText().equals(zone(classic(), "ureters").name().in("en")))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        window.press(KeyCode.SPACE);
        assertThat(selectedZone()).isEqualTo("ureters");
        assertThat(isOn()).isTrue();
        assertThat(isDrawn("ureters-left")).isTrue();
    }

    @Test
    void tabAndArrowsKnowOnlyWhatIsDrawn() {
        int stops = window.see(() -> window.chart().lookupAll(".zone").size());
        window.press(KeyCode.HOME);
        String first = window.focusedId();
        for (int i = 0; i < stops; i++) {
            assertThat(isDrawn(window.focusedId().replaceFirst("^zone-", ""))).isTrue();
            window.press(KeyCode.PAGE_DOWN);
        }
        assertThat(window.focusedId()).isEqualTo(first);
        assertThat(window.see(() -> window.chart().lookupAll(".zone").stream()
                        .filter(Node::isFocusTraversable)
                        .toList()))
                .hasSize(1);
    }
}
