package soleatlas.teach;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.teach.Ink.Pen;
import soleatlas.teach.Shot.Whole;
import soleatlas.teach.Slide.Curtain;
import soleatlas.teach.StepChart.Labels;

/**
 * A lesson while it is given: at which step it is, and what the teacher did to its picture. It has two pictures: {@link #live}
 * is the teacher's, {@link #room} what the room sees, which differs while the picture is frozen or a curtain is drawn. Times
 * are milliseconds of any clock.
 */
public final class Presentation {

    /** So long after the first try to leave a second one does leave. */
    public static final long GUARD = 3000;
    /** What a spotlight leaves of the other zones at first. */
    public static final double DIM = 0.15;

    /** A count-down that is asked for where none was set. */
    private static final int USUAL_SECONDS = 20;
    /** Lines drawn in a quiz are kept apart from those of the steps. */
    private static final int QUIZ = -1;

    private final Lesson lesson;
    private final RandomGenerator chance;
    private final long started;
    private final Board board = new Board();
    private final StepOverrides touches = new StepOverrides();
    private final StepNumber number = new StepNumber();
    private int step;
    private int built;
    private Curtain curtain = Curtain.OPEN;
    private @Nullable Slide held;
    private @Nullable Quiz quiz;
    private int seconds;
    private long guardedUntil = Long.MIN_VALUE;

    /**
     * A lesson at one of its steps, with nothing done to it yet.
     *
     * @param first index of the step, from 0; the nearest one if there is no such step
     * @param chance decides what a quiz asks
     * @param now the time
     */
    public Presentation(Lesson lesson, int first, RandomGenerator chance, long now) {
        this.lesson = lesson;
        this.chance = chance;
        this.started = now;
        this.step = within(first);
    }

    /** The lesson. */
    public Lesson lesson() {
        return lesson;
    }

    /** Index of the step, from 0. */
    public int step() {
        return step;
    }

    /** The step. */
    public Step current() {
        return lesson.steps().get(step);
    }

    /** The step after it, if there is one. */
    public Optional<Step> following() {
        return step + 1 < lesson.steps().size() ? Optional.of(lesson.steps().get(step + 1)) : Optional.empty();
    }

    /** What a step looks like when it begins. */
    public static Slide opening(Step step) {
        return new StepReveal(step, 0).slide();
    }

    /** What a step looks like when everything of it has been shown. */
    public static Slide ending(Step step) {
        return new StepReveal(step, StepReveal.count(step)).slide();
    }

    /** How often a step is to be led on until everything of it is shown: once for its answer, once for each name alone. */
    public static int builds(Step step) {
        return StepReveal.count(step);
    }

    /** How much of the step is still to be shown before the next one comes. */
    public int left() {
        return builds(current()) - built;
    }

    /** The teacher's picture, without curtain. */
    public Slide live() {
        Quiz now = quiz;
        return now == null ? ofStep() : ofQuiz(now);
    }

    /** What the room sees. */
    public Slide room() {
        return (held == null ? live() : held).behind(curtain);
    }

    private Slide ofStep() {
        return touches.on(new StepReveal(current(), built).slide(), inkNow());
    }

    private Slide ofQuiz(Quiz now) {
        Step base = current();
        Set<String> shown = now.revealed() ? Set.copyOf(now.current().stream().toList()) : Set.of();
        StepChart bare = new StepChart(
                base.shown().view(),
                base.shown().side(),
                base.shown().facing(),
                touches.shot().orElseGet(Whole::new),
                List.of(),
                Labels.HIDDEN,
                false,
                Colouring.PLAIN,
                false,
                null,
                null);
        return new Slide(
                Curtain.OPEN,
                base.said().title(),
                null,
                null,
                null,
                false,
                bare,
                shown,
                false,
                shown,
                null,
                1,
                now,
                inkNow());
    }

    private List<Ink> inkNow() {
        return board.on(page());
    }

    private int page() {
        return quiz == null ? step : QUIZ;
    }

    // Going on

