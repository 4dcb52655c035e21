package soleatlas.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import soleatlas.store.LogContents.Header;
import soleatlas.store.StoreProblem.Code;
import soleatlas.study.Entry;

/**
 * Reads a backup from a stranger: it may hold the two files that belong into it and nothing else, and no more than is accepted.
 * Their names are only compared; no file is made by a name from a backup.
 */
final class BackupReader {

    /** The bytes of all entries of some ten years with hundreds of answers a day; a zip of a few bytes may claim far more. */
    static final long LARGEST = 256L << 20;

    private static final String ANY_ID = "backup";

    private final Disk disk;
    private final Path file;
    private @Nullable Learner learner;
    private @Nullable LogContents reading;
    private long entries;

    BackupReader(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
    }

    /**
     * Reads all of it.
     *
     * @param taker takes the entries
     * @throws StoreException if it is no backup that can be restored, or cannot be read
     */
    Backup.Contents read(Consumer<Entry> taker) throws StoreException {
        try (InputStream in = disk.read(file, 0);
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            Set<String> names = new HashSet<>();
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (!names.add(entry.getName())) {
                    throw trouble(Code.BACKUP_FOREIGN);
                }
                take(entry.getName(), zip, taker);
            }
        } catch (StoreException e) {
            throw e;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new StoreException(StoreProblem.of(Code.BACKUP_DAMAGED, file), null);
        } catch (IOException e) {
            throw StoreProblem.of(Code.BACKUP_READ, file, e).thrown(e);
        }
        return contents();
    }

    private void take(String name, InputStream zip, Consumer<Entry> taker) throws IOException {
        switch (name) {
            case Profile.FILE -> {
                byte[] bytes = zip.readNBytes(Profile.LONGEST + 1);
                if (bytes.length > Profile.LONGEST) {
                    throw trouble(Code.BACKUP_LARGE);
                }
                learner = Profile.learner(ANY_ID, bytes).orElseThrow(() -> trouble(Code.BACKUP_DAMAGED));
            }
            case LogFile.FILE -> reading = log(new Bounded(zip), taker);
            default -> throw trouble(Code.BACKUP_FOREIGN);
        }
    }

    private LogContents log(InputStream in, Consumer<Entry> taker) throws IOException {
        LogReader reader = new LogReader(StoreProblem.name(file), one -> {
            entries++;
            taker.accept(one.entry());
        });
        return reader.read(in, 0, 0, true);
    }

    private Backup.Contents contents() throws StoreException {
        Learner who = learner;
        LogContents what = reading;
        if (who == null || what == null || what.header() == Header.FOREIGN) {
            throw trouble(who == null && what == null ? Code.BACKUP_FOREIGN : Code.BACKUP_DAMAGED);
        }
        if (what.header() == Header.NEWER) {
            throw trouble(Code.BACKUP_NEWER);
        }
        return new Backup.Contents(who.name(), who.created(), entries, what.unreadable());
    }

    private StoreException trouble(Code code) {
        return new StoreException(StoreProblem.of(code, file, LARGEST >> 20), null);
    }

    /** Gives no more than is accepted. */
    private final class Bounded extends FilterInputStream {
        private long left = LARGEST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = super.read(bytes, from, count);
            left -= Math.max(0, read);
            if (left < 0) {
                throw trouble(Code.BACKUP_LARGE);
            }
            return read;
        }
    }
}
