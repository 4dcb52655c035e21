package soleatlas.study;

import java.util.List;
import java.util.stream.IntStream;
import soleatlas.words.Spelling;

/** Says whether an answer is right. */
final class AnswerJudge {

    /** A drawing that fits so well is known at least a little. */
    private static final double FITS = 0.3;
    /** Shorter names must be typed without a slip. */
    private static final int SLIP_FROM = 4;

    private AnswerJudge() {}

    /**
     * What came of one answer.
     *
     * @param right whether it is right
     * @param ignored whether it does not count at all
     * @param given id of what was answered instead; empty if right or nothing in particular
     */
    record Ruling(boolean right, boolean ignored, String given) {

        static final Ruling RIGHT = new Ruling(true, false, "");
        static final Ruling IGNORED = new Ruling(false, true, "");

        static Ruling wrong(String given) {
            return new Ruling(false, false, given);
        }
    }

    static Ruling rule(Turn turn, Response response) {
        Question question = turn.question();
        if (response instanceof Response.GaveUp) {
            return Ruling.wrong("");
        }
        if (question instanceof Question.Locate locate && response instanceof Response.Picked picked) {
            return located(locate, picked, turn);
        }
        if (question instanceof Question.Name name && response instanceof Response.Typed typed) {
            return named(name, typed.text());
        }
        if (question instanceof Question.Name name && response instanceof Response.Chose chose) {
            return chosen(name.options(), chose.option(), turn);
        }
        if (question instanceof Question.Choice choice && response instanceof Response.Chose chose) {
            return chosen(choice.options(), chose.option(), turn);
        }
        if (question instanceof Question.Order order && response instanceof Response.Ordered ordered) {
            int steps = order.technique().steps().size();
            boolean right =
                    ordered.order().equals(IntStream.range(0, steps).boxed().toList());
            return right ? Ruling.RIGHT : Ruling.wrong("");
        }
        if (question instanceof Question.Draw && response instanceof Response.Drew drew) {
            return drew.match() >= FITS ? Ruling.RIGHT : Ruling.wrong("");
        }
        return Ruling.IGNORED;
    }

    private static Ruling located(Question.Locate locate, Response.Picked picked, Turn turn) {
        if (picked.zones().stream().anyMatch(locate.right()::contains)) {
            return Ruling.RIGHT;
        }
        boolean nothing = picked.zones().isEmpty();
        if (nothing
                || (picked.close() && turn.slips() == 0)
                || turn.wrong().contains(picked.zones().get(0))) {
            return Ruling.IGNORED;
        }
        return Ruling.wrong(picked.zones().get(0));
    }

    private static Ruling chosen(List<Question.Option> options, int chosen, Turn turn) {
        if (chosen < 0 || chosen >= options.size() || turn.struck().contains(chosen)) {
            return Ruling.IGNORED;
        }
        Question.Option option = options.get(chosen);
        return option.right() ? Ruling.RIGHT : Ruling.wrong(option.id());
    }

    /** A name may be typed with one slip, unless that makes it the name of something else. */
    private static Ruling named(Question.Name name, String text) {
        String typed = Spelling.folded(text);
        if (typed.isEmpty()) {
            return Ruling.IGNORED;
        }
        if (name.accepted().stream().anyMatch(one -> Spelling.folded(one).equals(typed))) {
            return Ruling.RIGHT;
        }
        String other = name.others().stream()
                .filter(one -> Spelling.folded(one.name()).equals(typed))
                .map(Question.Known::id)
                .findFirst()
                .orElse("");
        boolean slipped = other.isEmpty()
                && name.accepted().stream()
                        .map(Spelling::folded)
                        .anyMatch(one -> one.length() >= SLIP_FROM && Spelling.slips(one, typed) <= 1);
        return slipped ? Ruling.RIGHT : Ruling.wrong(other);
    }
}
