package soleatlas.problem;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import soleatlas.problem.Problem.Level;

/** Collects what is wrong. A code names both the message and its remedy in the bundle. */
public final class Problems {

    private static final String TOO_MANY = "too-many-problems";
    /** Problems told of one map or lesson. */
    private static final int MOST = 500;
    /** Ids that misspelt ones are compared with, all in all. */
    private static final int CANDIDATES = 500_000;

    private final Set<Problem> found = new LinkedHashSet<>();
    private int candidatesLeft = CANDIDATES;
    private boolean errors;

    /** Nothing is wrong yet. */
    public Problems() {}

    /** Takes note of what must be mended; the arguments are those of a {@link Phrase}. */
    public void error(Position at, Location where, String code, Object... arguments) {
        add(Level.ERROR, at, where, code, arguments);
    }

    /** Takes note of what should be mended; the arguments are those of a {@link Phrase}. */
    public void warning(Position at, Location where, String code, Object... arguments) {
        add(Level.WARNING, at, where, code, arguments);
    }

    /** Whether anything must be mended. */
    public boolean hasErrors() {
        return errors;
    }

    /** Whether to look for a similar word among so many: not for ever, and not for what is not told. */
    public boolean mayGuessAmong(int candidates) {
        candidatesLeft = Math.max(-1, candidatesLeft - candidates);
        return candidatesLeft >= 0 && !full();
    }

    /** First those of the main file, then by file, line and column; last that there are too many. */
    public List<Problem> sorted(String mainFile) {
        return found.stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.code().equals(TOO_MANY))
                        .thenComparing(problem -> !problem.file().equals(mainFile))
                        .thenComparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }

    private void add(Level level, Position at, Location where, String code, Object... arguments) {
        errors |= level == Level.ERROR;
        if (found.size() < MOST) {
            found.add(new Problem(level, Phrase.of(code, arguments), at, where));
        } else if (!full()) {
            errors = true;
            found.add(new Problem(Level.ERROR, Phrase.of(TOO_MANY, MOST), at, Location.FILE));
        }
    }

    private boolean full() {
        return found.size() > MOST;
    }
}
