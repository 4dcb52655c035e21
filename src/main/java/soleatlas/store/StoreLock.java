package soleatlas.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.store.StoreProblem.Code;

/** Lets one window of a learner in at a time. Who only looks may look over the fence when the gate stays shut. */
final class StoreLock {

    private static final String LOCK = "lock";

    /** How long to wait for another window. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Disk disk;
    private final Path folder;
    private final Path log;
    private @Nullable StoreProblem shut;

    StoreLock(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        this.log = folder.resolve(LogFile.FILE);
    }

    /** Something to do inside. */
    interface Work {
        /**
         * Does it.
         *
         * @throws IOException if the disk cannot
         */
        void run() throws IOException;
    }

    /** Something to look at. */
    interface Look<T> {
        /**
         * Looks.
         *
         * @param settled whether nobody is writing meanwhile
         * @throws IOException if the disk cannot be read
         */
        T at(boolean settled) throws IOException;
    }

    /** Why the gate was shut the last time, if it was. */
    Optional<StoreProblem> shut() {
        return Optional.ofNullable(shut);
    }

    /**
     * Waits, looks and leaves.
     *
     * @throws StoreException if the disk cannot be read
     */
    <T> T look(Look<T> look) throws StoreException {
        Disk.Held held = null;
        try {
            held = enter();
        } catch (StoreException e) {
            shut = e.trouble();
        }
        try {
            return look.at(held != null);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw StoreProblem.of(Code.LOG_READ, log, e).thrown(e);
        } finally {
            if (held != null) {
                held.close();
            }
        }
    }

    /**
     * Waits, works and leaves.
     *
     * @param code what to say if the disk cannot
     * @param file what to say it about
     * @throws StoreException if the gate stays shut or the disk cannot
     */
    void work(Code code, Path file, Work work) throws StoreException {
        Disk.Held held = enter();
        try {
            work.run();
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw StoreProblem.of(code, file, e).thrown(e);
        } finally {
            held.close();
        }
    }

    private Disk.Held enter() throws StoreException {
        try {
            Disk.Held held = disk.lock(folder.resolve(LOCK), WAIT);
            shut = null;
            return held;
        } catch (Disk.Busy e) {
            throw StoreProblem.of(Code.LOG_BUSY, log).thrown(e);
        } catch (NoSuchFileException e) {
            throw StoreProblem.of(Code.LEARNER_GONE, folder).thrown(e);
        } catch (IOException e) {
            throw StoreProblem.of(Code.LOG_WRITE, log, e).thrown(e);
        }
    }
}
