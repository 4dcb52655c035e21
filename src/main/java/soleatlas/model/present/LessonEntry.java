package soleatlas.model.present;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.problem.Problem;
import soleatlas.teach.Lesson;

/**
 * A lesson of the list of lessons: usable or not, with what is wrong with its file.
 *
 * @param key names the entry for good: the file as the program knows it
 * @param title the name to show
 * @param own whether the user brought it
 * @param lesson the last version that could be used, or null if there has been none
 * @param map its map, or null if there has been none
 * @param mapKey key of its map on the list of maps; empty if there is none
 * @param problems what is wrong with the file as it is now
 */
public record LessonEntry(
        String key,
        String title,
        boolean own,
        @Nullable Lesson lesson,
        @Nullable FootMap map,
        String mapKey,
        List<Problem> problems) {

    /** Keeps its own copy. */
    public LessonEntry {
        problems = List.copyOf(problems);
    }

    /** The lesson, if it can be given. */
    public Optional<Lesson> usable() {
        return map == null ? Optional.empty() : Optional.ofNullable(lesson);
    }

    /** How many problems are errors. */
    public long errors() {
        return problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .count();
    }

    /** This entry after the file was read again: a broken file keeps the last good version. */
    public LessonEntry reread(LessonEntry newer) {
        return newer.lesson != null
                ? newer
                : new LessonEntry(key, lesson == null ? newer.title : title, own, lesson, map, mapKey, newer.problems);
    }
}
