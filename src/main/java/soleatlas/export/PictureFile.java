package soleatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import soleatlas.export.NotExported.Reason;

/** A file for a picture. It is there as a whole or not at all: it is written beside its place and then put there. */
public final class PictureFile {

    private final Path shown;
    private final Path file;
    private final boolean replace;

    /** Fills a file. */
    public interface Content {
        /**
         * Writes all of it.
         *
         * @throws IOException if it cannot be written
         */
        void to(OutputStream out) throws IOException;
    }

    private PictureFile(Path shown, Path file, boolean replace) {
        this.shown = shown;
        this.file = file;
        this.replace = replace;
    }

    /**
     * A file that can be written, as far as one can tell before it is done.
     *
     * @param replace whether a file that is there may be replaced
     * @throws NotExported if there is a file already, or no folder
     */
    public static PictureFile at(Path shown, boolean replace) throws NotExported {
        Path folder = folder(shown);
        if (Files.isDirectory(shown) || (Files.exists(shown) && !Files.isRegularFile(shown))) {
            throw new NotExported(Reason.NO_FILE, shown);
        }
        if (!Files.isDirectory(folder)) {
            throw new NotExported(Reason.FOLDER_MISSING, shown.getParent() == null ? folder : shown.getParent());
        }
        if (Files.exists(shown) && !replace) {
            throw new NotExported(Reason.EXISTS, shown);
        }
        if (!Files.isWritable(folder)) {
            throw new NotExported(Reason.NOT_ALLOWED, shown);
        }
        return new PictureFile(shown, real(shown), replace);
    }

    /** Behind a link the file itself is replaced, not the link. */
    private static Path real(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        } catch (IOException e) {
            return file.toAbsolutePath();
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /**
     * Writes the file.
     *
     * @throws NotExported if it cannot be written; what was there is then as it was
     */
    public void write(Content content) throws NotExported {
        Path fresh = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (FileChannel channel =
                            FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.to(out);
                out.flush();
                channel.force(true);
            }
            put(fresh);
        } catch (AccessDeniedException e) {
            throw new NotExported(Reason.NOT_ALLOWED, shown);
        } catch (IOException e) {
            throw new NotExported(Reason.FAILED, shown);
        } finally {
            delete(fresh);
        }
    }

    private void put(Path fresh) throws IOException, NotExported {
        if (!replace && Files.exists(file)) {
            throw new NotExported(Reason.EXISTS, shown);
        }
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            fresh.toFile().deleteOnExit();
        }
    }
}
