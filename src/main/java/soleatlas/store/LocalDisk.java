package soleatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The disk of this machine. What it makes, only its owner may read, where the file system knows owners; what is to be shared is
 * made as all other programs make files.
 */
public final class LocalDisk implements Disk {

    private static final boolean OWNERS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final boolean FOLDERS_OPEN =
            !System.getProperty("os.name", "").startsWith("Windows");

    private final boolean shared;

    /** A disk for what is nobody else's business. */
    public LocalDisk() {
        this(false);
    }

    private LocalDisk(boolean shared) {
        this.shared = shared;
    }

    /** A disk for what others may read too. */
    public static LocalDisk ofShared() {
        return new LocalDisk(true);
    }

    @Override
    public long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return -1;
        }
    }

    @Override
    public boolean isFolder(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    @Override
    public InputStream read(Path file, long from) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            channel.position(from);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return Channels.newInputStream(channel);
    }

    @Override
    public Output append(Path file) throws IOException {
        return new ChannelOutput(
                FileChannel.open(file, Set.of(StandardOpenOption.APPEND, StandardOpenOption.CREATE), own("rw-------")));
    }

    @Override
    public Output create(Path file) throws IOException {
        return new ChannelOutput(FileChannel.open(
                file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), own("rw-------")));
    }

    @Override
    public void cut(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
            channel.force(true);
        }
    }

    @Override
    public void replace(Path fresh, Path old) throws IOException {
        Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above == null || Files.isDirectory(folder)) {
            return;
        }
        makeFolders(above);
        Files.createDirectories(folder, own("rwx------"));
        settle(above);
    }

    @Override
    public void settle(Path folder) throws IOException {
        if (!FOLDERS_OPEN) {
            return; // where folders cannot be opened, the system keeps its own journal of names
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // A folder that may be written to but not looked into cannot be asked for
            if (Files.isReadable(folder)) {
                throw e;
            }
        } catch (IOException e) {
            // Some file systems know no such wish; what they answer is "invalid argument"
            if (!String.valueOf(e.getMessage()).contains("Invalid argument")) {
                throw e;
            }
        }
    }

    @Override
    public Held lock(Path file, Duration wait) throws IOException {
        return ProcessLock.take(file, wait);
    }

    private FileAttribute<?>[] own(String permissions) {
        return OWNERS && !shared
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private record ChannelOutput(FileChannel channel) implements Output {

        @Override
        public void write(byte[] bytes) throws IOException {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
