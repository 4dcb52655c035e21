package soleatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.placement;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Facet;
import soleatlas.atlas.Foot;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.Zone;
import soleatlas.chart.scene.Role;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.words.Messages;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MouseJourneyTest {

    private static final Place ARCH = new Place("inner-arch", "plantar", Foot.RIGHT);

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
        window.begin(everyday());
    }

    private Point2D on(String zone, Foot foot) {
        return window.onScreen(placement(everyday(), zone, "plantar", foot));
    }

    private Viewport viewport() {
        return window.see(() -> window.chart().camera().viewportProperty().get());
    }

    /** A point of the chart beside the feet. */
    private Point2D paper() {
        return window.see(() -> {
            Bounds chart = window.chart().localToScreen(window.chart().getLayoutBounds());
            return new Point2D(chart.getMinX() + 8, chart.getCenterY());
        });
    }

    /** All words that a part of the window shows. */
    private Set<String> words(String id) {
        Node part = window.node(id, Node.class);
        return window.see(() -> part.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(MouseJourneyTest::isShown)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.toSet()));
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean isShown(String id) {
        return window.see(() -> {
            Node node = window.content().lookup("#" + id);
            return node != null && isShown(node);
        });
    }

    @Test
    void aClickOnAZoneTellsEverythingAboutIt() {
        assertThat(isShown("guide-panel")).isTrue();
        assertThat(isShown("technique-panel")).isFalse();

        window.click(on("inner-arch", Foot.RIGHT));

        assertThat(window.selected()).isEqualTo(ARCH);
        assertThat(isShown("guide-panel")).isFalse();
        assertThat(isShown("technique-panel")).isTrue();
        Zone arch = zone(everyday(), "inner-arch");
        Set<String> shown = words("technique-panel");
        assertThat(shown).contains(arch.name().in("en"));
        List<LocalizedText> steps = arch.techniques().get(0).technique().steps();
        assertThat(steps).isNotEmpty();
        assertThat(shown).containsAll(steps.stream().map(step -> step.in("en")).toList());
        assertThat(shown)
                .contains(arch.benefits().get(0).text().in("en"))
                .contains(Messages.word("atlas.benefit", arch.benefits().get(0).kind()));
        assertThat(shown)
                .anyMatch(text -> text.equals(
                        arch.techniques().get(0).technique().tempo().text().in("en")));
    }

    @Test
    void aZoneTellsInWhichLongStripsItLiesAndTheWordExplainsItself() {
        window.begin(classic());

        window.click(window.onScreen(placement(classic(), "adrenals", "plantar", Foot.RIGHT)));

        Hyperlink word = window.see(() -> window.node("technique-panel", Node.class).lookupAll(".term").stream()
                .map(Hyperlink.class::cast)
                .filter(term -> term.getText().equals("Longitudinal zone"))
                .findFirst()
                .orElseThrow());
        assertThat(window.see(() -> word.getParent().getAccessibleText())).isEqualTo("Longitudinal zone 2");
        assertThat(window.see(() -> word.getParent().getStyleClass())).contains("muted");
        assertThat(window.see(() -> word.getTooltip().getText())).contains("strips");
    }

    @Test
    void theOtherFootsZoneIsMarkedAsTheTwinAndTheOnePickedAsSelected() {
        window.click(on("inner-arch", Foot.RIGHT));

        assertThat(window.ringed("selected")).containsExactly("right/plantar/inner-arch");
        assertThat(window.ringed("twin")).containsExactly("left/plantar/inner-arch");
    }

    @Test
    void escapeClosesThePanelAndTheFocusIsBackOnTheZone() {
        window.click(on("inner-arch", Foot.RIGHT));
        window.click(window.middle(window.node("panel-next", Button.class)));
        window.click(window.middle(window.node("panel-previous", Button.class)));
        assertThat(window.selected()).isEqualTo(ARCH);

        window.press(KeyCode.ESCAPE);

        assertThat(window.selected()).isNull();
        assertThat(isShown("technique-panel")).isFalse();
        assertThat(window.focusedId()).isEqualTo("zone-inner-arch-right");
    }

    @Test
    void theCloseButtonDoesTheSame() {
        window.click(on("heel", Foot.LEFT));
        window.click(window.middle(window.node("panel-close", Button.class)));

        assertThat(window.selected()).isNull();
        assertThat(window.focusedId()).isEqualTo("zone-heel-left");
    }

    @Test
    void aClickOnEmptyPaperKeepsTheSelection() {
        window.click(on("inner-arch", Foot.RIGHT));
        window.click(paper());
        assertThat(window.selected()).isEqualTo(ARCH);
        assertThat(isShown("technique-panel")).isTrue();
    }

    @Test
    void aDragMovesTheChartAndSelectsNothing() {
        Viewport before = viewport();
        Point2D from = on("heel", Foot.RIGHT);

        window.drag(from, from.add(20, 10), from.add(60, 25));

        assertThat(window.selected()).isNull();
        Viewport after = viewport();
        assertThat(after.scale()).isEqualTo(before.scale());
        assertThat(after.dx() - before.dx()).isCloseTo(60, within(1e-6));
        assertThat(after.dy() - before.dy()).isCloseTo(25, within(1e-6));
    }

    @Test
    void aDragKeepsTheSelection() {
        window.click(on("inner-arch", Foot.RIGHT));
        Point2D from = on("heel", Foot.RIGHT);
        window.drag(from, from.add(-30, -30));
        assertThat(window.selected()).isEqualTo(ARCH);
    }

    @Test
    void aClickThatTremblesIsStillAClick() {
        Viewport before = viewport();
        Point2D from = on("heel", Foot.LEFT);

        window.drag(from, from.add(1, 1), from.add(2, 0));

        assertThat(window.selected()).isEqualTo(new Place("heel", "plantar", Foot.LEFT));
        assertThat(viewport()).isEqualTo(before);
    }

    @Test
    void theWheelZoomsAtThePointer() {
        Point2D at = on("big-toe", Foot.LEFT);
        Point sheet = sheetPoint(at);

        window.wheel(at, 3);

        double zoom = window.see(() -> window.chart().camera().zoom());
        assertThat(zoom).isCloseTo(Math.pow(1.2, 3), within(0.01));
        Point now = sheetPoint(at);
        assertThat(now.distanceTo(sheet) * viewport().scale()).isLessThan(0.5);
        window.wheel(at, -3);
        assertThat(window.see(() -> window.chart().camera().zoom())).isCloseTo(1, within(0.01));
        assertThat(window.selected()).isNull();
    }

    private Point sheetPoint(Point2D screen) {
        return window.see(() -> {
            Point2D local = window.chart().screenToLocal(screen);
            return window.chart().camera().viewportProperty().get().toSheet(new Point(local.getX(), local.getY()));
        });
    }

    @Test
    void zonesCanBeClickedAfterZoomAndDrag() {
        window.wheel(on("ball", Foot.RIGHT), 4);
        Point2D from = on("ball", Foot.RIGHT);
        window.drag(from, from.add(-40, 30));
        window.click(on("ball", Foot.RIGHT));
        assertThat(window.selected()).isEqualTo(new Place("ball", "plantar", Foot.RIGHT));
    }

    @Test
    void theZoomButtonsZoom() {
        window.click(window.middle(window.node("chart-zoom-in", Button.class)));
        assertThat(window.see(() -> window.chart().camera().zoom())).isCloseTo(1.25, within(1e-6));
        window.click(window.middle(window.node("chart-zoom-out", Button.class)));
        window.click(window.middle(window.node("chart-zoom-out", Button.class)));
        assertThat(window.see(() -> window.chart().camera().zoom())).isCloseTo(0.8, within(1e-6));
        window.click(window.middle(window.node("chart-zoom-fit", Button.class)));
        assertThat(window.see(() -> window.chart().camera().isFitted())).isTrue();
        assertThat(window.selected()).isNull();
    }

    @Test
    void thePointerOverAZoneNamesIt() {
        window.move(on("heel", Foot.LEFT));
        assertThat(AtlasWindow.words(window.drawn(Role.CHIP)))
                .containsExactly(zone(everyday(), "heel").name().in("en"));
        assertThat(window.ringed("hovered")).containsExactly("left/plantar/heel");

        window.move(paper());
        assertThat(window.drawn(Role.CHIP)).isEmpty();
        assertThat(window.ringed("hovered")).isEmpty();
        assertThat(window.selected()).isNull();
    }

    @Test
    void aPlaceChipLeadsToTheOtherFoot() {
        window.click(on("inner-arch", Foot.RIGHT));
        ToggleButton other = window.see(() -> window.content().lookupAll(".place-chip").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> !chip.isSelected())
                .findFirst()
                .orElseThrow());
        window.click(window.middle(other));
        assertThat(window.selected()).isEqualTo(new Place("inner-arch", "plantar", Foot.LEFT));
    }

    /** Otherwise the picture that is kept of the feet would be drawn anew by every click. */
    @Test
    void ringsLieOutsideThePictureThatIsKeptOfTheFeet() {
        window.click(window.onScreen(placement(everyday(), "heel", "plantar", Foot.LEFT)));
        for (String foot : List.of("left-plantar", "right-plantar")) {
            Node kept = window.node("layer-zones-" + foot, Node.class).getParent();
            assertThat(window.node("layer-foot-" + foot, Node.class).getParent())
                    .isSameAs(kept);
            assertThat(window.node("layer-rings-" + foot, Node.class).getParent())
                    .isNotSameAs(kept);
        }
    }

    @Test
    void aRowOfTheListSelectsItsZone() {
        Placement heel = placement(everyday(), "heel", "plantar", Foot.LEFT);
        window.act(() -> {
            ListView<?> list = window.node("zones", ListView.class);
            list.scrollTo(list.getItems().indexOf(heel.zone()));
        });
        Node row = window.see(() -> window.content().lookupAll(".zone-list .list-cell").stream()
                .filter(cell -> cell.lookupAll(".label").stream()
                        .anyMatch(label -> heel.zone().name().in("en").equals(((Labeled) label).getText())))
                .findFirst()
                .orElseThrow());
        window.click(window.middle(row));
        Place selected = window.selected();
        assertThat(selected == null ? "" : selected.zone()).isEqualTo("heel");
    }

    @Test
    void viewsAndSystemsAreAClickAway() {
        window.begin(ShippedMaps.classic());
        window.click(window.middle(window.node("view-lateral", ToggleButton.class)));
        assertThat(window.see(() -> window.explorer().viewProperty().get().id()))
                .isEqualTo("lateral");
        window.click(window.middle(window.node("view-lateral", ToggleButton.class)));
        assertThat(window.see(
                        () -> window.node("view-lateral", ToggleButton.class).isSelected()))
                .as("the view that is shown stays marked")
                .isTrue();

        window.click(window.middle(window.node("legend-nervous", ToggleButton.class)));
        assertThat(window.see(() -> window.explorer().chosen(Facet.SYSTEM))).containsExactly("nervous");
        assertThat(window.isDimmed("left/lateral/hip")).isTrue();
        assertThat(window.isDimmed("left/lateral/sciatic-nerve")).isFalse();
    }

    @Test
    void aDimmedZoneCanStillBeClicked() {
        window.act(() -> window.explorer().search("digestion"));
        window.click(on("heel", Foot.LEFT));
        assertThat(window.selected()).isEqualTo(new Place("heel", "plantar", Foot.LEFT));
    }

    @Test
    void theOtherMouseButtonsSelectNothing() {
        window.act(() -> {
            Robot robot = new Robot();
            robot.mouseMove(on("heel", Foot.LEFT));
            robot.mouseClick(MouseButton.MIDDLE);
            robot.mouseClick(MouseButton.SECONDARY);
        });
        assertThat(window.selected()).isNull();
    }
}
