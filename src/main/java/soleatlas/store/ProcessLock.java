package soleatlas.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A lock on a file among programs, and among the threads of this one. The system takes it back when a program dies. */
final class ProcessLock implements Disk.Held {

    /**
     * The files that this program holds locked. A system gives a file's locks to the program as a whole and takes all of them
     * back as soon as any part of it closes the file; so nobody here may open a file that somebody here has locked.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Between two attempts, in milliseconds. */
    private static final int PAUSE = 3;

    private final Path key;
    private final FileChannel channel;

    private ProcessLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Waits for the lock and takes it.
     *
     * @throws Disk.Busy if it is still held after the wait
     * @throws IOException if the file cannot be opened or locked
     */
    static ProcessLock take(Path file, Duration wait) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path key = folder == null ? absolute : folder.toRealPath().resolve(String.valueOf(absolute.getFileName()));
        long end = System.nanoTime() + wait.toNanos();
        while (!HELD.add(key)) {
            pause(file, end);
        }
        boolean held = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            while (!tryLock(channel)) {
                pause(file, end);
            }
            held = true;
            return new ProcessLock(key, channel);
        } finally {
            if (!held) {
                release(key, channel);
            }
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // locked by a part of this program that does not ask here
        }
    }

    private static void pause(Path file, long end) throws IOException {
        if (System.nanoTime() - end >= 0) {
            throw new Disk.Busy(file);
        }
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("waiting for " + file).initCause(e);
        }
    }

    private static void release(Path key, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written through it, and the system takes the lock back with the program at the latest
            return;
        } finally {
            HELD.remove(key);
        }
    }

    @Override
    public void close() {
        release(key, channel);
    }
}
