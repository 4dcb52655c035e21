package soleatlas.study;

/**
 * How a card was answered in a round.
 *
 * @param card the card
 * @param question the question by which it was asked
 * @param grade how well it was known
 * @param tries how many tries it took, at least 1
 * @param millis how long the first try took, in milliseconds
 * @param given id of what was answered first instead; empty if nothing was mistaken
 * @param repeated whether it was asked before in the same round: such answers are practice and do not count
 */
public record Result(
        Card card, Question question, Grade grade, int tries, long millis, String given, boolean repeated) {}
