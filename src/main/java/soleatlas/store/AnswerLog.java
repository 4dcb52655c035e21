package soleatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soleatlas.store.LogContents.Header;
import soleatlas.store.LogContents.Located;
import soleatlas.store.StoreProblem.Code;
import soleatlas.study.Entry;
import soleatlas.study.Progress;

/**
 * A log with its summary. Knows which entries it has seen and what is wrong with the files. All but looking is for whoever
 * holds the lock.
 */
final class AnswerLog {

    private final Disk disk;
    private final LogFile log;
    private final SummaryFile summary;
    /** Ids of the entries that were read one by one or written. */
    private final Set<String> seen = new HashSet<>();
    /** What was told once and stays true. */
    private final Set<StoreProblem> events = new LinkedHashSet<>();
    /** Lines that cannot be read, as of the last reading. */
    private final List<StoreProblem> lines = new ArrayList<>();

    private boolean current;
    private @Nullable StoreProblem refusal;

    AnswerLog(Disk disk, Path folder) {
        this.disk = disk;
        this.log = new LogFile(disk, folder);
        this.summary = new SummaryFile(disk, folder);
    }

    Path file() {
        return log.file();
    }

    Path summaryFile() {
        return summary.file();
    }

    boolean has(Entry entry) {
        return seen.contains(entry.id());
    }

    List<StoreProblem> problems() {
        List<StoreProblem> all = new ArrayList<>(events);
        all.addAll(lines);
        return all;
    }

    /** Why nothing may be written, if nothing may. */
    Optional<StoreProblem> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * Reads all there is.
     *
     * @param waiting entries that could not be written, to be added
     * @param settled whether nobody is writing, so that what is no use may be put aside
     * @throws IOException if the log cannot be read
     */
    Progress read(Collection<Entry> waiting, boolean settled) throws IOException {
        current = false;
        // What waits may be in the file already: only who has seen all lines knows
        Optional<Summary> kept =
                waiting.isEmpty() ? summary.read(log.file(), settled, events).summary() : Optional.empty();
        Replay replay = null;
        if (kept.isPresent()) {
            LogContents tail = log.read(kept.get().mark(), settled);
            replay = kept.get().with(tail.entries()).orElse(null);
            take(tail);
        }
        if (replay == null) {
            LogContents all = log.read(LogPosition.START, settled);
            replay = new Replay();
            replay.add(Replay.inOrder(all.entries()));
            take(all);
        }
        judge(settled);
        replay.add(waiting.stream().filter(entry -> !has(entry)).toList());
        current = true;
        return replay.progress();
    }

    /**
     * Reads what was added since the last time.
     *
     * @return the entries; nothing if the log is another one than before, so that all has to be read
     * @throws IOException if the log cannot be read
     */
    Optional<List<Entry>> more(boolean settled) throws IOException {
        if (!current || !log.isSame()) {
            return Optional.empty();
        }
        LogContents more = log.more(settled);
        lines.addAll(more.troubles());
        judge(settled);
        return Optional.of(more.entries().stream()
                .map(Located::entry)
                .filter(entry -> seen.add(entry.id()))
                .toList());
    }

    private void take(LogContents reading) {
        seen.clear();
        for (Located one : reading.entries()) {
            seen.add(one.entry().id());
        }
        lines.clear();
        lines.addAll(reading.troubles());
    }

    /** Puts a log that is none out of the way, and remembers when nothing may be written. */
    private void judge(boolean settled) {
        refusal = null;
        if (log.header() == Header.NEWER) {
            refusal = StoreProblem.of(Code.LOG_NEWER, log.file());
        } else if (log.header() == Header.FOREIGN && settled) {
            try {
                Path aside = SafeFile.putAside(disk, log.file());
                events.add(StoreProblem.of(Code.LOG_ASIDE, log.file(), StoreProblem.name(aside)));
                log.read(LogPosition.START, true);
            } catch (IOException e) {
                refusal = StoreProblem.of(Code.LOG_STUCK, log.file(), e);
            }
        }
    }

    /**
     * Adds those entries that are not there yet.
     *
     * @throws IOException if not all may be there for good
     */
    void write(Collection<Entry> entries) throws IOException {
        List<Entry> missing = entries.stream().filter(entry -> !has(entry)).toList();
        // Even if none is missing, nobody has promised yet that they stay there
        log.append(sink -> {
            for (Entry entry : missing) {
                sink.line(LogLine.write(EntryLine.columns(entry)));
            }
        });
        missing.forEach(entry -> seen.add(entry.id()));
    }

    /** Gives entries, as a backup does. */
    interface Entries {
        /**
         * Gives all entries, one after the other.
         *
         * @throws IOException if one cannot be had
         */
        void to(Consumer<Entry> taker) throws IOException;
    }

    /**
     * Adds those entries that are not there yet, however many.
     *
     * @return how many were added
     * @throws IOException if not all may be there for good; then none was added, as far as the disk let them be removed
     */
    long merge(Entries entries) throws IOException {
        take(log.read(LogPosition.START, true));
        Set<String> added = new HashSet<>();
        log.append(sink -> {
            try {
                entries.to(entry -> {
                    if (!has(entry) && added.add(entry.id())) {
                        line(entry, sink);
                    }
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
        seen.addAll(added);
        return added.size();
    }

    private static void line(Entry entry, LogFile.Sink sink) {
        try {
            sink.line(LogLine.write(EntryLine.columns(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sums up what is older than a time.
     *
     * @return whether there was anything to sum up
     * @throws IOException if it cannot be written
     */
    boolean summarize(Instant before) throws IOException {
        SummaryFile.Found found = summary.read(log.file(), true, events);
        Optional<Summary> fresh = found.writable() ? Summary.of(disk, log, found.summary(), before) : Optional.empty();
        if (fresh.isPresent()) {
            log.force(); // a summary must not outlive what it sums up
            summary.write(fresh.get());
        }
        return fresh.isPresent();
    }
}
