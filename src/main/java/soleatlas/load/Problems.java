package soleatlas.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soleatlas.atlas.Problem;
import soleatlas.atlas.Problem.Level;

/** Collects what is wrong. A code names both the message and its remedy in the bundle. */
final class Problems {

    private static final int SHORTENED = 60;

    private final List<Problem> found = new ArrayList<>();
    private boolean full;

    void error(Spot at, Where where, String code, Object... arguments) {
        add(Level.ERROR, at, where, code, arguments);
    }

    void warning(Spot at, Where where, String code, Object... arguments) {
        add(Level.WARNING, at, where, code, arguments);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.level() == Level.ERROR);
    }

    /** In the order of the files' names and lines. */
    List<Problem> sorted(String mainFile) {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Problem problem) -> !problem.file().equals(mainFile))
                        .thenComparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }

    private void add(Level level, Spot at, Where where, String code, Object... arguments) {
        if (full) {
            return;
        }
        if (found.size() >= Limits.PROBLEMS) {
            full = true;
            found.add(problem(Level.ERROR, at, where, "too-many-problems", Limits.PROBLEMS));
            return;
        }
        found.add(problem(level, at, where, code, arguments));
    }

    private static Problem problem(Level level, Spot at, Where where, String code, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof String text ? printable(text) : arguments[i];
        }
        return new Problem(
                level,
                code,
                at.file(),
                at.line(),
                at.column(),
                where.toString(),
                Messages.text(code, shown),
                Messages.text(code + ".mend", shown));
    }

    /** What came from a file is shown on one line, without control characters and not at any length. */
    private static String printable(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return line.length() <= SHORTENED ? line : line.substring(0, SHORTENED - 1) + "…";
    }
}
