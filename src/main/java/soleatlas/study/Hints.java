package soleatlas.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a hint gives: one option less, one step in place, a part of the chart, the first letters. */
final class Hints {

    /** So many hints are given for a place or a name that is typed; a drawing has one, the zones round it. */
    private static final int MOST = 2;

    private Hints() {}

    /**
     * How a question stands after a hint.
     *
     * @param struck options that are out
     * @param placed steps in place
     */
    record After(Set<Integer> struck, int placed) {}

    /** How the question stands after another hint; nothing where another one would be the answer. */
    static Optional<After> after(Turn turn) {
        Question question = turn.question();
        if (question instanceof Question.Choice choice) {
            return without(choice.options(), turn);
        }
        if (question instanceof Question.Name name && !name.typed()) {
            return without(name.options(), turn);
        }
        if (question instanceof Question.Order order) {
            int steps = order.technique().steps().size();
            return turn.placed() + 2 < steps
                    ? Optional.of(new After(turn.struck(), turn.placed() + 1))
                    : Optional.empty();
        }
        int most = question instanceof Question.Draw ? 1 : MOST;
        if (question instanceof Question.Label || turn.hints() >= most) {
            return Optional.empty();
        }
        return Optional.of(new After(turn.struck(), turn.placed()));
    }

    /** Takes the first wrong option away that is still there, as long as two are left. */
    private static Optional<After> without(List<Question.Option> options, Turn turn) {
        if (options.size() - turn.struck().size() <= 2) {
            return Optional.empty();
        }
        Set<Integer> struck = new LinkedHashSet<>(turn.struck());
        for (int i = 0; i < options.size(); i++) {
            if (!options.get(i).right() && struck.add(i)) {
                return Optional.of(new After(struck, turn.placed()));
            }
        }
        return Optional.empty();
    }
}
