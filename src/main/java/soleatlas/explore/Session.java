package soleatlas.explore;

import soleatlas.care.Caretaker;

/**
 * The models of one window.
 *
 * @param explorer which map, view and zone
 * @param reader which page beside the chart
 * @param caretaker what is to be heeded
 */
public record Session(Explorer explorer, Reader reader, Caretaker caretaker) {

    /** BCP 47 tag of the language in which the maps' texts are wanted. */
    public String language() {
        return explorer.language();
    }
}
