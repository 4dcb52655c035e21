package soleatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soleatlas.store.Reading.Header;
import soleatlas.store.Reading.Located;
import soleatlas.store.Trouble.Code;
import soleatlas.study.Entry;
import soleatlas.study.Progress;

/**
 * Keeps what one learner did. An entry that was taken in without an exception is on the disk and outlives a power cut; one that
 * could not be written stays in memory and is tried again with the next. Several stores, of several programs too, may work on
 * one learner. A store belongs to one thread at a time; it waits for the disk, so that should not be the window's.
 */
public final class LearnerStore {

    /** How long to wait for another window. */
    static final Duration WAIT = Duration.ofSeconds(5);

    static final String LOCK = "lock";

    private final Disk disk;
    private final Path folder;
    private final Log log;
    private final SummaryFile summary;
    private final Map<String, Entry> pending = new LinkedHashMap<>();
    /** Ids of the entries that were read one by one or written. */
    private final Set<String> seen = new HashSet<>();

    private final List<Entry> news = new ArrayList<>();
    /** What was told once and stays true. */
    private final Set<Trouble> events = new LinkedHashSet<>();
    /** Lines that cannot be read, as of the last reading. */
    private final List<Trouble> lines = new ArrayList<>();

    private boolean begun;
    private boolean current;
    private boolean otherwise;
    private @Nullable Trouble refusal;

    private LearnerStore(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        this.log = new Log(disk, folder);
        this.summary = new SummaryFile(disk, folder);
    }

    /**
     * What a learner did. Nothing is read yet.
     *
     * @param disk the disk
     * @param folder the learner's folder; made if it is missing
     */
    public static LearnerStore open(Disk disk, Path folder) {
        LearnerStore store = new LearnerStore(disk, folder);
        try {
            disk.makeFolders(folder);
        } catch (IOException e) {
            store.events.add(store.cannotWrite(e));
        }
        return store;
    }

    /**
     * Reads what was kept. What was appended and could not be written yet is part of it.
     *
     * @return progress of its own, that nobody else changes
     * @throws StoreException if it cannot be read at the moment
     */
    public Progress load() throws StoreException {
        Progress progress = reading(this::read);
        news.clear();
        otherwise = false;
        return progress;
    }

    /**
     * Keeps an entry, and those that could not be written before.
     *
     * @throws StoreException if it could not be written, or not be read again; except when it is too long it is pending then
     */
    public void append(Entry entry) throws StoreException {
        byte[] line = Line.write(EntryLine.columns(entry));
        if (line.length > Line.LONGEST) {
            throw new StoreException(Trouble.of(Code.ENTRY_LONG, log.file(), Line.LONGEST / 1024), null);
        }
        if (!EntryLine.entry(EntryLine.columns(entry)).equals(Optional.of(entry))) {
            throw new IllegalArgumentException("cannot be kept: " + entry);
        }
        pending.put(entry.id(), entry);
        flush();
    }

    /**
     * Tries again to write what could not be written.
     *
     * @throws StoreException if it still cannot
     */
    public void flush() throws StoreException {
        if (!pending.isEmpty()) {
            writing(Code.LOG_WRITE, log.file(), () -> {
                List<Entry> missing = pending.values().stream()
                        .filter(entry -> !seen.contains(entry.id()))
                        .toList();
                // Even if all are in the file by now, nobody has promised yet that they stay there
                log.append(sink -> {
                    for (Entry entry : missing) {
                        sink.line(Line.write(EntryLine.columns(entry)));
                    }
                });
                seen.addAll(pending.keySet());
                pending.clear();
            });
        }
    }

    /** How many entries wait to be written. */
    public int pending() {
        return pending.size();
    }

    /**
     * What came in from elsewhere since the last time, or since all was loaded.
     *
     * @throws StoreException if it cannot be read at the moment
     */
    public News refresh() throws StoreException {
        reading(settled -> {
            catchUp(settled);
            return true;
        });
        News all = new News(news, otherwise);
        news.clear();
        otherwise = false;
        return all;
    }

    /**
     * Sums up what is older than a time, so that the next start is quick. Answers so old can still be taken back, but then all
     * has to be read.
     *
     * @return whether there was anything to sum up
     * @throws StoreException if that cannot be written; nothing is lost by that
     */
    public boolean summarize(Instant before) throws StoreException {
        boolean[] written = {false};
        writing(Code.SUMMARY_WRITE, summary.file(), () -> {
            SummaryFile.Found found = summary.read(log.file(), true, events);
            Optional<Summary> fresh =
                    found.writable() ? Summary.of(disk, log, found.summary(), before) : Optional.empty();
            if (fresh.isPresent()) {
                log.force(); // a summary must not outlive what it sums up
                summary.write(fresh.get());
                written[0] = true;
            }
        });
        return written[0];
    }

