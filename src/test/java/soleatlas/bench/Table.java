package soleatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, beside what it is measured against, as a table that is a text and Markdown too. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table() {
        rows.add(List.of("what", "measured", "against", "", "ratio"));
        rows.add(List.of("---", "---:", "---", "---:", "---:"));
    }

    /** Adds a figure and what it is compared with, in the same unit. */
    void add(String what, double value, String against, double other, String unit) {
        rows.add(List.of(what, text(value, unit), against, text(other, unit), text(value / other, "")));
    }

    /** Says why something was not measured. */
    void leaveOut(String what, String why) {
        rows.add(List.of(what, "not measured", why, "", ""));
    }

    private static String text(double value, String unit) {
        String number = String.format(Locale.ROOT, value < 0.1 ? "%.4f" : value < 10 ? "%.2f" : "%.0f", value);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** The lines of the table, its columns below one another. */
    List<String> lines() {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            line.append(' ')
                    .append(row.get(i))
                    .append(" ".repeat(widths[i] - row.get(i).length()))
                    .append(" |");
        }
        return line.toString();
    }
}
