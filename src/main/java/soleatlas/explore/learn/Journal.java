package soleatlas.explore.learn;

import soleatlas.study.Entry;

/** Where it is kept what happened while learning. */
@FunctionalInterface
public interface Journal {

    /** Keeps nothing. */
    Journal NONE = entry -> {};

    /** Keeps an entry, sooner or later; the caller does not wait. */
    void keep(Entry entry);
}
