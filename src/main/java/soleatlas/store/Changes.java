package soleatlas.store;

import java.util.List;
import soleatlas.study.Entry;

/**
 * What came in from elsewhere, as from another window of the same learner.
 *
 * @param entries the entries that were added, in no particular order of time
 * @param otherwise whether more happened than that, so that the progress is to be loaded anew
 */
public record Changes(List<Entry> entries, boolean otherwise) {

    /** Keeps its own copy. */
    public Changes {
        entries = List.copyOf(entries);
    }
}
