package soleatlas.model.learn;

import soleatlas.study.Entry;

/** Where it is kept what happened while learning. */
@FunctionalInterface
public interface AnswerSink {

    /** Keeps nothing. */
    AnswerSink NONE = entry -> {};

    /** Keeps an entry, sooner or later; the caller does not wait. */
    void keep(Entry entry);
}
