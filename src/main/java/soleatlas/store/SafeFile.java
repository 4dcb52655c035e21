package soleatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Small files that are replaced as a whole, and files that are put aside. */
final class SafeFile {

    private SafeFile() {}

    /** Fills a file. */
    interface Content {
        /**
         * Writes all of it.
         *
         * @throws IOException if it cannot be written
         */
        void to(Disk.Output out) throws IOException;
    }

    /**
     * Writes beside the old file and then puts the new one in its place.
     *
     * @throws IOException if it cannot be written; the old file is then as it was
     */
    static void write(Disk disk, Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        disk.delete(fresh); // of a program that ended in the middle
        try {
            try (Disk.Output out = disk.create(fresh)) {
                content.to(out);
                out.force();
            }
            disk.replace(fresh, file);
        } catch (IOException e) {
            try {
                disk.delete(fresh);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
        disk.settle(folder(file));
    }

    /**
     * Gives a file a name that no other file has, so that it is out of the way and nothing of it is lost.
     *
     * @return its new name
     * @throws IOException if it keeps its name
     */
    static Path putAside(Disk disk, Path file) throws IOException {
        int number = 1;
        Path aside;
        do {
            aside = file.resolveSibling(String.format(Locale.ROOT, "%s.damaged-%d", file.getFileName(), number));
            number++;
        } while (disk.size(aside) >= 0);
        disk.rename(file, aside);
        return aside;
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
