package soleatlas.model.present;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.learn.Environment;
import soleatlas.slide.SlideSetting;
import soleatlas.slide.StepLayout;
import soleatlas.teach.BoardTool;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Lesson;
import soleatlas.teach.Presentation;
import soleatlas.teach.Room;
import soleatlas.teach.Slide;
import soleatlas.teach.StepChart;

/**
 * A lesson while it is given, for everybody who shows a piece of it: the room's picture, the teacher's, what comes next, who
 * sits at which screen. While none is given every command does nothing.
 */
public final class Presenter {

    /** Width by height of the page on which a quiz is numbered. */
    private static final double PAGE = 16.0 / 9;

    private final ChartOptions chart;
    private final Environment outside;
    private final LessonList lessons = new LessonList();
    private final PresentOptions options = new PresentOptions();
    private final ReadOnlyObjectWrapper<@Nullable Given> given = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Slide> room = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Slide> live = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Slide> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<BoardLight> light = new ReadOnlyObjectWrapper<>(BoardLight.OFF);
    private final ReadOnlyObjectWrapper<List<ScreenInfo>> displays = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable ScreenAssignment> seats = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper timer = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Point home = new Point(0, 0);

    /**
     * A presenter that gives no lesson yet.
     *
     * @param chart how the teacher has the chart
     * @param outside time and chance
     */
    public Presenter(ChartOptions chart, Environment outside) {
        this.chart = chart;
        this.outside = outside;
    }

    /**
     * A lesson that is given.
     *
     * @param key key of its entry
     * @param map its map
     * @param show where it is
     * @param facing who looks at the feet where a step does not say
     * @param colouring what the colours mean where a step does not say
     * @param rehearsed whether it is given to nobody: the teacher has it alone
     */
    public record Given(
            String key, FootMap map, Presentation show, Facing facing, Colouring colouring, boolean rehearsed) {

        /** What its slides are drawn with in a room. */
        public SlideSetting setting(Room room) {
            return new SlideSetting(map, room, facing, colouring);
        }
    }

    /** The lessons there are. */
    public LessonList lessons() {
        return lessons;
    }

    /** How lessons are shown. */
    public PresentOptions options() {
        return options;
    }

    /** The lesson that is given, or null. */
    public ReadOnlyObjectProperty<@Nullable Given> givenProperty() {
        return given.getReadOnlyProperty();
    }

    /** Whether a lesson is given. */
    public boolean isOn() {
        return given.get() != null;
    }

    /** What the room sees; null while no lesson is given. */
    public ReadOnlyObjectProperty<@Nullable Slide> roomProperty() {
        return room.getReadOnlyProperty();
    }

    /** The teacher's picture: where the lesson really is. */
    public ReadOnlyObjectProperty<@Nullable Slide> liveProperty() {
        return live.getReadOnlyProperty();
    }

    /** How the next step begins; null at the last one. */
    public ReadOnlyObjectProperty<@Nullable Slide> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Light thrown on the picture. */
    public ReadOnlyObjectProperty<BoardLight> lightProperty() {
        return light.getReadOnlyProperty();
    }

    /** Whether the teacher sees the time. */
    public ReadOnlyBooleanProperty timerProperty() {
        return timer.getReadOnlyProperty();
    }

    /** Grows with everything that happens to the lesson; set after everything else. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** The screens there are. */
    public ReadOnlyObjectProperty<List<ScreenInfo>> displaysProperty() {
        return displays.getReadOnlyProperty();
    }

    /** Who sees which screen; null while no screen is known. */
    public ReadOnlyObjectProperty<@Nullable ScreenAssignment> seatsProperty() {
        return seats.getReadOnlyProperty();
    }

    /** The time, in milliseconds. */
    public long now() {
        return outside.clock().millis();
    }

    /** The time of day where the teacher is. */
    public LocalTime time() {
        return LocalTime.now(outside.clock());
    }

    // Screens

    /**
     * The screens have changed, or the window has moved.
     *
     * @param screens the screens, from left to right
     * @param window the middle of the program's window
     */
    public void see(List<ScreenInfo> screens, Point window) {
        home = window;
        displays.set(List.copyOf(screens));
        seat();
    }

    /** Whether there is but one screen, or somebody has lived with the screens as they are given: then nobody needs to be told. */
    public boolean isSeated() {
        return displays.get().size() < 2 || options.seat(displays.get()) >= 0;
    }

    /** The room sees the screen with this index from now on, whenever these screens are there. */
    public void seat(int index) {
        options.seat(displays.get(), index);
        seat();
    }

    /** The room and the teacher change screens. */
    public void swap() {
        ScreenAssignment now = seats.get();
        if (now != null && now.teacher().isPresent() && !isRehearsed()) {
            seat(displays.get().indexOf(now.teacher().get()));
        }
    }

