package soleatlas.problem;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import soleatlas.load.json.Limits;
import soleatlas.problem.Problem.Level;

/** Collects what is wrong. A code names both the message and its remedy in the bundle. */
public final class Problems {

    private static final String TOO_MANY = "too-many-problems";

    private final Set<Problem> found = new LinkedHashSet<>();
    private int candidatesLeft = Limits.CANDIDATES;
    private boolean errors;

    public void error(Position at, Location where, String code, Object... arguments) {
        add(Level.ERROR, at, where, code, arguments);
    }

    public void warning(Position at, Location where, String code, Object... arguments) {
        add(Level.WARNING, at, where, code, arguments);
    }

    public boolean hasErrors() {
        return errors;
    }

    /** Whether nothing more is told: then nobody needs to work out a hint. */
    boolean full() {
        return found.size() > Limits.PROBLEMS;
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
        if (found.size() < Limits.PROBLEMS) {
            found.add(problem(level, at, where, code, arguments));
        } else if (!full()) {
            errors = true;
            found.add(problem(Level.ERROR, at, Location.FILE, TOO_MANY, Limits.PROBLEMS));
        }
    }

    private static Problem problem(Level level, Position at, Location where, String code, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof String text ? ProblemWords.printable(text) : arguments[i];
        }
        return new Problem(
                level,
                code,
                at.file(),
                at.line(),
                at.column(),
                where.toString(),
                ProblemWords.text(code, shown).strip(),
                ProblemWords.text(code + ".mend", shown));
    }
}
