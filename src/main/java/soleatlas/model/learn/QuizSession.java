package soleatlas.model.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.overlay.QuizMarks;
import soleatlas.geometry.PolygonArea;
import soleatlas.model.explore.Explorer;
import soleatlas.study.Drawing;
import soleatlas.study.Entry;
import soleatlas.study.Question;
import soleatlas.study.Response;
import soleatlas.study.Result;
import soleatlas.study.Round;
import soleatlas.study.Rules;
import soleatlas.study.Turn;

/** A round being played: takes answers, keeps them, and says what the chart shows. */
public final class QuizSession {

    /** A pointer this near to the right zone slipped, in pixels of the screen. */
    private static final double SLIP = 8;
    /** Nobody thinks longer about one question; they were away, in milliseconds. */
    private static final long LONGEST = 600_000;

    private final Environment outside;
    private final Explorer explorer;
    private final StudyOptions options;
    private final StudyRecord record;
    private final QuestionView view;
    private final BooleanSupplier shown;
    private final ZoneSketch sketch = new ZoneSketch();
    private final ReadOnlyObjectWrapper<@Nullable Round> round = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<QuizMarks> paper = new ReadOnlyObjectWrapper<>(QuizMarks.NONE);
    private final ReadOnlyObjectWrapper<@Nullable String> held = new ReadOnlyObjectWrapper<>();
    private final Map<Place, String> words = new HashMap<>();
    private final List<Entry.Answered> last = new ArrayList<>();
    private @Nullable Drawing drawing;
    private @Nullable Round before;
    private long askedAt;
    private long startedAt;

    /**
     * A session without a round.
     *
     * @param record keeps what is answered
     * @param shown whether the window is for learning now
     */
    QuizSession(
            Environment outside, Explorer explorer, StudyOptions options, StudyRecord record, BooleanSupplier shown) {
        this.outside = outside;
        this.explorer = explorer;
        this.options = options;
        this.record = record;
        this.view = new QuestionView(explorer);
        this.shown = shown;
    }

    /** The round that is played or was just finished; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Round> roundProperty() {
        return round.getReadOnlyProperty();
    }

    /** What learning puts on the chart. */
    public ReadOnlyObjectProperty<QuizMarks> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Id of the zone whose name is picked up from the bank of words, to be put on the chart; null if none is. */
    public ReadOnlyObjectProperty<@Nullable String> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** What is being drawn. */
    public ZoneSketch sketch() {
        return sketch;
    }

    /** What was drawn and how well it fits; null before that. */
    public @Nullable Drawing drawing() {
        return drawing;
    }

    /** The words that were put on the chart, by place: ids of zones. */
    public Map<Place, String> words() {
        return Map.copyOf(words);
    }

    /** Whether a round is being played. */
    public boolean isOn() {
        Round now = round.get();
        return now != null && !now.isOver();
    }

    /** Milliseconds since the round was started. */
    public long elapsed() {
        return Math.max(0, outside.clock().millis() - startedAt);
    }

    void begin(Round first) {
        startedAt = outside.clock().millis();
        forgetLast();
        ask(first);
    }

    /** Shows the result of a round that was ended before all was asked. */
    void end(Round ended) {
        turnTo(ended);
        record.changed();
    }

    void clear() {
        forgetLast();
        words.clear();
        sketch.clear();
        held.set(null);
        round.set(null);
        paper.set(QuizMarks.NONE);
    }

    /** Goes on with the question as it stands, after something else was looked at. */
    void resume() {
        view.show(round.get());
        repaint();
    }

    private void ask(Round next) {
        if (next.isOver() && !next.rules().again()) {
            forgetLast(); // the result of a test stands
        }
        words.clear();
        sketch.clear();
        held.set(null);
        drawing = null;
        askedAt = outside.clock().millis();
        if (next.isOver()) {
            String map = explorer.map().map(now -> now.header().id()).orElse("");
            record.finished(next, map, options.choicesProperty().get().clock() ? elapsed() : 0);
        } else {
            view.show(next);
        }
        turnTo(next);
    }

    /**
     * Points at the chart.
     *
     * @param stack what lies there, the topmost first
     * @param distance how far beside a placement that is, in pixels of the screen; zero inside
     */
    public void pick(List<Placement> stack, ToDoubleFunction<Placement> distance) {
        Round now = round.get();
        if (now == null || now.isOver()) {
            return;
        }
        if (now.turn().phase() == Turn.Phase.DONE) {
            next();
        } else if (now.turn().question() instanceof Question.Label label) {
            put(label, stack);
        } else if (now.turn().question() instanceof Question.Locate locate) {
            boolean close = explorer.map().stream()
                    .flatMap(map -> map.placements().stream())
                    .filter(one -> locate.right().contains(one.zone().id())
                            && one.view().id().equals(locate.view().id()))
                    .anyMatch(one -> distance.applyAsDouble(one) <= SLIP);
            answer(new Response.Picked(
                    stack.stream().map(one -> one.zone().id()).toList(), close));
        }
    }

