package soleatlas.chart.overlay;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement.Place;
import soleatlas.geometry.PolygonArea;

/**
 * What learning puts on the chart.
 *
 * @param blank whether the chart tells no names: neither by labels nor colours, chips or spoken texts
 * @param bare whether the zones that are not marked are hidden altogether
 * @param picks whether pointing at the chart is an answer
 * @param marks what the places stand for
 * @param notes words beside places
 * @param out ids of zones that a hint has taken out
 * @param sketchOn the place that is to be drawn on its foot; null if nothing is drawn
 * @param drawn what was drawn, in the canvas units of that place's view; null if nothing is to be shown
 */
public record QuizMarks(
        boolean blank,
        boolean bare,
        boolean picks,
        Map<Place, Mark> marks,
        Map<Place, String> notes,
        Set<String> out,
        @Nullable Place sketchOn,
        @Nullable PolygonArea drawn) {

    /** The chart as it is. */
    public static final QuizMarks NONE = new QuizMarks(false, false, false, Map.of(), Map.of(), Set.of(), null, null);

    /** Keeps its own copies. */
    public QuizMarks {
        marks = Map.copyOf(marks);
        notes = Map.copyOf(notes);
        out = Set.copyOf(out);
    }

    /** What a place stands for. */
    public enum Mark {
        /** The question is about it. */
        ASKED,
        /** It waits for a word. */
        SPOT,
        /** It was known. */
        RIGHT,
        /** It was pointed at wrongly. */
        WRONG,
        /** It was missed: here it is. */
        MISSED
    }

    /** The place that is to be drawn now, if one is. */
    public Optional<Place> sketch() {
        return Optional.ofNullable(sketchOn);
    }

    /** What was drawn, if it is to be shown. */
    public Optional<PolygonArea> drawing() {
        return Optional.ofNullable(drawn);
    }
}
