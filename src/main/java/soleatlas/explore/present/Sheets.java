package soleatlas.explore.present;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.explore.ChartOptions.Orientation;
import soleatlas.explore.Sheet;
import soleatlas.teach.Shown;

/** How feet are laid out for a step of a lesson. */
public final class Sheets {

    private Sheets() {}

    /**
     * How the feet of a step are laid out.
     *
     * @param facing who looks where the step does not say
     * @param wanted which zones are on the chart
     * @param aspect width divided by height of the room there is
     * @param gap free space between the feet in sheet units; less than zero for the usual
     */
    public static Sheet.Setting setting(
            Shown shown, Shown.Facing facing, Predicate<Zone> wanted, double aspect, double gap) {
        Shown.Facing own = shown.faced().orElse(facing);
        return new Sheet.Setting(
                aspect, wanted, own == Shown.Facing.OWN ? Orientation.OWN : Orientation.GIVER, gap, only(shown.side()));
    }

    private static @Nullable Foot only(Shown.Side side) {
        return switch (side) {
            case BOTH -> null;
            case LEFT -> Foot.LEFT;
            case RIGHT -> Foot.RIGHT;
        };
    }

    /** The view of a step, or the map's first one if it has none of that name. */
    public static View view(FootMap map, Shown shown) {
        return map.view(shown.view()).orElse(map.views().get(0));
    }
}
