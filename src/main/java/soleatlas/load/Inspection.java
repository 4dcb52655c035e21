package soleatlas.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soleatlas.atlas.Problem;
import soleatlas.atlas.Problem.Level;

/**
 * What came of checking files and folders.
 *
 * @param problems everything that is wrong, nothing twice: map by map, each map's main file first
 * @param completeness how far the maps without errors are translated
 * @param maps how many maps were checked, with everything they refer to
 * @param parts how many parts were checked alone
 * @param translations how many translations were checked alone
 * @param others how many files could be read that are none of these
 */
public record Inspection(
        List<Problem> problems, List<Completeness> completeness, int maps, int parts, int translations, int others) {

    /** Keeps its own copies. */
    public Inspection {
        problems = List.copyOf(problems);
        completeness = List.copyOf(completeness);
    }

    /**
     * Checks what lies at the given places. Takes time, a second and more for large maps.
     *
     * @param places map files; folders with maps; or parts and translations, which are then checked alone
     */
    public static Inspection of(List<Path> places) {
        Set<Problem> problems = new LinkedHashSet<>();
        List<Completeness> completeness = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        List<Optional<Format>> kinds = new ArrayList<>();
        for (Path place : places) {
            MapShelf.Found found = MapShelf.at(place);
            problems.addAll(found.problems());
            for (MapShelf.Slot slot : found.slots()) {
                if (seen.add(slot.folder().identity(slot.name()))) {
                    Optional<Format> format = slot.folder().format(slot.name());
                    kinds.add(format);
                    if (format.isPresent() && isReadAlone(format.get())) {
                        problems.addAll(SingleFile.problems(slot.folder(), slot.name(), format.get()));
                    } else {
                        LoadedMap map = slot.load();
                        problems.addAll(map.problems());
                        map.completeness().ifPresent(completeness::add);
                    }
                }
            }
        }
        return new Inspection(
                List.copyOf(problems),
                completeness,
                count(kinds, Format.MAP),
                count(kinds, Format.PART),
                count(kinds, Format.TRANSLATION),
                (int) kinds.stream().filter(Optional::isEmpty).count());
    }

    /** How many of the problems are errors. */
    public int errors() {
        return count(Level.ERROR);
    }

    /** How many of the problems are warnings. */
    public int warnings() {
        return count(Level.WARNING);
    }

    private static boolean isReadAlone(Format format) {
        return format == Format.PART || format == Format.TRANSLATION;
    }

    private static int count(List<Optional<Format>> kinds, Format wanted) {
        return (int)
                kinds.stream().filter(kind -> kind.equals(Optional.of(wanted))).count();
    }

    private int count(Level level) {
        return (int)
                problems.stream().filter(problem -> problem.level() == level).count();
    }
}
