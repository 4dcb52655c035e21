package soleatlas.article;

import java.util.List;

/**
 * A text in which words of the field are explained.
 *
 * @param text the whole text
 * @param terms the words to explain, in order; none overlaps another
 */
public record Prose(String text, List<Explained> terms) {

    /** Keeps its own copy. */
    public Prose {
        terms = List.copyOf(terms);
    }

    /** A text in which nothing is explained. */
    public static Prose plain(String text) {
        return new Prose(text, List.of());
    }

    /**
     * A word with its explanation.
     *
     * @param from where it begins, in characters
     * @param to where it ends, exclusive
     * @param term id of the term
     * @param name the term as the glossary has it
     * @param text what it means
     */
    public record Explained(int from, int to, String term, String name, String text) {}
}
