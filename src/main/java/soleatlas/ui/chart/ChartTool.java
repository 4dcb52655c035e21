package soleatlas.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import soleatlas.atlas.Placement;

/** What pointing at the chart means while something else is done than looking and reading. */
public interface ChartTool {

    /** Whether zones light up under the pointer. */
    boolean lights();

    /**
     * Somebody pointed at the chart, by a click, a key or a screen reader.
     *
     * @param stack what lies there, the topmost first
     * @param distance how far beside a placement that is, in pixels of the screen; zero inside
     */
    void choose(List<Placement> stack, ToDoubleFunction<Placement> distance);

    /** Whether keys lead to a place. */
    default boolean stopsAt(Placement placement) {
        return true;
    }

    /** The pen, while something is drawn. */
    default Optional<ChartPen> pen() {
        return Optional.empty();
    }
}
