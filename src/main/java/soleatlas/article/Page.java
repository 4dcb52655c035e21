package soleatlas.article;

/**
 * A page to read beside the chart.
 *
 * @param kind which page
 * @param item the id of what it shows or begins with; empty if the page shows everything
 */
public record Page(Kind kind, String item) {

    /** A page that shows everything of its kind. */
    public static Page of(Kind kind) {
        return new Page(kind, "");
    }

    /** Which page. */
    public enum Kind {
        /** All techniques by family. */
        TECHNIQUES,
        /** One technique. */
        TECHNIQUE,
        /** All routines. */
        ROUTINES,
        /** One routine. */
        ROUTINE,
        /** What people do around the strokes. */
        PRACTICE,
        /** What is known about the claims. */
        KNOWN,
        /** Who should ask first, when to stop, when to get help. */
        SAFETY,
        /** What the reader tells about themselves. */
        CONDITIONS,
        /** The words of the field; the item is the term to begin with. */
        GLOSSARY,
        /** Where the facts come from; the item is the source to begin with. */
        SOURCES,
        /** Where schools chart things differently. */
        SCHOOLS,
        /** What to filter by. */
        FILTERS,
        /** What every key does. */
        KEYS
    }
}
