package soleatlas.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soleatlas.study.Turn.Phase;
import soleatlas.study.Turn.Verdict;

/**
 * A round of questions as it stands. It never changes: every answer leads to another round, so that an answer is taken back by
 * going back to the round before.
 *
 * @param rules how it is played
 * @param questions all questions, those that come back at the end included
 * @param at which of them is asked, counted from 0; as many as there are when the round is over
 * @param turn how far it is answered; that of the last one when the round is over
 * @param results how the cards were answered so far
 * @param planned how many questions there were at first
 */
public record Round(Rules rules, List<Question> questions, int at, Turn turn, List<Result> results, int planned) {

    /** A drawing that fits so well is easy. */
    private static final double FITS_WELL = 0.75;
    /** A drawing that fits less well is hard. */
    private static final double FITS = 0.5;

    /** Keeps its own copies. */
    public Round {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
    }

    /**
     * Begins a round.
     *
     * @param questions at least one
     * @throws IllegalArgumentException if there is none
     */
    public static Round begin(Rules rules, List<Question> questions) {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a round needs a question");
        }
        return new Round(rules, questions, 0, Turn.of(questions.get(0)), List.of(), questions.size());
    }

    /** Whether all questions are settled and left behind. */
    public boolean isOver() {
        return at >= questions.size();
    }

    /** Whether the question was asked before in this round. */
    public boolean isRepeat() {
        return at >= planned;
    }

    /** The question that is asked; nothing when the round is over. */
    public Optional<Question> question() {
        return isOver() ? Optional.empty() : Optional.of(turn.question());
    }

    /**
     * The round after an answer.
     *
     * @param millis how long the answer took since the question was asked, in milliseconds
     */
    public Round answered(Response response, long millis) {
        if (isOver() || turn.phase() == Phase.DONE) {
            return this;
        }
        if (turn.phase() == Phase.SHOWN) {
            return learned(response);
        }
        long first = turn.firstMillis() < 0 ? millis : turn.firstMillis();
        if (turn.question() instanceof Question.Label label) {
            return response instanceof Response.Labelled || response instanceof Response.GaveUp
                    ? labelled(label, response, first)
                    : this;
        }
        AnswerJudge.Ruling ruling = AnswerJudge.rule(turn, response);
        if (ruling.ignored()) {
            boolean slip = response instanceof Response.Picked picked && picked.close();
            return with(new Turn(
                    turn.question(),
                    turn.phase(),
                    turn.tries(),
                    turn.hints(),
                    turn.wrong(),
                    turn.struck(),
                    turn.placed(),
                    turn.slips() + (slip ? 1 : 0),
                    Verdict.OFF,
                    response,
                    turn.firstMillis()));
        }
        if (ruling.right()) {
            Grade grade = gradeOfRight(response, first);
            return settled(rules.feedback() ? Verdict.RIGHT : Verdict.NOTED, Phase.DONE, response, first, grade);
        }
        return missed(response, ruling, first);
    }

    private Round missed(Response response, AnswerJudge.Ruling ruling, long first) {
        int tries = turn.tries() + 1;
        boolean more = rules.feedback()
                && tries < turn.question().tries()
                && !(response instanceof Response.GaveUp)
                && rules.kind() != Rules.Kind.EXAM;
        List<String> wrong = new ArrayList<>(turn.wrong());
        wrong.add(ruling.given());
        Set<Integer> struck = new LinkedHashSet<>(turn.struck());
        if (response instanceof Response.Chose chose) {
            struck.add(chose.option());
        }
        int placed = response instanceof Response.Ordered ordered
                ? Math.max(turn.placed(), inPlace(ordered.order()))
                : turn.placed();
        boolean asksBack = turn.question() instanceof Question.Locate;
        Phase phase = more ? Phase.ASKING : rules.feedback() && asksBack ? Phase.SHOWN : Phase.DONE;
        Verdict verdict = more ? Verdict.WRONG : rules.feedback() ? Verdict.MISSED : Verdict.NOTED;
        Turn next = new Turn(
                turn.question(),
                phase,
                tries,
                turn.hints(),
                wrong,
                struck,
                placed,
                turn.slips(),
                verdict,
                response,
                first);
        return more ? with(next) : new Round(rules, questions, at, next, plus(Grade.AGAIN, tries, next), planned);
    }

    private static int inPlace(List<Integer> order) {
        int count = 0;
        while (count < order.size() && order.get(count) == count) {
            count++;
        }
        return count;
    }

    private Round settled(Verdict verdict, Phase phase, Response response, long first, Grade grade) {
        Turn next = new Turn(
                turn.question(),
                phase,
                turn.tries(),
                turn.hints(),
                turn.wrong(),
                turn.struck(),
                turn.placed(),
                turn.slips(),
                verdict,
                response,
                first);
        return new Round(rules, questions, at, next, plus(grade, turn.tries() + 1, next), planned);
    }

    private List<Result> plus(Grade grade, int tries, Turn now) {
        List<Result> all = new ArrayList<>(results);
        String given =
                now.wrong().stream().filter(id -> !id.isEmpty()).findFirst().orElse("");
        for (Card card : now.question().cards()) {
            all.add(new Result(card, now.question(), grade, tries, now.firstMillis(), given, isRepeat()));
        }
        return all;
    }

    private Grade gradeOfRight(Response response, long millis) {
        if (response instanceof Response.Drew drew) {
            boolean hard = turn.hints() > 0 || drew.match() < FITS;
            return hard ? Grade.HARD : drew.match() >= FITS_WELL ? Grade.EASY : Grade.GOOD;
        }
        if (turn.tries() > 0 || turn.hints() > 0) {
            return Grade.HARD;
        }
        Long pace = rules.paces().get(turn.question().skill());
        return pace != null && millis < pace ? Grade.EASY : Grade.GOOD;
    }

    private Round labelled(Question.Label label, Response response, long first) {
        List<Result> all = new ArrayList<>(results);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < label.spots().size(); i++) {
            String zone = label.spots().get(i).zone().id();
            String word = response instanceof Response.Labelled labelled
                    ? labelled.words().getOrDefault(label.spots().get(i).place(), "")
                    : "";
            boolean right = word.equals(zone);
            Grade grade = !right ? Grade.AGAIN : turn.hints() > 0 ? Grade.HARD : Grade.GOOD;
            all.add(new Result(label.cards().get(i), label, grade, 1, 0, right ? "" : word, isRepeat()));
            if (!right) {
                wrong.add(zone);
            }
        }
        Verdict verdict = !rules.feedback() ? Verdict.NOTED : wrong.isEmpty() ? Verdict.RIGHT : Verdict.MISSED;
        Turn next = new Turn(
                label,
                Phase.DONE,
                wrong.isEmpty() ? 0 : 1,
                turn.hints(),
                wrong,
                Set.of(),
                0,
                0,
                verdict,
                response,
                first);
        return new Round(rules, questions, at, next, all, planned);
    }

    private Round learned(Response response) {
        boolean there = AnswerJudge.rule(turn, response).right();
        Verdict verdict = there ? Verdict.LEARNED : Verdict.OFF;
        return with(new Turn(
                turn.question(),
                there ? Phase.DONE : Phase.SHOWN,
                turn.tries(),
                turn.hints(),
                turn.wrong(),
                turn.struck(),
                turn.placed(),
                turn.slips(),
                verdict,
                turn.response(),
                turn.firstMillis()));
    }

    /** The round after a hint; the same one where there is none to give. */
    public Round hinted() {
        if (isOver() || turn.phase() != Phase.ASKING || !rules.feedback()) {
            return this;
        }
        Hints.After after = Hints.after(turn).orElse(null);
        if (after == null) {
            return this;
        }
        return with(new Turn(
                turn.question(),
                turn.phase(),
                turn.tries(),
                turn.hints() + 1,
                turn.wrong(),
                after.struck(),
                after.placed(),
                turn.slips(),
                Verdict.NONE,
                turn.response(),
                turn.firstMillis()));
    }

    /** The round at its next question; the same one while this one is not settled. */
    public Round next() {
        if (isOver() || turn.phase() != Phase.DONE) {
            return this;
        }
        List<Question> all = new ArrayList<>(questions);
        if (rules.again() && !isRepeat() && missedNow()) {
            all.add(turn.question().again());
        }
        int next = at + 1;
        return new Round(rules, all, next, next < all.size() ? Turn.of(all.get(next)) : turn, results, planned);
    }

    /** The round with its question asked anew, as if it had not been answered yet. */
    public Round restarted() {
        if (isOver()) {
            return this;
        }
        int settled = turn.phase() == Phase.ASKING ? 0 : turn.question().cards().size();
        List<Result> before = results.subList(0, results.size() - settled);
        return new Round(rules, questions, at, Turn.of(turn.question()), before, planned);
    }

    /** The round ended now: what was asked so far is its result. */
    public Round ended() {
        return new Round(rules, questions, questions.size(), turn, results, planned);
    }

    private boolean missedNow() {
        int cards = turn.question().cards().size();
        return results.subList(results.size() - cards, results.size()).stream()
                .anyMatch(result -> !result.grade().known());
    }

    /** How the cards were answered when they were asked first: what counts. */
    public List<Result> counted() {
        return results.stream().filter(result -> !result.repeated()).toList();
    }

    /** How many cards were known when they were asked first. */
    public int right() {
        return (int) counted().stream().filter(result -> result.grade().known()).count();
    }

    private Round with(Turn other) {
        return new Round(rules, questions, at, other, results, planned);
    }
}
