package soleatlas.model.present;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;
import soleatlas.slide.StepLayout;
import soleatlas.teach.Room;
import soleatlas.teach.StepChart;

/**
 * How many names a step shows, against how many can be read from the last row.
 *
 * @param names how many names it shows in the end; a zone that lies on both feet counts once
 * @param most how many can be read
 */
public record LabelCount(int names, int most) {

    /** Names stand at the left and at the right of what is drawn; between feet there is not always room. */
    private static final int COLUMNS = 2;

    /** How many names a step shows in a room. */
    public static LabelCount of(FootMap map, StepChart shown, Room room) {
        return new LabelCount(names(map, shown), most(room));
    }

    /** How many names can be read in a room. */
    public static int most(Room room) {
        return COLUMNS * room.namesInColumn();
    }

    /** Whether there are more than can be read. */
    public boolean isTooLarge() {
        return names > most;
    }

    private static int names(FootMap map, StepChart shown) {
        Set<String> there = new HashSet<>();
        Set<String> wanted = Set.copyOf(shown.zones());
        boolean all = shown.labels() == StepChart.Labels.ALL;
        Predicate<Zone> drawn = StepLayout.wanted(map, shown);
        for (Placement placement : map.placements()) {
            Zone zone = placement.zone();
            if (isOn(shown, placement) && (all ? drawn.test(zone) : wanted.contains(zone.id()))) {
                there.add(zone.id());
            }
        }
        return shown.labels() == StepChart.Labels.HIDDEN ? 0 : there.size();
    }

    /** Whether a placement lies on the view and the feet of a step. */
    static boolean isOn(StepChart shown, Placement placement) {
        boolean view =
                shown.isAllViews() || shown.view().equals(placement.view().id());
        return view
                && switch (shown.side()) {
                    case BOTH -> true;
                    case LEFT -> placement.foot() != Foot.RIGHT;
                    case RIGHT -> placement.foot() != Foot.LEFT;
                };
    }
}