    private void seat() {
        List<ScreenInfo> all = displays.get();
        if (all.isEmpty()) {
            seats.set(null);
        } else {
            seats.set(
                    isRehearsed()
                            ? ScreenAssignment.ofTeacher(all, home)
                            : ScreenAssignment.of(all, home, options.seat(all)));
        }
    }

    // The lesson

    /**
     * Begins a lesson; does nothing if it cannot be given.
     *
     * @param step index of the step, from 0
     */
    public void start(LessonEntry entry, int step) {
        begin(entry, step, false);
    }

    /**
     * Begins a lesson that nobody but the teacher sees; does nothing if it cannot be given.
     *
     * @param step index of the step, from 0
     */
    public void rehearse(LessonEntry entry, int step) {
        begin(entry, step, true);
    }

    private void begin(LessonEntry entry, int step, boolean rehearsed) {
        FootMap map = entry.map();
        Lesson lesson = entry.lesson();
        if (map == null || lesson == null) {
            return;
        }
        Presentation show = new Presentation(lesson, step, outside.chance(), now());
        given.set(new Given(
                entry.key(),
                map,
                show,
                chart.facingProperty().get(),
                chart.colouringProperty().get().shared(),
                rehearsed));
        seat();
        update();
    }

    /** Whether the lesson is given to nobody, to see how it goes. */
    public boolean isRehearsed() {
        Given now = given.get();
        return now != null && now.rehearsed();
    }

    /** Ends the lesson. */
    public void end() {
        given.set(null);
        seat();
        update();
    }

    /** The lesson that is given, if one is. */
    public Optional<Presentation> show() {
        return Optional.ofNullable(given.get()).map(Given::show);
    }

    /** Does something to the lesson that is given. */
    public void tell(Consumer<Presentation> action) {
        show().ifPresent(show -> {
            action.accept(show);
            update();
        });
    }

    /** Goes on. */
    public void next() {
        tell(show -> show.next(now()));
    }

    /** Uses the number that was typed, or goes on. */
    public void enter() {
        tell(show -> show.enter(now()));
    }

    /** Tries to leave: the first time it only says so, the second time within three seconds the lesson ends. */
    public void leave() {
        show().ifPresent(show -> {
            if (show.leave(now())) {
                end();
            } else {
                update();
            }
        });
    }

    /** Whether leaving was tried a moment ago. */
    public boolean isGuarded() {
        return show().map(show -> show.isGuarded(now())).orElse(false);
    }

    /** Takes a tool, or puts it away. */
    public void take(BoardTool tool) {
        light.set(BoardLight.OFF);
        tell(show -> show.take(tool));
    }

    /** Light on a point; the room sees it unless its picture is another than the teacher's. */
    public void shine(BoardLight wanted) {
        light.set(isOn() ? wanted : BoardLight.OFF);
    }

    /** Whether the room sees what the teacher sees now, so that light falls on the same things. */
    public boolean isShared() {
        return show().map(show -> !show.isFrozen() && show.curtain() == Slide.Curtain.OPEN)
                .orElse(false);
    }

    /** Shows the time to the teacher, or hides it. */
    public void toggleTimer() {
        timer.set(!timer.get());
    }

    /** Begins a quiz on the view that is shown, or ends it. */
    public void toggleQuiz() {
        Given now = given.get();
        if (now == null) {
            return;
        }
        if (now.show().quiz().isPresent()) {
            tell(Presentation::endQuiz);
        } else {
            PresentOptions.Choices choices = options.choicesProperty().get();
            tell(show -> show.startQuiz(inQuiz(now), choices.teams(), choices.seconds()));
        }
    }

    /** The zones of the view that is shown, in reading order. */
    private static List<String> inQuiz(Given now) {
        StepChart shown = now.show().current().shown();
        List<Zone> zones = new ArrayList<>();
        Predicate<Zone> wanted = StepLayout.wanted(now.map(), shown);
        for (View view : now.map().views()) {
            if (shown.isAllViews() || shown.view().equals(view.id())) {
                ChartLayout sheet =
                        ChartLayout.of(now.map(), view, StepLayout.setting(shown, now.facing(), wanted, PAGE, -1));
                new ZoneOrder(sheet).stops().forEach(stop -> zones.add(stop.zone()));
            }
        }
        return zones.stream().map(Zone::id).distinct().toList();
    }

    /** Draws on, where the pen is down. */
    public void draw(FootPoint pin, boolean begins) {
        tell(show -> {
            if (begins) {
                show.startLine(pin);
            } else {
                show.drawTo(pin);
            }
        });
    }

    private void update() {
        Given now = given.get();
        if (now == null) {
            light.set(BoardLight.OFF);
            room.set(null);
            live.set(null);
            next.set(null);
        } else {
            live.set(now.show().live());
            next.set(now.show().following().map(Presentation::opening).orElse(null));
            room.set(now.show().room());
        }
        revision.set(revision.get() + 1);
    }
}
