package soleatlas.load.check;

import java.nio.file.Path;
import java.util.List;
import soleatlas.load.text.Completeness;
import soleatlas.problem.Problem;
import soleatlas.problem.Problem.Level;

/**
 * What came of checking files and folders.
 *
 * @param problems everything that is wrong, nothing twice: map by map, each map's main file first, then lesson by lesson
 * @param completeness how far the maps without errors are translated
 * @param maps how many maps were checked, with everything they refer to
 * @param lessons how many lessons were checked, with the maps that they are about
 * @param parts how many parts were checked alone
 * @param translations how many translations were checked alone
 * @param others how many files could be read that are none of these
 */
public record Inspection(
        List<Problem> problems,
        List<Completeness> completeness,
        int maps,
        int lessons,
        int parts,
        int translations,
        int others) {

    /** Keeps its own copies. */
    public Inspection {
        problems = List.copyOf(problems);
        completeness = List.copyOf(completeness);
    }

    /**
     * Checks what lies at the given places. Takes time, a second and more for large maps.
     *
     * @param places map and lesson files; folders with some; or parts and translations, which are then checked alone
     */
    public static Inspection of(List<Path> places) {
        Inspector inspector = new Inspector();
        places.forEach(inspector::look);
        return inspector.result();
    }

    /** How many of the problems are errors. */
    public int errors() {
        return count(Level.ERROR);
    }

    /** How many of the problems are warnings. */
    public int warnings() {
        return count(Level.WARNING);
    }

    private int count(Level level) {
        return (int)
                problems.stream().filter(problem -> problem.level() == level).count();
    }
}
