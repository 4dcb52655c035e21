package soleatlas.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soleatlas.store.LogContents.Located;
import soleatlas.study.Entry;
import soleatlas.study.Progress;

/**
 * What the beginning of a log amounts to, so that it need not be read at every start.
 *
 * @param mark how much of the log it covers
 * @param latest when the last of those entries happened
 * @param state what they amount to
 * @param early ids of answers that were taken back and never came
 */
record Summary(LogPosition mark, Instant latest, Progress.State state, Set<String> early) {

    Summary {
        early = Set.copyOf(early);
    }

    /**
     * This with the entries after it; nothing if they reach back into it, so that the whole log has to be read.
     *
     * @param later all entries after the mark
     */
    Optional<Replay> with(Collection<Located> later) {
        List<Entry> entries = Replay.inOrder(later);
        if (!entries.isEmpty() && entries.get(0).at().isBefore(latest)) {
            return Optional.empty();
        }
        Replay replay = new Replay(this);
        return replay.add(entries) ? Optional.of(replay) : Optional.empty();
    }

    /**
     * Sums up what is older than a time. To be called only by whoever holds the lock.
     *
     * @param kept the summary there is
     * @return nothing if that already covers all that is so old
     * @throws IOException if the log cannot be read
     */
    static Optional<Summary> of(Disk disk, LogFile log, Optional<Summary> kept, Instant before) throws IOException {
        List<Located> old = new ArrayList<>();
        for (Located one : log.peek(kept.map(Summary::mark).orElse(LogPosition.START), true)
                .entries()) {
            if (!one.entry().at().isBefore(before) || !one.ended()) {
                break;
            }
            old.add(one);
        }
        if (old.isEmpty()) {
            return Optional.empty();
        }
        Located last = old.get(old.size() - 1);
        Replay replay = kept.flatMap(summary -> summary.with(old)).orElse(null);
        if (replay == null) {
            replay = new Replay();
            replay.add(Replay.inOrder(log.peek(LogPosition.START, true).entries().stream()
                    .filter(one -> one.end() <= last.end())
                    .toList()));
        }
        Instant latest = kept.map(Summary::latest).orElse(Instant.MIN);
        for (Located one : old) {
            latest = one.entry().at().isAfter(latest) ? one.entry().at() : latest;
        }
        LogPosition mark = LogPosition.at(disk, log.file(), last.end(), last.line());
        return Optional.of(new Summary(mark, latest, replay.progress().state(), replay.early()));
    }
}
