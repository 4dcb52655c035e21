package soleatlas.model.learn;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import soleatlas.study.Entry;
import soleatlas.study.Progress;
import soleatlas.study.Result;
import soleatlas.study.Round;
import soleatlas.study.Rules;

/** What was learned so far; whatever is added is kept. */
final class StudyRecord {

    private final Environment outside;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Progress progress = new Progress();
    private AnswerSink journal = AnswerSink.NONE;

    StudyRecord(Environment outside) {
        this.outside = outside;
    }

    /** Counts up whenever what was learned is to be shown anew. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    Progress progress() {
        return progress;
    }

    LocalDate today() {
        return LocalDate.now(outside.clock());
    }

    /** Takes over what was learned before, and keeps what comes from now on. */
    void read(Progress known, AnswerSink keeps) {
        progress = known;
        journal = keeps;
    }

    /** Takes in what is kept already. */
    void take(List<Entry> entries) {
        entries.forEach(progress::add);
        if (!entries.isEmpty()) {
            changed();
        }
    }

    void keep(Entry entry) {
        progress.add(entry);
        journal.keep(entry);
    }

    Entry.Answered keep(Result result) {
        Entry.Answered answered = new Entry.Answered(
                outside.freshId(),
                outside.clock().instant(),
                today(),
                result.card(),
                result.grade(),
                result.tries(),
                result.millis(),
                result.given());
        keep(answered);
        return answered;
    }

    void takeBack(Entry.Answered answered) {
        keep(new Entry.TakenBack(outside.freshId(), outside.clock().instant(), answered.id()));
    }

    /**
     * Keeps the result of a test.
     *
     * @param map id of the map it was about
     * @param millis how long it took; 0 if that does not count
     */
    void finished(Round round, String map, long millis) {
        Rules.Kind kind = round.rules().kind();
        if (kind == Rules.Kind.CHALLENGE || kind == Rules.Kind.EXAM) {
            boolean exam = kind == Rules.Kind.EXAM;
            keep(new Entry.Finished(
                    outside.freshId(),
                    outside.clock().instant(),
                    map,
                    exam ? Entry.Test.EXAM : Entry.Test.CHALLENGE,
                    round.right(),
                    round.counted().size(),
                    exam ? 0 : millis));
        }
        changed();
    }

    void changed() {
        revision.set(revision.get() + 1);
    }
}
