package soleatlas.chart.scene;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Frame;

/**
 * Groups of marks in one frame of coordinates.
 *
 * @param id tells it from the other layers of a scene
 * @param frame how the canvas of a foot lies on the sheet, which the scene's viewport lays on the screen; null where the marks
 *     are in pixels of the screen
 * @param groups from the lowest to the topmost
 */
public record Layer(String id, @Nullable Frame frame, List<MarkGroup> groups) {

    /** Keeps its own copy. */
    public Layer {
        groups = List.copyOf(groups);
    }

    /** A layer on a foot, in the units of its canvas. */
    public static Layer onFoot(String id, Frame frame, List<MarkGroup> groups) {
        return new Layer(id, frame, groups);
    }

    /** A layer on the screen, in pixels. */
    public static Layer onScreen(String id, List<MarkGroup> groups) {
        return new Layer(id, null, groups);
    }

    /** How the canvas lies on the sheet; nothing for a layer on the screen. */
    public Optional<Frame> placed() {
        return Optional.ofNullable(frame);
    }
}