    /** One thing further: draws the curtain back, asks or reveals in a quiz, shows what is left of the step, or the next step. */
    public void next(long now) {
        if (lift()) {
            return;
        }
        Quiz running = quiz;
        if (running != null) {
            quiz = running.current().isPresent() && !running.revealed() ? running.reveal(now) : asked(running, now);
        } else if (built < builds(current())) {
            built++;
        } else if (step + 1 < lesson.steps().size()) {
            enter(step + 1, 0);
        }
    }

    /** One thing back: draws the curtain back, takes back what was shown last, or the step before as it was at its end. */
    public void previous() {
        if (lift() || quiz != null) {
            return;
        }
        if (built > 0) {
            built--;
        } else if (step > 0) {
            enter(step - 1, builds(lesson.steps().get(step - 1)));
        }
    }

    /**
     * Goes to a step.
     *
     * @param index from 0; the nearest one if there is no such step
     */
    public void go(int index) {
        quiz = null;
        enter(within(index), 0);
    }

    /** The first step. */
    public void first() {
        go(0);
    }

    /** The last step. */
    public void last() {
        go(lesson.steps().size() - 1);
    }

    /** Goes on where it is after it was interrupted: draws the curtain back and stays. */
    public void resume() {
        lift();
        guardedUntil = Long.MIN_VALUE;
    }

    private void enter(int next, int already) {
        step = next;
        built = already;
        touches.forget();
        number.forget();
        guardedUntil = Long.MIN_VALUE;
    }

    private int within(int index) {
        return Math.max(0, Math.min(lesson.steps().size() - 1, index));
    }

    // The number of a step

    /** Waits for the number of a step. */
    public void askForStep() {
        number.await();
    }

    /**
     * One more digit of the number of a step. A nought that begins none shows the whole chart instead.
     *
     * @param digit 0 to 9
     */
    public void digit(int digit) {
        if (digit == 0 && !number.isBegun()) {
            fit();
        } else {
            number.add(digit);
        }
    }

    /** The digits that were typed and not used yet. */
    public String typed() {
        return number.typed();
    }

    /** Whether the number of a step is being written. */
    public boolean isAskingForStep() {
        return number.isBegun();
    }

    /** Goes to the step whose number was typed; goes on if none was. */
    public void enter(long now) {
        if (!isAskingForStep()) {
            next(now);
            return;
        }
        number.take().ifPresent(wanted -> go(wanted - 1));
    }

    // The picture

    /** Names: hidden, those of the step, all, and round; not in a quiz. Steps without zones have no names of their own. */
    public void nextLabels() {
        if (quiz == null) {
            touches.nextLabels(live());
        }
    }

    /** Lets all zones but the one pointed at, or those of the step, fade; or stops doing so; not in a quiz. */
    public void toggleSpotlight() {
        if (quiz == null) {
            touches.toggleSpotlight(current().shown());
        }
    }

    /** Whether the others fade now. */
    public boolean isSpotlit() {
        return live().dim() < 1;
    }

    /** Changes how much a spotlight leaves of the others, in twentieths. */
    public void changeDim(int twentieths) {
        touches.changeDim(twentieths);
    }

    /** Points at a zone: it is marked and named, and a spotlight falls on it alone. Pointing again takes that back. */
    public void point(String zone) {
        if (quiz == null) {
            touches.point(zone);
        }
    }

    /** Comes close to the zone pointed at, or those of the step. */
    public void zoom() {
        if (!live().lit().isEmpty()) {
            touches.look(new Shot.Zones());
        }
    }

    /** Shows the whole chart. */
    public void fit() {
        touches.look(new Whole());
    }

    /** Looks at a part of the chart. */
    public void look(Shot wanted) {
        touches.look(wanted);
    }

    // What the room may see

    /** Draws a curtain, or draws it back if there is one. */
    public void draw(Curtain wanted) {
        if (!lift()) {
            curtain = wanted;
        }
    }

    /** Whether a curtain is drawn. */
    public Curtain curtain() {
        return curtain;
    }

