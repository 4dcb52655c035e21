package soleatlas.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import soleatlas.store.StoreProblem.Code;

/** All of one learner in one file, and back again. The file is a zip with the two files that matter. */
public final class Backup {

    private final Disk disk;

    /**
     * Backups on a disk.
     *
     * @param disk the disk
     */
    public Backup(Disk disk) {
        this.disk = disk;
    }

    /**
     * What a backup holds, as far as it was checked.
     *
     * @param name the learner's name
     * @param created since when they learn
     * @param entries how many entries can be read
     * @param unreadable how many lines cannot
     */
    public record Contents(String name, Instant created, long entries, long unreadable) {}

    /**
     * Writes a backup, in the place of a file that is there already. What waits to be written is not part of it.
     *
     * @param learner who
     * @param from their folder
     * @param target the backup
     * @throws StoreException if it cannot be written; a file that was there is as it was then
     */
    public void write(Learner learner, Path from, Path target) throws StoreException {
        Path log = from.resolve(LogFile.FILE);
        // Where there is no lock one can still look: at worst a line is just being written, and no part of the backup
        new StoreLock(disk, from).look(settled -> pack(learner, log, target));
    }

    private boolean pack(Learner learner, Path log, Path target) throws StoreException {
        try {
            if (disk.size(log) > BackupReader.LARGEST) {
                throw new StoreException(StoreProblem.of(Code.BACKUP_LARGE, log, BackupReader.LARGEST >> 20), null);
            }
            byte[] profile = Profile.bytes(learner);
            SafeFile.write(disk, target, out -> {
                try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(new Bytes(out)))) {
                    zip.putNextEntry(new ZipEntry(Profile.FILE));
                    zip.write(profile);
                    zip.closeEntry();
                    zip.putNextEntry(new ZipEntry(LogFile.FILE));
                    copyLog(log, zip);
                    zip.closeEntry();
                }
            });
            return true;
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw StoreProblem.of(Code.BACKUP_WRITE, target, e).thrown(e);
        }
    }

    private void copyLog(Path log, OutputStream to) throws IOException {
        try (InputStream in = disk.read(log, 0)) {
            in.transferTo(to);
        } catch (NoSuchFileException e) {
            to.write(LogReader.header()); // nothing was answered yet
        }
    }

    /**
     * Reads a whole backup and changes nothing.
     *
     * @throws StoreException if it is none, is damaged, holds anything else, or is larger than is accepted
     */
    public Contents check(Path file) throws StoreException {
        return new BackupReader(disk, file).read(entry -> {});
    }

    /**
     * Adds to a learner what a backup holds and they do not. The backup is checked before anything is changed.
     *
     * @return how many entries were added
     * @throws StoreException if the backup cannot be restored, or the entries cannot be written; none was added then, as far
     *     as the disk let them be removed
     */
    public long restore(Path file, LearnerStore into) throws StoreException {
        check(file);
        return into.merge(taker -> new BackupReader(disk, file).read(taker));
    }

    /**
     * Makes a new learner out of a backup. The backup is checked before anything is changed.
     *
     * @param id the id of the new learner
     * @return the new learner, by the name in the backup
     * @throws StoreException if the backup cannot be restored, or the learner cannot be written; there is no new one then
     */
    public Learner restore(Path file, LearnerFolders among, String id) throws StoreException {
        Contents contents = check(file);
        Learner learner = new Learner(id, contents.name(), contents.created());
        among.add(learner);
        try {
            LearnerStore into = LearnerStore.open(disk, among.folder(id));
            into.merge(taker -> new BackupReader(disk, file).read(taker));
        } catch (StoreException e) {
            try {
                among.delete(id);
            } catch (StoreException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
        return learner;
    }

    /** Writes to a file of the disk. */
    private static final class Bytes extends OutputStream {
        private final Disk.Output out;

        Bytes(Disk.Output out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(new byte[] {(byte) one});
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(Arrays.copyOfRange(bytes, from, from + count));
        }
    }
}
