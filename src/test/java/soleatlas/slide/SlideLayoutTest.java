package soleatlas.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.ShippedLessons;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Ink;
import soleatlas.teach.Presentation;
import soleatlas.teach.Quiz;
import soleatlas.teach.Room;
import soleatlas.teach.Slide;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;

/** Every step of the lessons that ship, laid out for projectors of several shapes: nothing cut, nothing over anything else. */
class SlideLayoutTest {

    private static final TextMetrics METRICS = new TextMetrics();

    private record Shown(LessonEntry entry, Step step) {

        SlideSetting setting(double heights) {
            return new SlideSetting(
                    Objects.requireNonNull(entry.map()), new Room(heights * 1.5, 1.5), Facing.GIVER, Colouring.SYSTEM);
        }

        Scene scene(Slide slide, double width, double height, double heights) {
            return SlideScenes.of(slide, setting(heights), page(width, height), 0);
        }

        Scene scene(Slide slide) {
            return scene(slide, 1920, 1080, 6);
        }
    }

    private static SlidePage page(double width, double height) {
        return new SlidePage(width, height, Theme.of(Theme.Shade.LIGHT), METRICS, "en");
    }

    private static Stream<Shown> steps() {
        return ShippedLessons.all().stream()
                .flatMap(entry -> entry.usable().orElseThrow().steps().stream().map(step -> new Shown(entry, step)));
    }

    private static List<MarkGroup> groups(Scene scene, Role... roles) {
        return scene.groups().stream()
                .filter(group -> Set.of(roles).contains(group.role()))
                .toList();
    }

