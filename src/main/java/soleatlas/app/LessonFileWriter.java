package soleatlas.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import soleatlas.load.lesson.LessonCheck;
import soleatlas.load.lesson.LessonFinder;
import soleatlas.load.lesson.LessonWriter;
import soleatlas.model.present.LessonEntry;
import soleatlas.problem.Problem;
import soleatlas.store.LocalDisk;
import soleatlas.store.SharedText;
import soleatlas.teach.Lesson;
import soleatlas.teach.StepProblem;
import soleatlas.words.Messages;

/** Writes lessons where their maps can be found from. It belongs to the background's thread. */
final class LessonFileWriter {

    private static final String SHIPPED = "atlas:";

    private final SharedText texts = new SharedText(LocalDisk.ofShared());

    /** What was written last into each file, so that nobody else's version is replaced without being kept. */
    private final Map<Path, String> own = new HashMap<>();

    /** Why nothing was saved. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final int step;
        private final String code;
        private final transient Object[] arguments;

        private Refused(String code, String... arguments) {
            this(StepProblem.LESSON, code, arguments);
        }

        private Refused(int step, String code, String... arguments) {
            super(code);
            this.step = step;
            this.code = code;
            this.arguments = arguments;
        }

        /** For whoever edits. */
        String words() {
            return Messages.text(code, arguments);
        }

        /** Index of the step that has to be mended before; {@link StepProblem#LESSON} if it is none. */
        int step() {
            return step;
        }
    }

    /**
     * What was written.
     *
     * @param lesson the lesson as its file says now
     * @param kept where the version is that was replaced, if somebody else had written it
     */
    record Written(Lesson lesson, Optional<Path> kept) {}

    /**
     * Writes a lesson, unless its file could not be read again.
     *
     * @param entry where it comes from: that tells its map
     * @param target the file
     * @param fresh whether it becomes a lesson of its own, named after its file
     * @return what was written
     * @throws Refused if it was not; the file is then as it was
     */
    Written write(Lesson lesson, LessonEntry entry, Path target, boolean fresh) throws Refused {
        try {
            Path file = Files.exists(target)
                    ? target.toRealPath()
                    : target; // what a link leads to is replaced, not the link
            if (LessonFinder.isOther(file)) {
                throw new Refused("present.file.taken", String.valueOf(target.getFileName()));
            }
            Lesson written = lesson.filedAs(fresh ? id(file) : lesson.id(), reference(lesson, entry, file));
            check(written, entry);
            String text = LessonWriter.text(written);
            Optional<Path> kept = isOwn(file) ? Optional.empty() : Optional.of(texts.keep(file));
            texts.write(file, text);
            own.put(file, text);
            return new Written(written, kept);
        } catch (IOException e) {
            throw new Refused("present.file.failed", String.valueOf(target.getFileName()), reason(e));
        }
    }

    /** A file that nobody could read again takes the place of no good one. */
    private static void check(Lesson lesson, LessonEntry entry) throws Refused {
        Optional<StepProblem> wrong = Optional.ofNullable(entry.map()).stream()
                .flatMap(map -> LessonCheck.of(lesson, map).stream())
                .filter(StepProblem::isError)
                .findFirst();
        if (wrong.isPresent()) {
            Problem problem = wrong.get().problem();
            throw new Refused(
                    wrong.get().step(),
                    "present.file.refused",
                    Messages.problems().where(problem),
                    Messages.problems().message(problem));
        }
    }

    /** Whether nothing is lost when a file is replaced: there is none, or it is as it was left here. */
    private boolean isOwn(Path file) throws IOException {
        return !Files.exists(file)
                || Arrays.equals(
                        Files.readAllBytes(file), own.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
    }

    /** How the lesson names its map from where it lies: a way down, never up. */
    private static String reference(Lesson lesson, LessonEntry entry, Path target) throws Refused {
        if (lesson.map().startsWith(SHIPPED)) {
            return lesson.map();
        }
        Path folder = folder(target);
        try {
            Path map = Path.of(entry.mapKey()).toRealPath();
            if (!map.startsWith(folder)) {
                throw new Refused("present.file.elsewhere", String.valueOf(map.getParent()));
            }
            return folder.relativize(map).toString().replace('\\', '/');
        } catch (IOException | InvalidPathException e) {
            throw new Refused("present.file.no-map");
        }
    }

    private static Path folder(Path target) throws Refused {
        Path folder = target.toAbsolutePath().getParent();
        try {
            return folder == null ? target.toAbsolutePath() : folder.toRealPath();
        } catch (IOException e) {
            throw new Refused("present.file.failed", String.valueOf(target.getFileName()), reason(e));
        }
    }

    /** A plain word made of a file's name. */
    static String id(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.json$", "");
        return word(name);
    }

    /** A plain word made of a name. */
    static String word(String name) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        String cut = plain.length() > 50 ? plain.substring(0, 50).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? "lesson" : cut;
    }

    private static String reason(IOException e) {
        String told = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return told == null ? e.getClass().getSimpleName() : told;
    }
}
