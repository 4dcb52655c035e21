package soleatlas.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import soleatlas.explore.present.LessonEntry;
import soleatlas.load.LessonWriter;
import soleatlas.store.LocalDisk;
import soleatlas.store.SharedText;
import soleatlas.teach.Lesson;
import soleatlas.ui.UiText;

/** Writes lessons where their maps can be found from. */
final class LessonFiles {

    private static final String SHIPPED = "atlas:";

    private final SharedText texts = new SharedText(LocalDisk.ofShared());

    /** Why nothing was saved, in words for whoever edits. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String words) {
            super(words);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Writes a lesson.
     *
     * @param entry where it comes from: that tells its map
     * @param target the file
     * @param fresh whether it becomes a lesson of its own, named after its file
     * @return what was written
     * @throws Refused if it was not
     */
    Lesson write(Lesson lesson, LessonEntry entry, Path target, boolean fresh) throws Refused {
        try {
            Path file = Files.exists(target)
                    ? target.toRealPath()
                    : target; // what a link leads to is replaced, not the link
            Lesson written = new Lesson(
                    fresh ? id(file) : lesson.id(),
                    lesson.name(),
                    lesson.author(),
                    lesson.licence(),
                    lesson.language(),
                    lesson.about(),
                    lesson.minutes(),
                    reference(lesson, entry, file),
                    lesson.steps());
            texts.write(file, LessonWriter.text(written));
            return written;
        } catch (IOException e) {
            throw new Refused(UiText.text("present.file.failed", String.valueOf(target.getFileName()), reason(e)));
        }
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
                throw new Refused(UiText.text("present.file.elsewhere", String.valueOf(map.getParent())));
            }
            return folder.relativize(map).toString().replace('\\', '/');
        } catch (IOException | InvalidPathException e) {
            throw new Refused(UiText.text("present.file.no-map"));
        }
    }

    private static Path folder(Path target) throws Refused {
        Path folder = target.toAbsolutePath().getParent();
        try {
            return folder == null ? target.toAbsolutePath() : folder.toRealPath();
        } catch (IOException e) {
            throw new Refused(UiText.text("present.file.failed", String.valueOf(target.getFileName()), reason(e)));
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