    /** What is wrong with what is kept: what was found when it was read. */
    public List<Trouble> problems() {
        List<Trouble> all = new ArrayList<>(events);
        all.addAll(lines);
        if (refusal != null) {
            all.add(refusal);
        }
        return List.copyOf(all);
    }

    /** Whether nothing can be kept here, since a later version of the program wrote what is here. */
    public boolean isReadOnly() {
        return refusal != null;
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
     * Adds all entries that are not here yet.
     *
     * @return how many were added
     * @throws StoreException if not all could be added; then none was, as far as the disk let them be removed
     */
    long merge(Entries entries) throws StoreException {
        Set<String> added = new HashSet<>();
        writing(Code.LOG_WRITE, log.file(), () -> {
            take(log.read(Mark.START, true));
            log.append(sink -> merge(entries, added, sink));
            seen.addAll(added);
            otherwise = true;
        });
        return added.size();
    }

    private void merge(Entries entries, Set<String> added, Log.Sink sink) throws IOException {
        try {
            entries.to(entry -> {
                if (!seen.contains(entry.id()) && added.add(entry.id())) {
                    try {
                        sink.line(Line.write(EntryLine.columns(entry)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    // -- reading

    private Progress read(boolean settled) throws IOException {
        current = false;
        // What waits may be in the file already: only who has seen all lines knows
        Optional<Summary> kept =
                pending.isEmpty() ? summary.read(log.file(), settled, events).summary() : Optional.empty();
        Replay replay = null;
        if (kept.isPresent()) {
            Reading tail = log.read(kept.get().mark(), settled);
            replay = kept.get().with(tail.entries()).orElse(null);
            take(tail);
        }
        if (replay == null) {
            Reading all = log.read(Mark.START, settled);
            replay = new Replay();
            replay.add(Replay.inOrder(all.entries()));
            take(all);
        }
        judge(settled);
        replay.add(pending.values().stream()
                .filter(entry -> !seen.contains(entry.id()))
                .toList());
        current = true;
        begun = true;
        return replay.progress();
    }

    private void take(Reading reading) {
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
            refusal = Trouble.of(Code.LOG_NEWER, log.file());
        } else if (log.header() == Header.FOREIGN && settled) {
            try {
                Path aside = SafeFile.putAside(disk, log.file());
                events.add(Trouble.of(Code.LOG_ASIDE, log.file(), Trouble.name(aside)));
                log.read(Mark.START, true);
            } catch (IOException e) {
                refusal = Trouble.of(Code.LOG_STUCK, log.file(), e);
            }
        }
    }

    private void catchUp(boolean settled) throws IOException {
        if (!current || !log.isSame()) {
            otherwise = begun;
            read(settled);
            return;
        }
        Reading more = log.more(settled);
        lines.addAll(more.troubles());
        judge(settled);
        for (Located one : more.entries()) {
            if (seen.add(one.entry().id()) && !pending.containsKey(one.entry().id())) {
                news.add(one.entry());
            }
        }
    }

    // -- the lock

    private interface Work {
        void run() throws IOException;
    }

    private interface Look<T> {
        T at(boolean settled) throws IOException;
    }

    private <T> T reading(Look<T> look) throws StoreException {
        Disk.Held held = null;
        Trouble unlocked = null;
        try {
            held = disk.lock(folder.resolve(LOCK), WAIT);
        } catch (IOException e) {
            unlocked = cannotWrite(e); // one can still look
        }
        try {
            T seen = look.at(held != null);
            if (unlocked != null) {
                events.add(unlocked);
            }
            return seen;
        } catch (IOException e) {
            throw Trouble.of(Code.LOG_READ, log.file(), e).thrown(e);
        } finally {
            if (held != null) {
                held.close();
            }
        }
    }

    private void writing(Code code, Path file, Work work) throws StoreException {
        Disk.Held held = null;
        try {
            held = disk.lock(folder.resolve(LOCK), WAIT);
            catchUp(true);
            if (refusal != null) {
                throw new StoreException(refusal, null);
            }
            work.run();
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw (held == null ? cannotWrite(e) : Trouble.of(code, file, e)).thrown(e);
        } finally {
            if (held != null) {
                held.close();
            }
        }
    }

    private Trouble cannotWrite(IOException e) {
        if (e instanceof Disk.Busy) {
            return Trouble.of(Code.LOG_BUSY, log.file());
        }
        return e instanceof NoSuchFileException
                ? Trouble.of(Code.LEARNER_GONE, folder)
                : Trouble.of(Code.LOG_WRITE, log.file(), e);
    }
}
