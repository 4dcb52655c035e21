package soleatlas.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Landmarks;
import soleatlas.atlas.View;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.ui.scene.MarkNode;

/**
 * Left is left and right is right as drawn: asked of the nodes of the scene, from what feet look like and not from how the
 * program lays them out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandednessTest {

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
        window.begin(ShippedMaps.classic());
    }

    private void show(String view) {
        window.act(() -> window.explorer().showView(view));
    }

    private Bounds bounds(String id) {
        Node node = window.node(id, Node.class);
        return window.see(() -> node.localToScene(node.getBoundsInLocal()));
    }

    private Bounds foot(Foot foot) {
        return bounds("foot-" + foot.name().toLowerCase(Locale.ROOT));
    }

    /** Where a point of the drawing is drawn, through the transforms of the foot's own node. */
    private Point2D drawn(Foot foot, Function<Landmarks, Point> landmark) {
        Node node = window.node("foot-" + foot.name().toLowerCase(Locale.ROOT), Node.class);
        return window.see(() -> {
            View view = window.explorer().viewProperty().get();
            Landmarks landmarks = view == null ? null : view.landmarks();
            assertThat(landmarks).isNotNull();
            Point point = landmarks == null ? new Point(0, 0) : landmark.apply(landmarks);
            return node.localToScene(point.x(), point.y());
        });
    }

    private Point2D bigToe(Foot foot) {
        return drawn(foot, Landmarks::bigToe);
    }

    private Point2D heel(Foot foot) {
        return drawn(foot, Landmarks::heel);
    }

    private static Foot other(Foot foot) {
        return foot == Foot.LEFT ? Foot.RIGHT : Foot.LEFT;
    }

    @ParameterizedTest
    @CsvSource({"plantar, RIGHT", "dorsal, LEFT"})
    void solesAreSeenAsBySomebodyFacingThemAndTopsAsByTheirOwner(String view, Foot atTheLeft) {
        show(view);
        Bounds left = foot(atTheLeft);
        Bounds right = foot(other(atTheLeft));
        assertThat(left.getMaxX()).isLessThan(right.getMinX());
        // Big toes towards the middle, toes up
        assertThat(bigToe(atTheLeft).getX()).isGreaterThan(left.getCenterX());
        assertThat(bigToe(other(atTheLeft)).getX()).isLessThan(right.getCenterX());
        for (Foot foot : new Foot[] {Foot.LEFT, Foot.RIGHT}) {
            assertThat(bigToe(foot).getY()).isLessThan(heel(foot).getY());
            Point2D little = drawn(foot, Landmarks::third);
            boolean bigIsLeft = bigToe(foot).getX() < little.getX();
            // A left sole and a right top have the big toe at the viewer's left
            assertThat(bigIsLeft).isEqualTo(view.equals("plantar") == (foot == Foot.LEFT));
        }
    }

    @ParameterizedTest
    @CsvSource({"medial, LEFT, true", "medial, RIGHT, false", "lateral, LEFT, false", "lateral, RIGHT, true"})
    void sidesPointTheWayTheyDo(String view, Foot foot, boolean toesAtTheRight) {
        show(view);
        assertThat(bigToe(foot).getX() > heel(foot).getX()).isEqualTo(toesAtTheRight);
        // The third landmark is the ankle bone: the sole lies below
        assertThat(drawn(foot, Landmarks::third).getY()).isLessThan(heel(foot).getY());
    }

    @ParameterizedTest
    @ValueSource(strings = {"medial", "lateral"})
    void toesOfSidesMeetInTheMiddleOfAWideWindow(String view) {
        window.resize(1600, 480, 100);
        show(view);
        Foot left = view.equals("medial") ? Foot.LEFT : Foot.RIGHT;
        assertThat(foot(left).getMaxX()).isLessThan(foot(other(left)).getMinX());
        assertThat(bigToe(left).getX()).isGreaterThan(foot(left).getCenterX());
        assertThat(bigToe(other(left)).getX()).isLessThan(foot(other(left)).getCenterX());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plantar", "dorsal", "medial", "lateral"})
    void everyFootIsNamedInWordsAboveItself(String view) {
        show(view);
        for (Foot foot : new Foot[] {Foot.LEFT, Foot.RIGHT}) {
            String side = foot.name().toLowerCase(Locale.ROOT);
            MarkNode tag = window.node("tag-" + side, MarkNode.class);
            assertThat(tag.group().name().toLowerCase(Locale.ROOT)).contains(side, "foot");
            Bounds words = bounds("tag-" + side);
            assertThat(tag.isVisible()).isTrue();
            assertThat(words.getCenterX())
                    .isBetween(foot(foot).getMinX(), foot(foot).getMaxX());
            double own = distance(words, foot(foot));
            assertThat(own).isLessThan(distance(words, foot(other(foot))));
            assertThat(words.intersects(foot(other(foot)))).isFalse();
        }
    }

    private static double distance(Bounds a, Bounds b) {
        return Math.hypot(
                Math.max(0, Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX())),
                Math.max(0, Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plantar", "dorsal", "medial", "lateral"})
    void swappingTheFeetFlipsNoDrawing(String view) {
        show(view);
        Map<String, Point2D> before = placesOnTheirFeet();
        window.type("m");
        try {
            assertThat(foot(Foot.RIGHT).getCenterX() + foot(Foot.RIGHT).getCenterY())
                    .as("the right foot stands at the right, or below")
                    .isGreaterThan(
                            foot(Foot.LEFT).getCenterX() + foot(Foot.LEFT).getCenterY());
            Map<String, Point2D> after = placesOnTheirFeet();
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach((zone, place) -> assertThat(
                            after.getOrDefault(zone, Point2D.ZERO).distance(place))
                    .as(zone)
                    .isLessThan(0.01));
        } finally {
            window.type("m");
        }
    }

    /** Where the middle of each zone lies on its foot, as shares of the foot's width and height. */
    private Map<String, Point2D> placesOnTheirFeet() {
        Map<String, Point2D> places = new HashMap<>();
        for (Foot side : new Foot[] {Foot.LEFT, Foot.RIGHT}) {
            Bounds whole = foot(side);
            String end = "-" + side.name().toLowerCase(Locale.ROOT);
            window.see(() -> window.chart().lookupAll(".zone")).stream()
                    .map(zone -> String.valueOf(zone.getId()))
                    .filter(id -> id.endsWith(end))
                    .forEach(id -> {
                        Bounds zone = bounds(id);
                        places.put(
                                id,
                                new Point2D(
                                        (zone.getCenterX() - whole.getMinX()) / whole.getWidth(),
                                        (zone.getCenterY() - whole.getMinY()) / whole.getHeight()));
                    });
        }
        return places;
    }

    @Test
    void theHeartIsDrawnOnTheLeftSoleAlone() {
        assertThat(window.see(() -> window.chart().lookup("#zone-heart-right"))).isNull();
        Bounds heart = bounds("zone-heart-left");
        assertThat(foot(Foot.LEFT).contains(heart)).isTrue();
        assertThat(heart.getMinX()).isGreaterThan(foot(Foot.RIGHT).getMaxX());
    }

    @Test
    void theLiverIsDrawnOnTheRightSoleAlone() {
        assertThat(window.see(() -> window.chart().lookup("#zone-liver-left"))).isNull();
        assertThat(foot(Foot.RIGHT).contains(bounds("zone-liver-right"))).isTrue();
    }

    @Test
    void aZoneAtTheInnerEdgeLiesTowardsTheMiddleOnBothSoles() {
        assertThat(bounds("zone-bladder-right").getCenterX())
                .isGreaterThan(foot(Foot.RIGHT).getCenterX());
        assertThat(bounds("zone-bladder-left").getCenterX())
                .isLessThan(foot(Foot.LEFT).getCenterX());
    }

    @Test
    void theFootThatWasNotDrawnIsTheMirrorImage() {
        double middle = (foot(Foot.RIGHT).getMinX() + foot(Foot.LEFT).getMaxX()) / 2;
        for (Point2D[] pair : new Point2D[][] {
            {bigToe(Foot.LEFT), bigToe(Foot.RIGHT)},
            {heel(Foot.LEFT), heel(Foot.RIGHT)},
            {drawn(Foot.LEFT, Landmarks::third), drawn(Foot.RIGHT, Landmarks::third)}
        }) {
            assertThat(pair[0].getX() - middle).isCloseTo(middle - pair[1].getX(), within(1.0));
            assertThat(pair[0].getY()).isCloseTo(pair[1].getY(), within(0.1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plantar", "dorsal", "medial", "lateral"})
    void allFeetAreSeenWholeAndApart(String view) {
        show(view);
        Bounds chart = bounds("chart");
        assertThat(chart.contains(foot(Foot.LEFT))).isTrue();
        assertThat(chart.contains(foot(Foot.RIGHT))).isTrue();
        assertThat(foot(Foot.LEFT).intersects(foot(Foot.RIGHT))).isFalse();
    }
}
