package soleatlas.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The few things that keeping answers asks of a disk. Each may fail, and a failure in the middle may leave half of it done. */
public interface Disk {

    /**
     * How long a file is, in bytes; -1 if there is nothing by this name.
     *
     * @throws IOException if that cannot be told
     */
    long size(Path file) throws IOException;

    /**
     * Whether there is a folder by this name; what merely points to one is none.
     *
     * @throws IOException if that cannot be told
     */
    boolean isFolder(Path folder) throws IOException;

    /**
     * What is in a folder, by name in order; nothing if there is no folder.
     *
     * @throws IOException if it cannot be read
     */
    List<Path> list(Path folder) throws IOException;

    /**
     * The bytes of a file.
     *
     * @param from how many bytes to leave out at its beginning
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IOException if it cannot be read
     */
    InputStream read(Path file, long from) throws IOException;

    /**
     * Opens a file so that whatever is written comes after all that is in it; makes it if it is missing.
     *
     * @throws IOException if it cannot be written to
     */
    Output append(Path file) throws IOException;

    /**
     * Makes a new file.
     *
     * @throws IOException if it cannot be made, as when there is one already
     */
    Output create(Path file) throws IOException;

    /**
     * Takes away what is beyond a size, in bytes.
     *
     * @throws IOException if the file cannot be changed
     */
    void cut(Path file, long size) throws IOException;

    /**
     * Puts one file in the place of another, at one stroke: whoever looks finds the old or the new one, whole.
     *
     * @throws IOException if that cannot be done; the old one is then as it was
     */
    void replace(Path fresh, Path old) throws IOException;

    /**
     * Gives a file or folder another name.
     *
     * @throws IOException if that cannot be done, as when the name is taken
     */
    void rename(Path from, Path to) throws IOException;

    /**
     * Deletes a file or an empty folder; nothing happens if there is none.
     *
     * @throws IOException if it cannot be deleted
     */
    void delete(Path file) throws IOException;

    /**
     * Makes a folder and those above it, as far as they are missing.
     *
     * @throws IOException if one cannot be made
     */
    void makeFolders(Path folder) throws IOException;

    /**
     * Makes sure that the names in a folder outlive a power cut, where the system lets a program ask for that.
     *
     * @throws IOException if the system could not do it
     */
    void settle(Path folder) throws IOException;

    /**
     * Waits until nobody else holds a lock, in this program or another one, and takes it.
     *
     * @param file names the lock; made when it is missing
     * @param wait how long to wait at most
     * @return the lock; closing it gives it back
     * @throws Busy if somebody else held it all the time
     * @throws IOException if there can be no lock
     */
    Held lock(Path file, Duration wait) throws IOException;

    /** A file that is written to. */
    interface Output extends Closeable {

        /**
         * Writes bytes. If it fails, some of them may have been written.
         *
         * @throws IOException if not all could be written
         */
        void write(byte[] bytes) throws IOException;

        /**
         * Returns when all that was written would outlive a power cut.
         *
         * @throws IOException if that cannot be promised
         */
        void force() throws IOException;
    }

    /** A lock that is held. */
    interface Held extends AutoCloseable {

        /** Gives the lock back. */
        @Override
        void close();
    }

    /** Somebody else holds a lock and does not give it back. */
    final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        /**
         * Says which.
         *
         * @param file names the lock
         */
        public Busy(Path file) {
            super(file + " is locked");
        }
    }
}