    /** Draws the curtain back; answers whether there was one. */
    private boolean lift() {
        boolean drawn = curtain != Curtain.OPEN;
        curtain = Curtain.OPEN;
        return drawn;
    }

    /** The room keeps its picture while the teacher goes on, or follows again. */
    public void freeze() {
        held = held == null ? live() : null;
    }

    /** Whether the room keeps its picture. */
    public boolean isFrozen() {
        return held != null;
    }

    /**
     * Tries to leave: draws the curtain back if there is one, otherwise asks to be told once more.
     *
     * @return whether to leave
     */
    public boolean leave(long now) {
        if (lift()) {
            return false;
        }
        if (isAskingForStep()) {
            number.forget();
            return false;
        }
        boolean again = isGuarded(now);
        guardedUntil = now + GUARD;
        return again;
    }

    /** Whether leaving was tried and a second try would do it. */
    public boolean isGuarded(long now) {
        return now < guardedUntil;
    }

    // Tools

    /** What the pointer does. */
    public BoardTool tool() {
        return board.tool();
    }

    /** Takes a tool, or puts it away if it is in the hand. */
    public void take(BoardTool wanted) {
        board.take(wanted);
    }

    /** The pen. */
    public Pen pen() {
        return board.pen();
    }

    /** Takes a pen of another colour. */
    public void colour(Ink.Colour colour) {
        board.take(new Pen(colour, board.pen().width()));
    }

    /** Takes a pen of another width. */
    public void width(Ink.Width width) {
        board.take(new Pen(board.pen().colour(), width));
    }

    /** Begins a line. */
    public void startLine(FootPoint pin) {
        board.start(page(), pin);
    }

    /** Draws the last line on. */
    public void drawTo(FootPoint pin) {
        board.drawTo(page(), pin);
    }

    /**
     * Takes away the lines that pass a point.
     *
     * @param reach how near, in canvas units
     */
    public void erase(FootPoint pin, double reach) {
        board.erase(page(), pin, reach);
    }

    /** Takes away all lines of the step. */
    public void clearInk() {
        board.clear(page());
    }

    // Quiz

    /** The quiz, while there is one. */
    public Optional<Quiz> quiz() {
        return Optional.ofNullable(quiz);
    }

    /**
     * Begins a quiz on the view of the step; does nothing with fewer than {@link Quiz#LEAST} zones.
     *
     * @param zones ids in the order of their numbers
     * @param teams how many teams are counted
     * @param time how many seconds the class has for each answer; 0 for as long as it likes
     */
    public void startQuiz(List<String> zones, int teams, int time) {
        if (zones.size() >= Quiz.LEAST) {
            quiz = Quiz.of(zones, teams);
            seconds = time;
            touches.lookAway();
            number.forget();
            board.clear(QUIZ);
        }
    }

    /** Ends the quiz; the step is as it was when it began. */
    public void endQuiz() {
        quiz = null;
        touches.look(null);
    }

    /** Asks for a zone that was not asked for yet. */
    public void ask(long now) {
        Quiz running = quiz;
        if (running != null) {
            quiz = asked(running, now);
        }
    }

    private Quiz asked(Quiz running, long now) {
        return running.ask(chance, seconds, now);
    }

    /** Gives the class so many seconds for each answer from the next question on; 0 for as long as it likes. */
    public void allow(int time) {
        seconds = time;
    }

    /** A point for a team, counted from 0. */
    public void score(int team) {
        change(running -> running.point(team));
    }

    /** Takes the last point back. */
    public void takePointBack() {
        change(Quiz::takeBack);
    }

    /** Starts, holds or goes on with the count-down. */
    public void toggleCountdown(long now) {
        change(running -> running.toggleCountdown(seconds == 0 ? USUAL_SECONDS : seconds, now));
    }

    private void change(UnaryOperator<Quiz> change) {
        Quiz running = quiz;
        quiz = running == null ? null : change.apply(running);
    }

    // Time

    /** How long the lesson has been given, in milliseconds. */
    public long elapsed(long now) {
        return Math.max(0, now - started);
    }
}
