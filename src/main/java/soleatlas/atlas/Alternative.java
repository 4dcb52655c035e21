package soleatlas.atlas;

import java.util.List;
import java.util.Set;
import soleatlas.geometry.Outline;

/**
 * How another school charts the same thing.
 *
 * @param school which school
 * @param note what differs
 * @param sources where that comes from; may be empty
 * @param shapes where that school has it, as far as that can be drawn; may be empty
 */
public record Alternative(LocalizedText school, LocalizedText note, List<Source> sources, List<Shape> shapes) {

    /** Keeps its own copies. */
    public Alternative {
        sources = List.copyOf(sources);
        shapes = List.copyOf(shapes);
    }

    /**
     * Where another school has it. It is only looked at: no click finds it, and it may lie over anything.
     *
     * @param view the view
     * @param feet the feet on which that school has it, which need not be those of the zone
     * @param outline the outline in the coordinates of the drawn foot
     */
    public record Shape(View view, Set<Foot> feet, Outline outline) {

        /** Keeps its own copy. */
        public Shape {
            feet = Set.copyOf(feet);
        }

        /** Whether it is seen on a foot of a view. */
        public boolean lies(View on, Foot foot) {
            return view.id().equals(on.id()) && feet.contains(foot);
        }
    }
}
