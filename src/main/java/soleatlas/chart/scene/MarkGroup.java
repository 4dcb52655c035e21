package soleatlas.chart.scene;

import java.util.List;

/**
 * Marks that are one thing, such as a zone with its texture, or a name with its line.
 *
 * @param id tells it from all others of the scene, such as {@code zone/left/sole/stomach}
 * @param role what it is
 * @param name what it is called for those who do not see it; empty if it says nothing of its own
 * @param description more of the same; empty for nothing
 * @param opacity 0 to 1
 * @param marks from the lowest to the topmost
 */
public record MarkGroup(String id, Role role, String name, String description, double opacity, List<Mark> marks)
        implements Mark {

    /** Keeps its own copy. */
    public MarkGroup {
        marks = List.copyOf(marks);
    }

    /** A group that says nothing of its own. */
    public static MarkGroup of(String id, Role role, List<? extends Mark> marks) {
        return new MarkGroup(id, role, "", "", 1, List.copyOf(marks));
    }

    /** A group with a name. */
    public static MarkGroup named(String id, Role role, String name, List<? extends Mark> marks) {
        return new MarkGroup(id, role, name, "", 1, List.copyOf(marks));
    }

    /** The same, so strong. */
    public MarkGroup withOpacity(double other) {
        return new MarkGroup(id, role, name, description, other, marks);
    }
}
