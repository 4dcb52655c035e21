package soleatlas.model.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import soleatlas.atlas.Foot;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.learn.Environment;
import soleatlas.model.window.WindowModel;
import soleatlas.teach.BoardTool;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Presentation;
import soleatlas.teach.Slide.Curtain;

/** A lesson while it is given: who sees which screen, when light is shared, and that nothing happens without a lesson. */
class PresenterTest {

    private static final ScreenInfo LAPTOP = ScreenInfo.of(Box.ofSize(1280, 800));
    private static final ScreenInfo PROJECTOR = ScreenInfo.of(new Box(1280, 0, 3200, 1080));
    private static final ScreenInfo BOARD = ScreenInfo.of(new Box(1280, 0, 5120, 2160));
    private static final Point AT_LAPTOP = new Point(600, 400);
    private static final BoardLight DOT =
            new BoardLight(BoardLight.Kind.LASER, new FootPoint("plantar", Foot.LEFT, new Point(50, 50)));

    private final Presenter presenter = WindowModel.of(
                    "en",
                    new Environment(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC), new Random(4)))
            .presenter();

    private ScreenInfo room() {
        ScreenAssignment seats = presenter.seatsProperty().get();
        assertThat(seats).isNotNull();
        return seats.room();
    }

    private void start() {
        presenter.start(ShippedLessons.all().get(ShippedLessons.READING), 0);
    }

    @Test
    @DisplayName("A swap is remembered for these screens, and for no others")
    void swapsAreRememberedForEachSetOfScreens() {
        start();
        presenter.see(List.of(LAPTOP, PROJECTOR), AT_LAPTOP);
        assertThat(presenter.isSeated()).as("nobody has lived with them").isFalse();
        assertThat(room()).isEqualTo(PROJECTOR);
        presenter.swap();
        assertThat(room()).isEqualTo(LAPTOP);
        presenter.see(List.of(LAPTOP, BOARD), AT_LAPTOP);
        assertThat(room()).as("other screens").isEqualTo(BOARD);
        presenter.see(List.of(LAPTOP), AT_LAPTOP);
        assertThat(room()).isEqualTo(LAPTOP);
        presenter.swap();
        presenter.see(List.of(LAPTOP, PROJECTOR), AT_LAPTOP);
        assertThat(room()).as("the swap of before").isEqualTo(LAPTOP);
        assertThat(presenter.isSeated()).isTrue();

        Map<String, String> kept = presenter.options().remembered();
        PresentOptions later = new PresentOptions();
        later.recall(kept);
        assertThat(later.seat(List.of(LAPTOP, PROJECTOR))).isZero();
        assertThat(later.seat(List.of(LAPTOP, BOARD))).isNegative();
    }

    @Test
    void aRehearsalIsOnTheTeachersScreenAloneAndLeavesNoTrace() {
        presenter.see(List.of(LAPTOP, PROJECTOR), AT_LAPTOP);
        presenter.rehearse(ShippedLessons.all().get(ShippedLessons.READING), 2);
        assertThat(presenter.isRehearsed()).isTrue();
        assertThat(presenter.show().map(Presentation::step)).contains(2);
        ScreenAssignment seats = presenter.seatsProperty().get();
        assertThat(seats).isNotNull();
        assertThat(seats.teacher()).contains(LAPTOP);
        presenter.swap();
        assertThat(presenter.seatsProperty().get()).isEqualTo(seats);
        assertThat(presenter.options().seat(List.of(LAPTOP, PROJECTOR))).isNegative();
        presenter.see(List.of(LAPTOP), AT_LAPTOP);
        assertThat(presenter.seatsProperty().get())
                .as("notes with one screen")
                .matches(one -> one != null && one.teacher().isPresent());
        presenter.end();
        assertThat(presenter.seatsProperty().get())
                .matches(one -> one != null && one.teacher().isEmpty());
    }

    @Test
    void lightIsSharedUnlessTheRoomSeesSomethingElse() {
        assertThat(presenter.isShared()).as("without a lesson").isFalse();
        start();
        assertThat(presenter.isShared()).isTrue();
        presenter.tell(Presentation::freeze);
        assertThat(presenter.isShared()).isFalse();
        presenter.tell(Presentation::freeze);
        presenter.tell(show -> show.draw(Curtain.BLACK));
        assertThat(presenter.isShared()).isFalse();
        presenter.next();
        assertThat(presenter.isShared()).as("the curtain is drawn back").isTrue();
    }

    @Test
    void lightGoesOutWithTheToolAndWithTheLesson() {
        presenter.shine(DOT);
        assertThat(presenter.lightProperty().get()).as("without a lesson").isEqualTo(BoardLight.OFF);
        start();
        presenter.shine(DOT);
        assertThat(presenter.lightProperty().get()).isEqualTo(DOT);
        presenter.take(BoardTool.LASER);
        assertThat(presenter.lightProperty().get()).isEqualTo(BoardLight.OFF);
        presenter.shine(DOT);
        presenter.end();
        assertThat(presenter.lightProperty().get()).isEqualTo(BoardLight.OFF);
        assertThat(presenter.roomProperty().get()).isNull();
        assertThat(presenter.liveProperty().get()).isNull();
    }

    @Test
    void withoutALessonNothingHappens() {
        presenter.next();
        presenter.enter();
        presenter.leave();
        presenter.toggleQuiz();
        presenter.take(BoardTool.PEN);
        assertThat(presenter.isOn()).isFalse();
        presenter.start(ShippedLessons.broken(), 0);
        assertThat(presenter.isOn()).as("a lesson that could not be read").isFalse();
    }
}
