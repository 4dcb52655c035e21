package soleatlas.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import soleatlas.store.StoreProblem.Code;

/**
 * The learners of this machine, each with a folder of their own that holds all that is known about them. Belongs to one thread
 * at a time.
 */
public final class LearnerFolders {

    private static final String FOLDER = "learners";
    private static final String LAST_FILE = "last-learner.properties";
    private static final String LAST = "id";
    /** Begins the name of a folder that is being deleted; no id begins like that. */
    private static final String GONE = ".gone-";

    private final Disk disk;
    private final Path folder;
    private final Path last;
    private final List<StoreProblem> troubles = new ArrayList<>();

    /**
     * The learners in a folder.
     *
     * @param disk the disk
     * @param data the folder for what the user made and learned; made when first written to
     */
    public LearnerFolders(Disk disk, Path data) {
        this.disk = disk;
        this.folder = data.resolve(FOLDER);
        this.last = data.resolve(LAST_FILE);
    }

    /**
     * All learners, the oldest first. One whose name cannot be read goes by their id.
     *
     * @throws StoreException if the folder cannot be read
     */
    public List<Learner> list() throws StoreException {
        troubles.clear();
        List<Learner> learners = new ArrayList<>();
        try {
            for (Path one : disk.list(folder)) {
                if (Learner.isId(StoreProblem.name(one)) && disk.isFolder(one)) {
                    learner(one).ifPresent(learners::add);
                }
            }
        } catch (IOException e) {
            throw StoreProblem.of(Code.LEARNERS_READ, folder, e).thrown(e);
        }
        learners.sort(Comparator.comparing(Learner::created).thenComparing(Learner::id));
        return learners;
    }

    private Optional<Learner> learner(Path of) throws IOException {
        Path file = of.resolve(Profile.FILE);
        String id = StoreProblem.name(of);
        boolean told = false;
        try (InputStream in = disk.read(file, 0)) {
            Optional<Learner> learner = Profile.learner(id, Profile.small(in));
            if (learner.isPresent()) {
                return learner;
            }
        } catch (NoSuchFileException e) {
            // A folder without name and answers is one whose making was broken off
            if (disk.size(of.resolve(LogFile.FILE)) < 0) {
                return Optional.empty();
            }
        } catch (IOException e) {
            troubles.add(StoreProblem.of(Code.PROFILE_READ, file, e));
            told = true;
        }
        if (!told) {
            troubles.add(StoreProblem.of(Code.PROFILE_READ, file, StoreProblem.text("reason.content")));
        }
        return Optional.of(new Learner(id, id, Instant.EPOCH));
    }

    /** What was wrong when the learners were last listed. */
    public List<StoreProblem> problems() {
        return List.copyOf(troubles);
    }

    /**
     * The folder of a learner.
     *
     * @throws IllegalArgumentException if that is no id
     */
    public Path folder(String id) {
        if (!Learner.isId(id)) {
            throw new IllegalArgumentException("no id: " + id);
        }
        return folder.resolve(id);
    }

    /**
     * Adds a learner.
     *
     * @throws StoreException if there is one by this id, or they cannot be written
     */
    public void add(Learner learner) throws StoreException {
        Path own = folder(learner.id());
        try {
            if (disk.size(own) >= 0) {
                throw new StoreException(StoreProblem.of(Code.LEARNER_EXISTS, own), null);
            }
            disk.makeFolders(own);
            write(learner);
            disk.settle(folder);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw StoreProblem.of(Code.LEARNERS_WRITE, own, e).thrown(e);
        }
    }

    /**
     * Gives a learner another name.
     *
     * @throws StoreException if that cannot be written; the old name stays then
     */
    public void rename(Learner learner, String name) throws StoreException {
        try {
            write(new Learner(learner.id(), name, learner.created()));
        } catch (IOException e) {
            throw StoreProblem.of(Code.LEARNERS_WRITE, folder(learner.id()), e).thrown(e);
        }
    }

    private void write(Learner learner) throws IOException {
        byte[] bytes = Profile.bytes(learner);
        SafeFile.write(disk, folder(learner.id()).resolve(Profile.FILE), out -> out.write(bytes));
    }

    /**
     * Deletes a learner with all that is known about them. They are gone at one stroke; what cannot be deleted then is tried
     * again when the next one is deleted.
     *
     * @throws StoreException if they are still there, or something of them is
     */
    public void delete(String id) throws StoreException {
        Path own = folder(id);
        try {
            if (disk.size(own) >= 0) {
                Path gone = own.resolveSibling(GONE + id);
                deleteAll(gone);
                disk.rename(own, gone);
            }
            for (Path one : disk.list(folder)) {
                if (StoreProblem.name(one).startsWith(GONE)) {
                    deleteAll(one);
                }
            }
            disk.settle(folder);
        } catch (IOException e) {
            throw StoreProblem.of(Code.LEARNER_DELETE, own, e).thrown(e);
        }
    }

    private void deleteAll(Path file) throws IOException {
        if (disk.isFolder(file)) {
            for (Path one : disk.list(file)) {
                deleteAll(one);
            }
        }
        disk.delete(file);
    }

    /** The id of the learner who learned last, if they are still there. */
    public Optional<String> last() {
        try (InputStream in = disk.read(last, 0)) {
            Properties properties = new Properties();
            properties.load(new ByteArrayInputStream(Profile.small(in)));
            String id = properties.getProperty(LAST, "");
            return Learner.isId(id) && disk.isFolder(folder(id)) ? Optional.of(id) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Remembers who learned last.
     *
     * @throws StoreException if that cannot be written
     */
    public void setLast(String id) throws StoreException {
        Properties properties = new Properties();
        properties.setProperty(LAST, folder(id).getFileName().toString());
        try {
            disk.makeFolders(folder);
            byte[] bytes = Profile.bytes(properties);
            SafeFile.write(disk, last, out -> out.write(bytes));
        } catch (IOException e) {
            throw StoreProblem.of(Code.LEARNERS_WRITE, last, e).thrown(e);
        }
    }
}
