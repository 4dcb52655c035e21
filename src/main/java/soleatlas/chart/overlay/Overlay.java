package soleatlas.chart.overlay;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.chart.drawing.ZoneLook;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.style.ChartStyle;

/**
 * Something that is laid over a chart for a purpose of its own: a quiz, what was learned, a sketch. A chart knows overlays and
 * not what they are for. An overlay never changes; what it shows next is another one.
 */
public interface Overlay {

    /** Whether names and colours must tell nothing, since something is asked. */
    default boolean isBlank() {
        return false;
    }

    /** Whether the colours of groups give way, since zones tell something else. */
    default boolean isPlain() {
        return isBlank();
    }

    /** How a zone looks below this; null if it is not shown at all. */
    default @Nullable ZoneLook restyle(Placement placement, ZoneLook look, ChartStyle style) {
        return look;
    }

    /** Pips that stand in a zone in place of the letters of its group; nothing where this overlay has none to say. */
    default Optional<String> pips(Placement placement) {
        return Optional.empty();
    }

    /** How much of a foot is left, 0 to 1. */
    default double strength(PlacedFoot foot) {
        return 1;
    }

    /** What a zone is called for those who do not see it; nothing where it is called as always. */
    default Optional<String> spoken(Placement placement, String usual) {
        return Optional.empty();
    }

    /** Whether this writes words beside a zone, so that it needs no others. */
    default boolean writesBeside(Placement placement) {
        return false;
    }

    /** What is drawn on a foot, in the units of its canvas. */
    default List<MarkGroup> onFoot(PlacedFoot foot, ChartStyle style) {
        return List.of();
    }

    /** What is drawn above everything, in pixels. */
    default List<MarkGroup> onScreen(OverlayPage page) {
        return List.of();
    }
}
