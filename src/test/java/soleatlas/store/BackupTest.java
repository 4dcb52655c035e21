package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.store.StoreProblem.Code;
import soleatlas.study.Entry;

class BackupTest {

    private static final Learner ZOE = new Learner("zoe", "Zoë = 足", Instant.parse("2026-03-01T08:00:00Z"));

    private final FaultyDisk disk = new FaultyDisk();
    private final Backup backup = new Backup(disk);
    private final RandomEntries source = new RandomEntries(61, "a");
    private final List<Entry> entries = source.next(40);

    @TempDir
    private Path data = Path.of("");

    private Path file = Path.of("");
    private LearnerFolders learners = new LearnerFolders(disk, data);

    @BeforeEach
    void answer() throws IOException {
        file = data.resolve("zoe.zip");
        learners = new LearnerFolders(disk, data);
        learners.add(ZOE);
        append(ZOE.id(), entries);
    }

    private LearnerStore store(String id) {
        return LearnerStore.open(disk, learners.folder(id));
    }

    private void append(String id, List<Entry> some) throws IOException {
        LearnerStore store = store(id);
        for (Entry entry : some) {
            store.append(entry);
        }
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void refused(byte[] bytes, Code code) throws IOException {
        Path hostile = Files.write(data.resolve("hostile.zip"), bytes);
        byte[] before = Files.readAllBytes(learners.folder("zoe").resolve("answers.tsv"));
        LearnerStore into = store("zoe");
        assertThatThrownBy(() -> backup.check(hostile))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.trouble().code()).isEqualTo(code));
        assertThatThrownBy(() -> backup.restore(hostile, into)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> backup.restore(hostile, learners, "new")).isInstanceOf(StoreException.class);
        assertThat(learners.list()).containsExactly(ZOE);
        assertThat(learners.folder("zoe").resolve("answers.tsv")).hasBinaryContent(before);
        assertThat(data.resolve("learners")).isDirectoryNotContaining("glob:**new");
    }

    @Test
    void aBackupMakesANewLearnerLikeTheOld() throws IOException {
        backup.write(ZOE, learners.folder("zoe"), file);
        assertThat(backup.check(file)).isEqualTo(new Backup.Contents(ZOE.name(), ZOE.created(), entries.size(), 0));
        Learner restored = backup.restore(file, learners, "zoe-2");
        assertThat(restored).isEqualTo(new Learner("zoe-2", ZOE.name(), ZOE.created()));
        assertThat(learners.list()).containsExactly(ZOE, restored);
        assertThat(Known.of(store("zoe-2").load())).isEqualTo(Known.of(entries));
        assertThat(learners.folder("zoe-2").resolve("answers.tsv"))
                .hasSameBinaryContentAs(learners.folder("zoe").resolve("answers.tsv"));
    }

    @Test
    void restoringAddsWhatIsMissingAndTwiceChangesNothing() throws IOException {
        backup.write(ZOE, learners.folder("zoe"), file);
        learners.add(new Learner("other", "Other", Instant.EPOCH));
        List<Entry> later = new ArrayList<>(entries.subList(10, 20));
        later.addAll(source.next(10));
        append("other", later);
        LearnerStore other = store("other");
        other.load();
        assertThat(other.summarize(source.now().plusSeconds(1))).isTrue();
        assertThat(backup.restore(file, other)).isEqualTo(30);
        assertThat(other.refresh().otherwise()).isTrue();
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(later.subList(10, 20));
        // What happened before counts before, though it was restored after
        assertThat(Known.of(other.load())).isEqualTo(Known.of(all));
        assertThat(Known.of(store("other").load())).isEqualTo(Known.of(all));
        byte[] bytes = Files.readAllBytes(learners.folder("other").resolve("answers.tsv"));
        assertThat(backup.restore(file, store("other"))).isZero();
        assertThat(learners.folder("other").resolve("answers.tsv")).hasBinaryContent(bytes);
    }

    @Test
    void aLearnerWithoutAnswersHasABackupToo() throws IOException {
        Learner fresh = new Learner("fresh", "", Instant.EPOCH);
        learners.add(fresh);
        backup.write(fresh, learners.folder("fresh"), file);
        assertThat(backup.check(file).entries()).isZero();
        assertThat(backup.restore(file, learners, "again").name()).isEmpty();
    }

    @Test
    void linesThatCouldNotBeReadAreCounted() throws IOException {
        Path log = learners.folder("zoe").resolve("answers.tsv");
        byte[] bytes = Files.readAllBytes(log);
        bytes[200] ^= 1;
        Files.write(log, bytes);
        backup.write(ZOE, learners.folder("zoe"), file);
        assertThat(backup.check(file)).isEqualTo(new Backup.Contents(ZOE.name(), ZOE.created(), entries.size() - 1, 1));
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        byte[] profile = Profile.bytes(ZOE);
        byte[] log = Files.readAllBytes(learners.folder("zoe").resolve("answers.tsv"));
        byte[] noise = new byte[5000];
        new Random(62).nextBytes(noise);
        refused(new byte[0], Code.BACKUP_FOREIGN);
        refused(noise, Code.BACKUP_FOREIGN);
        refused(zip("x", noise), Code.BACKUP_FOREIGN);
        refused(zip("profile.properties", profile, "answers.tsv", log, "../../evil", noise), Code.BACKUP_FOREIGN);
        refused(zip("../answers.tsv", log, "profile.properties", profile), Code.BACKUP_FOREIGN);
        refused(zip("/answers.tsv", log, "profile.properties", profile), Code.BACKUP_FOREIGN);
        refused(zip("answers.tsv/", new byte[0], "profile.properties", profile), Code.BACKUP_FOREIGN);
        refused(zip("profile.properties", profile), Code.BACKUP_DAMAGED);
        refused(zip("answers.tsv", log), Code.BACKUP_DAMAGED);
        refused(zip("profile.properties", noise, "answers.tsv", log), Code.BACKUP_DAMAGED);
        refused(zip("profile.properties", profile, "answers.tsv", noise), Code.BACKUP_DAMAGED);
        refused(
                zip("profile.properties", profile, "answers.tsv", LogLine.write(List.of("sole-atlas-answers", "2"))),
                Code.BACKUP_NEWER);
        refused(zip("profile.properties", new byte[70_000], "answers.tsv", log), Code.BACKUP_LARGE);
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        byte[] log = Files.readAllBytes(learners.folder("zoe").resolve("answers.tsv"));
        byte[] twice = zip("profile.properties", Profile.bytes(ZOE), "answers.tsv", log, "answers.tsw", log);
        String text = new String(twice, StandardCharsets.ISO_8859_1).replace("answers.tsw", "answers.tsv");
        refused(text.getBytes(StandardCharsets.ISO_8859_1), Code.BACKUP_FOREIGN);
    }

    @Test
    void aZipThatUnpacksToFarTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("answers.tsv"));
            zip.write(LogReader.header());
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i <= BackupReader.LARGEST >> 20; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        Path bomb = Files.write(data.resolve("bomb.zip"), bytes.toByteArray());
        assertThatThrownBy(() -> backup.check(bomb)).hasMessageContaining("256 MiB");
    }

    @Test
    void aBackupThatIsCutOrDamagedChangesNothingOrIsWhole() throws IOException {
        backup.write(ZOE, learners.folder("zoe"), file);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(63);
        int refusals = 0;
        for (int i = 0; i < whole.length; i += 3) {
            byte[] damaged = random.nextBoolean() ? Arrays.copyOf(whole, i) : whole.clone();
            if (damaged.length > i) {
                damaged[i] ^= (byte) (1 << random.nextInt(8));
            }
            Path copy = Files.write(data.resolve("copy.zip"), damaged);
            try {
                assertThat(backup.check(copy).entries()).as("byte %d", i).isEqualTo(entries.size());
            } catch (StoreException e) {
                refusals++;
            }
        }
        assertThat(refusals).isGreaterThan(whole.length / 3 / 2);
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        Files.writeString(file, "the old one");
        for (int next = 0; next < 6; next++) {
            disk.fail(disk.operations() + next, 1);
            try {
                backup.write(ZOE, learners.folder("zoe"), file);
            } catch (StoreException e) {
                assertThat(e.trouble().code()).isEqualTo(Code.BACKUP_WRITE);
                assertThat(file).hasContent("the old one");
            }
            disk.heal();
            Files.writeString(file, "the old one");
        }
        Path nowhere = data.resolve("not/there.zip");
        assertThatThrownBy(() -> backup.write(ZOE, learners.folder("zoe"), nowhere))
                .hasMessage("The backup " + nowhere + " cannot be written: it is not there.");
    }

    @Test
    void aRestoreThatFailsInTheMiddleCanBeDoneAgain() throws IOException {
        backup.write(ZOE, learners.folder("zoe"), file);
        boolean done = false;
        for (int next = 0; !done; next++) {
            disk.fail(disk.operations() + next, 1);
            try {
                backup.restore(file, learners, "new");
                done = true;
            } catch (StoreException e) {
                disk.heal();
                learners.delete("new");
                assertThat(learners.list()).containsExactly(ZOE);
            }
            disk.heal();
        }
        assertThat(Known.of(store("new").load())).isEqualTo(Known.of(entries));
    }
}