    /** Picks a word up from the bank, or puts it down. */
    public void hold(String zone) {
        held.set(zone.equals(held.get()) ? null : zone);
    }

    /** Puts the held word on a place, or takes the word back that stands there. */
    private void put(Question.Label label, List<Placement> stack) {
        Placement spot = stack.stream()
                .filter(one ->
                        label.spots().stream().anyMatch(other -> other.place().equals(one.place())))
                .findFirst()
                .orElse(null);
        if (spot == null) {
            return;
        }
        String word = held.get();
        String there = words.remove(spot.place());
        if (word != null) {
            words.values().removeIf(word::equals);
            words.put(spot.place(), word);
        }
        repaint();
        held.set(word == null ? there : null);
    }

    /** Answers the question. */
    public void answer(Response response) {
        Round now = round.get();
        if (now == null || now.isOver()) {
            return;
        }
        Response given = response;
        if (response instanceof Response.Labelled) {
            given = new Response.Labelled(words);
        }
        Round after = now.answered(given, Math.min(LONGEST, outside.clock().millis() - askedAt));
        keep(now, after);
        boolean silent = !after.rules().feedback() || after.rules().kind() == Rules.Kind.CHALLENGE;
        if (silent && after.turn().phase() == Turn.Phase.DONE) {
            ask(after.next());
        } else {
            turnTo(after);
        }
    }

    /** Hands the drawing in. */
    public void handIn() {
        Round now = round.get();
        if (now != null
                && !now.isOver()
                && now.turn().phase() == Turn.Phase.ASKING
                && now.turn().question() instanceof Question.Draw draw) {
            drawing = Drawing.of(sketch.all(), draw.placement()).orElse(null);
            Drawing made = drawing;
            if (made != null) {
                answer(new Response.Drew(made.match()));
            }
        }
    }

    /** Asks for a hint; answers whether there was one. */
    public boolean hint() {
        Round now = round.get();
        if (now == null) {
            return false;
        }
        Round after = now.hinted();
        boolean more = !after.equals(now);
        if (more) {
            turnTo(after);
        }
        return more;
    }

    /** Goes on to the next question, if this one is settled; answers whether it did. */
    public boolean next() {
        Round now = round.get();
        if (now == null || now.isOver() || now.turn().phase() != Turn.Phase.DONE) {
            return false;
        }
        ask(now.next());
        return true;
    }

    /** Whether there is an answer to be taken back. */
    public boolean canTakeBack() {
        Round now = round.get();
        boolean test = now != null && (!now.rules().feedback() || !now.rules().scheduled());
        return before != null && !test;
    }

    /** Takes the last answer back and asks again; answers whether there was one. */
    public boolean takeBack() {
        Round back = before;
        if (back == null || !canTakeBack()) {
            return false;
        }
        last.forEach(record::takeBack);
        forgetLast();
        ask(back);
        return true;
    }

    private void forgetLast() {
        before = null;
        last.clear();
    }

    /** Keeps the answers that were settled between two states of the round. */
    private void keep(Round now, Round after) {
        List<Result> fresh =
                after.results().subList(now.results().size(), after.results().size());
        if (fresh.isEmpty()) {
            return;
        }
        last.clear();
        before = now.restarted();
        for (Result result : fresh) {
            if (after.rules().scheduled() && !result.repeated()) {
                last.add(record.keep(result));
            }
        }
    }

    /** First the chart and then the words: whoever reads the words may go to the chart. */
    private void turnTo(Round next) {
        paper.set(paper(next));
        round.set(next);
    }

    /** Shows what learning puts on the chart, or nothing while something else is done. */
    void repaint() {
        paper.set(paper(round.get()));
    }

    private QuizMarks paper(@Nullable Round now) {
        FootMap map = explorer.map().orElse(null);
        if (now == null || map == null || !shown.getAsBoolean()) {
            return QuizMarks.NONE;
        }
        QuizOverlays papers = new QuizOverlays(map, explorer.language());
        Drawing made = drawing;
        PolygonArea drawn = made == null ? null : made.drawn();
        return now.isOver() ? papers.review(now) : papers.of(now, words, drawn);
    }
}
