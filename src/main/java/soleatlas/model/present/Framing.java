package soleatlas.model.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soleatlas.atlas.Foot;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ChartCamera;
import soleatlas.teach.Shot;
import soleatlas.teach.StepChart.Side;

/**
 * Which part of a chart somebody looks at, in words that hold for any window.
 *
 * @param side which feet stand on it
 * @param shot which part of them is seen
 */
public record Framing(Side side, Shot shot) {

    /** All of both feet. */
    public static final Framing ALL = new Framing(Side.BOTH, new Shot.Whole());

    /** Free space round zones, as a share of the room. */
    public static final double MARGIN = 0.15;

    private static final double LEAST_HEIGHT = 10;
    private static final double MOST_HEIGHTS = 4;

    /**
     * What is seen of a sheet.
     *
     * @param all whether all views stand side by side: of those nobody keeps a part
     */
    public static Framing of(ChartLayout sheet, ChartCamera camera, boolean all) {
        if (all) {
            return ALL;
        }
        Side side = side(sheet);
        if (camera.isFitted()) {
            return new Framing(side, new Shot.Whole());
        }
        Box seen = camera.seen();
        PlacedFoot foot = sheet.feet().stream()
                .min(Comparator.comparingDouble(one -> one.box().distanceTo(seen.centre())))
                .orElseThrow();
        Box canvas = foot.view().canvas();
        Point centre = foot.frame().toCanvas(seen.centre());
        double height = between(seen.height(), LEAST_HEIGHT, MOST_HEIGHTS * canvas.height());
        Point within = new Point(
                tenth(between(centre.x(), -canvas.width() / 2, canvas.width() * 1.5)),
                tenth(between(centre.y(), -canvas.height() / 2, canvas.height() * 1.5)));
        return new Framing(side, new Shot.Part(foot.foot(), within, tenth(height)));
    }

    private static Side side(ChartLayout sheet) {
        PlacedFoot first = sheet.feet().get(0);
        if (sheet.feet().size() > 1 || first.foot() == Foot.NONE) {
            return Side.BOTH;
        }
        return first.foot() == Foot.LEFT ? Side.LEFT : Side.RIGHT;
    }

    /**
     * The part of a sheet that a shot means; nothing if it means all of it, or if what it means is not there.
     *
     * @param zones ids of the zones that are meant where the shot is of zones
     */
    public static Optional<Box> part(ChartLayout sheet, Shot shot, List<String> zones) {
        if (shot instanceof Shot.Part part) {
            return sheet.feet().stream()
                    .filter(foot -> foot.foot() == part.foot())
                    .findFirst()
                    .map(foot -> foot.frame().toSheet(part.centre()))
                    .map(centre -> new Box(
                            centre.x(), centre.y() - part.height() / 2, centre.x(), centre.y() + part.height() / 2));
        }
        return shot instanceof Shot.Zones ? round(sheet, zones) : Optional.empty();
    }

    private static Optional<Box> round(ChartLayout sheet, List<String> zones) {
        return sheet.feet().stream()
                .flatMap(foot -> foot.placements().stream()
                        .filter(placement -> zones.contains(placement.zone().id()))
                        .map(placement -> foot.onSheet(placement.region().box())))
                .reduce(Box::union);
    }

    private static double between(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    /** As precise as lesson files are. */
    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
