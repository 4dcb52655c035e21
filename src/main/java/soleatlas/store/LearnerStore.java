package soleatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soleatlas.store.StoreProblem.Code;
import soleatlas.study.Entry;
import soleatlas.study.Progress;

/**
 * Keeps what one learner did. An entry that was taken in without an exception is on the disk and outlives a power cut; one that
 * could not be written stays in memory and is tried again with the next. Several stores, of several programs too, may work on
 * one learner. A store belongs to one thread at a time; it waits for the disk, so that should not be the window's.
 */
public final class LearnerStore {

    private final StoreLock gate;
    private final AnswerLog ledger;
    private final Map<String, Entry> pending = new LinkedHashMap<>();
    private final List<Entry> news = new ArrayList<>();
    private boolean begun;
    private boolean otherwise;

    private LearnerStore(Disk disk, Path folder) {
        this.gate = new StoreLock(disk, folder);
        this.ledger = new AnswerLog(disk, folder);
    }

    /**
     * What a learner did. Nothing is read yet.
     *
     * @param disk the disk
     * @param folder the learner's folder; made if it is missing
     */
    public static LearnerStore open(Disk disk, Path folder) {
        try {
            disk.makeFolders(folder);
        } catch (IOException e) {
            // Whoever reads or writes is told then: without the folder there is no lock
            return new LearnerStore(disk, folder);
        }
        return new LearnerStore(disk, folder);
    }

    /**
     * Reads what was kept. What was appended and could not be written yet is part of it.
     *
     * @return progress of its own, that nobody else changes
     * @throws StoreException if it cannot be read at the moment
     */
    public Progress load() throws StoreException {
        Progress progress = gate.look(settled -> ledger.read(pending.values(), settled));
        begun = true;
        news.clear();
        otherwise = false;
        return progress;
    }

    /**
     * Keeps an entry, and those that could not be written before.
     *
     * @throws StoreException if it could not be written, or not be read again; except when it is too long it is pending then
     * @throws IllegalArgumentException if a number in it is out of its range, or its id is empty
     */
    public void append(Entry entry) throws StoreException {
        List<String> columns = EntryLine.columns(entry);
        if (LogLine.write(columns).length > LogLine.LONGEST) {
            throw new StoreException(StoreProblem.of(Code.ENTRY_LONG, ledger.file(), LogLine.LONGEST / 1024), null);
        }
        if (!EntryLine.entry(columns).equals(Optional.of(entry))) {
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
        if (pending.isEmpty()) {
            return;
        }
        write(Code.LOG_WRITE, ledger.file(), () -> {
            ledger.write(pending.values());
            pending.clear();
        });
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
    public Changes refresh() throws StoreException {
        return gate.look(settled -> {
            catchUp(settled);
            Changes all = new Changes(news, otherwise);
            news.clear();
            otherwise = false;
            return all;
        });
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
        write(Code.SUMMARY_WRITE, ledger.summaryFile(), () -> written[0] = ledger.summarize(before));
        return written[0];
    }

    /** What is wrong with what is kept: what was found when it was read. */
    public List<StoreProblem> problems() {
        List<StoreProblem> all = ledger.problems();
        ledger.refusal().ifPresent(all::add);
        gate.shut().ifPresent(all::add);
        return List.copyOf(all);
    }

    /** Whether nothing can be kept here, as when a later version of the program wrote what is here. */
    public boolean isReadOnly() {
        return ledger.refusal().isPresent();
    }

    /**
     * Adds all entries that are not here yet.
     *
     * @return how many were added
     * @throws StoreException if not all could be added; then none was, as far as the disk let them be removed
     */
    long merge(AnswerLog.Entries entries) throws StoreException {
        long[] added = {0};
        write(Code.LOG_WRITE, ledger.file(), () -> added[0] = ledger.merge(entries));
        otherwise = true;
        return added[0];
    }

    private void write(Code code, Path file, StoreLock.Work work) throws StoreException {
        gate.work(code, file, () -> {
            catchUp(true);
            if (ledger.refusal().isPresent()) {
                throw new StoreException(ledger.refusal().get(), null);
            }
            work.run();
        });
    }

    private void catchUp(boolean settled) throws IOException {
        Optional<List<Entry>> more = ledger.more(settled);
        if (more.isPresent()) {
            more.get().stream()
                    .filter(entry -> !pending.containsKey(entry.id()))
                    .forEach(news::add);
        } else {
            otherwise |= begun;
            ledger.read(pending.values(), settled);
            begun = true;
        }
    }
}