    private static List<TextMark> texts(MarkGroup group) {
        return group.marks().stream()
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,6", "1024,768,6", "1280,800,4", "3840,2160,8"})
    void wordsAndNamesHaveTheirPlaces(double width, double height, double heights) {
        Box whole = Box.ofSize(width, height).grown(1);
        steps().forEach(shown -> {
            Scene scene = shown.scene(Presentation.ending(shown.step()), width, height, heights);
            List<Box> taken = new ArrayList<>();
            for (MarkGroup group : groups(scene, Role.TITLE, Role.TEXT, Role.CARD, Role.LABEL)) {
                Box ground = texts(group).get(0).box();
                String what = scene.title() + ": " + group.name() + " " + texts(group);
                assertThat(whole.holds(ground)).as("off the slide: %s", what).isTrue();
                assertThat(taken).as("over others: %s", what).noneMatch(ground.grown(-1)::overlaps);
                taken.add(ground);
                for (TextMark text : texts(group)) {
                    assertThat(ground.grown(1).holds(text.box()))
                            .as("cut: %s", what)
                            .isTrue();
                    for (var line : text.lines()) {
                        assertThat(line.x() + METRICS.width(line.text(), text.style()))
                                .as("wider than its place: %s", what)
                                .isLessThanOrEqualTo(ground.maxX() + 1);
                    }
                }
            }
        });
    }

    @Test
    void nothingMovesWhenAnAnswerComes() {
        List<Shown> asked = steps().filter(
                        shown -> shown.step().said().answered().isPresent())
                .toList();
        assertThat(asked).isNotEmpty();
        for (Shown shown : asked) {
            String answer = shown.step().said().answered().orElseThrow().in("en");
            Scene before = shown.scene(Presentation.opening(shown.step()));
            Scene after = shown.scene(Presentation.ending(shown.step()));
            assertThat(before.description()).doesNotContain(answer);
            assertThat(after.description()).contains(answer);
            assertThat(groups(before, Role.TEXT))
                    .noneMatch(group -> group.name().equals(answer));
            assertThat(groups(after, Role.TEXT)).anyMatch(group -> group.name().equals(answer));
            for (Role role : List.of(Role.TITLE, Role.CARD, Role.FOOT_TAG, Role.OUTLINE)) {
                assertThat(groups(after, role)).as(before.title()).isEqualTo(groups(before, role));
            }
            assertThat(groups(after, Role.TEXT)).containsAll(groups(before, Role.TEXT));
            assertThat(after.viewport().scale())
                    .as(before.title())
                    .isEqualTo(before.viewport().scale(), within(1e-9));
        }
    }

    @Test
    void namesComeOneByOneAndOnlyThoseThatAreOut() {
        Shown shown = steps().filter(one -> one.step().shown().labels() == StepChart.Labels.ONE_BY_ONE)
                .findFirst()
                .orElseThrow();
        Scene before = shown.scene(Presentation.opening(shown.step()));
        Scene after = shown.scene(Presentation.ending(shown.step()));
        assertThat(groups(before, Role.LABEL)).isEmpty();
        assertThat(groups(before, Role.ZONE)).allMatch(group -> group.name().isEmpty());
        assertThat(groups(after, Role.LABEL)).hasSameSizeAs(shown.step().shown().zones());
        assertThat(after.viewport()).isEqualTo(before.viewport());
    }

    @Test
    void aSpotlightLeavesLittleOfOtherZonesAndRingsItsOwn() {
        Shown shown = steps().filter(one -> one.step().shown().spotlight())
                .findFirst()
                .orElseThrow();
        Set<String> lit = Set.copyOf(shown.step().shown().zones());
        Scene scene = shown.scene(Presentation.ending(shown.step()));
        for (MarkGroup zone : groups(scene, Role.ZONE)) {
            String id = zone.id().substring(zone.id().lastIndexOf('/') + 1);
            assertThat(zone.opacity()).as(zone.id()).isEqualTo(lit.contains(id) ? 1 : Presentation.DIM);
        }
        assertThat(groups(scene, Role.RING))
                .isNotEmpty()
                .allMatch(ring -> lit.contains(ring.id().substring(ring.id().lastIndexOf('/') + 1)));
    }

    private static Slide quizzed(Slide slide, Quiz quiz) {
        return new Slide(
                slide.curtain(),
                slide.title(),
                null,
                null,
                null,
                false,
                slide.shown(),
                Set.of(),
                false,
                Set.of(),
                null,
                1,
                quiz,
                List.of());
    }

    @Test
    void aQuizShowsNumbersAndNoNames() {
        Shown shown = steps().filter(one -> !one.step().shown().isAllViews())
                .findFirst()
                .orElseThrow();
        Slide slide = Presentation.opening(shown.step());
        List<String> zones = new SlideChart(
                        slide, shown.setting(6), page(1920, 1080), Box.ofSize(1920, 1080), Box.ofSize(1920, 1080))
                .layout().placements().stream()
                        .map(placement -> placement.zone().id())
                        .distinct()
                        .limit(4)
                        .toList();
        Scene scene = shown.scene(quizzed(slide, Quiz.of(zones, 2)));
        assertThat(groups(scene, Role.LABEL).stream()
                        .map(label -> texts(label).get(0).text()))
                .containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(groups(scene, Role.ZONE)).allMatch(zone -> zone.name().isEmpty());
        assertThat(groups(scene, Role.CARD)).isEmpty();
        assertThat(groups(scene, Role.TEXT)).anyMatch(text -> text.name().contains("Team 2: 0"));
    }

    @Test
    void inkHasALightEdgeAndIsAsThickAsThePictureIsHigh() {
        Shown shown = steps().filter(one -> !one.step().shown().isAllViews())
                .findFirst()
                .orElseThrow();
        Slide slide = Presentation.opening(shown.step());
        FootPoint start = new FootPoint(
                StepLayout.view(shown.setting(6).map(), slide.shown()).id(), Foot.LEFT, new Point(100, 100));
        Ink ink = new Ink(Ink.Pen.FIRST, List.of(start));
        for (double height : new double[] {1080, 2160}) {
            SlidePage page = page(height * 16 / 9, height);
            SlidePicture picture = new SlidePicture(slide, shown.setting(6), page);
            List<MarkGroup> drawn =
                    picture.ink(picture.chart().target(), List.of(ink)).groups();
            assertThat(drawn).hasSize(1);
            List<PathMark> lines =
                    drawn.get(0).marks().stream().map(PathMark.class::cast).toList();
            PathMark edge = lines.get(0);
            PathMark line = lines.get(1);
            assertThat(java.util.Objects.requireNonNull(line.stroke()).width())
                    .isEqualTo(Ink.Pen.FIRST.width().pixels() * height / 1080, within(1e-9));
            assertThat(java.util.Objects.requireNonNull(edge.stroke()).width())
                    .isGreaterThan(
                            java.util.Objects.requireNonNull(line.stroke()).width());
            assertThat(java.util.Objects.requireNonNull(edge.stroke()).colour())
                    .isEqualTo(page.theme().colour("ink-edge"));
        }
    }

    @Test
    void nothingIsBehindACurtain() {
        Shown shown = steps().findFirst().orElseThrow();
        Slide slide = Presentation.ending(shown.step()).behind(Slide.Curtain.WHITE);
        Scene scene = shown.scene(slide);
        assertThat(scene.layers()).isEmpty();
        assertThat(scene.title() + scene.description()).isEmpty();
        assertThat(scene.ground().hex()).isEqualTo("#FFFFFF");
    }
}
