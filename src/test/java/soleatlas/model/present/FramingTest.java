package soleatlas.model.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.View;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.teach.Room;
import soleatlas.teach.Shot;
import soleatlas.teach.StepChart;

/** What a camera sees, in words that hold for any window; and how many names a step asks a room to read. */
class FramingTest {

    private static final FootMap MAP = ShippedMaps.classic();
    private static final Box ROOM = new Box(20, 46, 900, 700);
    private static final Box SMALL = new Box(10, 30, 410, 530);

    private static ChartLayout sheet(String view, Facing orientation, double gap) {
        return ChartLayout.of(
                MAP, ShippedMaps.view(MAP, view), new ChartLayout.Setting(1.3, zone -> true, orientation, gap, null));
    }

    private static ChartCamera camera(ChartLayout sheet, Box room) {
        ChartCamera camera = new ChartCamera();
        camera.look(sheet.box(), room);
        return camera;
    }

    @Test
    void aFittedCameraSeesTheWhole() {
        ChartLayout sheet = sheet("plantar", Facing.GIVER, -1);
        assertThat(Framing.of(sheet, camera(sheet, ROOM), false)).isEqualTo(Framing.ALL);
        ChartCamera near = camera(sheet, ROOM);
        near.zoomBy(3);
        assertThat(Framing.of(sheet, near, false)).isNotEqualTo(Framing.ALL);
        assertThat(Framing.of(sheet, near, true)).as("of all views no part").isEqualTo(Framing.ALL);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "RIGHT"})
    void aChartOfOneFootSaysWhich(Foot foot) {
        View view = ShippedMaps.view(MAP, "plantar");
        ChartLayout one = ChartLayout.of(MAP, view, new ChartLayout.Setting(1, zone -> true, Facing.GIVER, -1, foot));
        assertThat(Framing.of(one, camera(one, ROOM), false).side().name()).isEqualTo(foot.name());
    }

    /** The same part of the same foot, on another sheet in another window. */
    @ParameterizedTest
    @ValueSource(strings = {"plantar", "dorsal", "medial", "lateral"})
    void aPartIsFoundAgainWhateverElseHasChanged(String view) {
        Random random = new Random(view.hashCode());
        ChartLayout sheet = sheet(view, Facing.GIVER, -1);
        ChartLayout other = sheet(view, Facing.OWN, 200);
        for (int i = 0; i < 60; i++) {
            ChartCamera camera = camera(sheet, ROOM);
            Box foot = sheet.feet().get(random.nextInt(2)).box();
            Point middle = new Point(
                    foot.minX() + foot.width() * random.nextDouble(),
                    foot.minY() + foot.height() * random.nextDouble());
            double half = sheet.box().height() * (0.08 + 0.2 * random.nextDouble());
            camera.show(camera.fitting()
                    .lookingAt(new Box(middle.x(), middle.y() - half, middle.x(), middle.y() + half), 0));
            Shot.Part part = (Shot.Part) Framing.of(sheet, camera, false).shot();
            Box box = Framing.part(other, part, List.of()).orElseThrow();
            ChartCamera there = camera(other, SMALL);
            there.show(there.fitting().lookingAt(box, 0));
            Shot.Part again = (Shot.Part) Framing.of(other, there, false).shot();
            ChartLayout.PlacedFoot same = other.feet().stream()
                    .filter(one -> one.foot() == part.foot())
                    .findFirst()
                    .orElseThrow();
            assertThat(there.seen().centre().distanceTo(same.frame().toSheet(part.centre())))
                    .as("%s", part)
                    .isLessThan(1);
            assertThat(again.height()).isEqualTo(part.height(), within(1.0));
        }
    }

    @Test
    void zonesAreSeenWithAllTheirPlaces() {
        ChartLayout sheet = sheet("plantar", Facing.GIVER, -1);
        Box box = Framing.part(sheet, new Shot.Zones(), List.of("kidneys", "bladder"))
                .orElseThrow();
        sheet.placements().stream()
                .filter(placement ->
                        List.of("kidneys", "bladder").contains(placement.zone().id()))
                .forEach(placement -> assertThat(
                                box.contains(sheet.label(placement).orElseThrow()))
                        .isTrue());
        assertThat(box.width()).as("on both feet").isGreaterThan(100);
        assertThat(Framing.part(sheet, new Shot.Zones(), List.of("no-such-zone")))
                .isEmpty();
        assertThat(Framing.part(sheet, new Shot.Whole(), List.of("kidneys"))).isEmpty();
    }

    @Test
    void aPartOfAFootThatIsNotThereIsNotLookedFor() {
        ChartLayout sheet = sheet("plantar", Facing.GIVER, -1);
        assertThat(Framing.part(sheet, new Shot.Part(Foot.NONE, new Point(1, 1), 10), List.of()))
                .isEmpty();
    }

    @Test
    void partsAreOnesThatALessonFileMayHold() {
        ChartLayout sheet = sheet("plantar", Facing.GIVER, -1);
        Box canvas = ShippedMaps.view(MAP, "plantar").canvas();
        ChartCamera camera = camera(sheet, ROOM);
        camera.zoomBy(0.5);
        camera.panBy(-4000, 4000);
        Shot.Part far = (Shot.Part) Framing.of(sheet, camera, false).shot();
        assertThat(far.height()).isLessThanOrEqualTo(4 * canvas.height());
        assertThat(far.centre().x()).isBetween(-canvas.width() / 2, 1.5 * canvas.width());
        assertThat(far.centre().y()).isBetween(-canvas.height() / 2, 1.5 * canvas.height());
        assertThat(far.height() * 10).isEqualTo(Math.rint(far.height() * 10));
    }

    private static StepChart shown(String view, StepChart.Side side, StepChart.Labels labels, String... zones) {
        return new StepChart(
                view, side, null, new Shot.Whole(), List.of(zones), labels, false, null, false, null, null);
    }

    private static int names(String view, StepChart.Side side, StepChart.Labels labels, String... zones) {
        return LabelCount.of(MAP, shown(view, side, labels, zones), Room.USUAL).names();
    }

    @Test
    void aZoneOnBothFeetIsOneName() {
        assertThat(names("plantar", StepChart.Side.BOTH, StepChart.Labels.STEP, "kidneys", "heart"))
                .isEqualTo(2);
        assertThat(names("plantar", StepChart.Side.BOTH, StepChart.Labels.ONE_BY_ONE, "kidneys"))
                .isEqualTo(1);
        assertThat(names("plantar", StepChart.Side.BOTH, StepChart.Labels.HIDDEN, "kidneys"))
                .isZero();
        assertThat(names("plantar", StepChart.Side.RIGHT, StepChart.Labels.STEP, "kidneys", "heart"))
                .as("the heart is charted on the left")
                .isEqualTo(1);
        assertThat(names("dorsal", StepChart.Side.BOTH, StepChart.Labels.STEP, "kidneys"))
                .isZero();
    }

    @Test
    void allNamesAreThoseOfTheZonesThatAreDrawn() {
        long simple = MAP.zones().stream()
                .filter(zone -> !zone.detailed()
                        && MAP.placements(zone).stream()
                                .anyMatch(one -> one.view().id().equals("plantar")))
                .count();
        assertThat(names("plantar", StepChart.Side.BOTH, StepChart.Labels.ALL)).isEqualTo((int) simple);
        String detailed = MAP.zones().stream()
                .filter(zone -> zone.detailed()
                        && MAP.placements(zone).stream()
                                .anyMatch(one -> one.view().id().equals("plantar")))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(names("plantar", StepChart.Side.BOTH, StepChart.Labels.ALL, detailed))
                .isEqualTo((int) simple + 1);
        assertThat(names(StepChart.ALL_VIEWS, StepChart.Side.BOTH, StepChart.Labels.ALL))
                .isGreaterThan((int) simple);
        FootMap fine = ShippedMaps.detailedOnly(MAP);
        assertThat(LabelCount.of(fine, shown("plantar", StepChart.Side.BOTH, StepChart.Labels.ALL), Room.USUAL)
                        .names())
                .isPositive();
    }

    @Test
    void aRoomReadsTwoColumns() {
        Room near = new Room(4.5, 1.5);
        Room far = new Room(12, 1.5);
        assertThat(LabelCount.most(near)).isEqualTo(2 * near.namesInColumn());
        assertThat(LabelCount.most(far)).isLessThan(LabelCount.most(near));
        StepChart all = shown("plantar", StepChart.Side.BOTH, StepChart.Labels.ALL);
        assertThat(LabelCount.of(MAP, all, near).isTooLarge()).isFalse();
        assertThat(LabelCount.of(MAP, all, far).isTooLarge()).isTrue();
        int most = LabelCount.most(far);
        assertThat(new LabelCount(most, most).isTooLarge()).isFalse();
        assertThat(new LabelCount(most + 1, most).isTooLarge()).isTrue();
    }
}
