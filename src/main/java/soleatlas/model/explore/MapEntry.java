package soleatlas.model.explore;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.problem.Problem;

/**
 * A map of the list of maps: usable or not, with what is wrong with its file.
 *
 * @param key names the entry for good: the id of a map that ships with the program, or the file of one's own
 * @param title the name to show
 * @param own whether the user brought it
 * @param map the last version that could be used, or null if there has been none
 * @param loadedAt when that version was read
 * @param problems what is wrong with the file as it is now
 */
public record MapEntry(
        String key,
        String title,
        boolean own,
        @Nullable FootMap map,
        @Nullable LocalTime loadedAt,
        List<Problem> problems) {

    /** Keeps its own copy. */
    public MapEntry {
        problems = List.copyOf(problems);
    }

    /** The map to show, if there is one. */
    public Optional<FootMap> usable() {
        return Optional.ofNullable(map);
    }

    /** How many problems are errors. */
    public long errors() {
        return problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .count();
    }

    /** Whether an older version is shown because the file is broken now. */
    public boolean stale() {
        return map != null && errors() > 0;
    }

    /** This entry after the file was read again: a broken file keeps the last good version. */
    public MapEntry reread(MapEntry newer) {
        return newer.map != null
                ? newer
                : new MapEntry(key, map == null ? newer.title : title, own, map, loadedAt, newer.problems);
    }
}
