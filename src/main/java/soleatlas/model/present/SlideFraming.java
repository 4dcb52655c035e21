package soleatlas.model.present;

import java.util.Set;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ChartCamera;
import soleatlas.teach.Shot;
import soleatlas.teach.Slide;

/** Where a slide looks. */
public final class SlideFraming {

    /** Free space round zones that are come close to, as a share of the room. */
    private static final double CLOSE = 0.2;
    /** A part of a foot is told by its height alone: it is taken for so narrow that its width never counts. */
    private static final double NARROW = 0.1;

    private SlideFraming() {}

    /**
     * How the sheet lies in the room, moved so that no room is left empty that the feet could fill.
     *
     * @param camera looks at the whole sheet in that room
     */
    public static Viewport of(Slide slide, ChartLayout sheet, Box room, ChartCamera camera) {
        Viewport wanted = looked(slide, sheet, camera);
        double width = sheet.box().width() * wanted.scale();
        double height = sheet.box().height() * wanted.scale();
        return new Viewport(
                wanted.scale(),
                filling(wanted.dx(), width, room.minX(), room.maxX()),
                filling(wanted.dy(), height, room.minY(), room.maxY()));
    }

    private static double filling(double start, double length, double from, double to) {
        return length < to - from ? (from + to - length) / 2 : Math.max(to - length, Math.min(from, start));
    }

    private static Viewport looked(Slide slide, ChartLayout sheet, ChartCamera camera) {
        Shot shot = slide.shown().shot();
        if (shot instanceof Shot.Part part) {
            return sheet.feet().stream()
                    .filter(foot -> foot.foot() == part.foot())
                    .findFirst()
                    .map(foot -> camera.lookingAt(round(foot.frame().toSheet(part.centre()), part.height() / 2), 0))
                    .orElseGet(camera::fitted);
        }
        if (shot instanceof Shot.Zones) {
            Set<String> ids = slide.lit().isEmpty() ? Set.copyOf(slide.shown().zones()) : slide.lit();
            return sheet.feet().stream()
                    .flatMap(foot -> foot.placements().stream()
                            .filter(placement -> ids.contains(placement.zone().id()))
                            .map(placement -> onSheet(foot, placement.region().box())))
                    .reduce(Box::union)
                    .map(box -> camera.lookingAt(box, CLOSE))
                    .orElseGet(camera::fitted);
        }
        return camera.fitted();
    }

    private static Box round(Point middle, double half) {
        return new Box(middle.x() - half * NARROW, middle.y() - half, middle.x() + half * NARROW, middle.y() + half);
    }

    private static Box onSheet(ChartLayout.PlacedFoot foot, Box canvas) {
        Point one = foot.frame().toSheet(new Point(canvas.minX(), canvas.minY()));
        Point other = foot.frame().toSheet(new Point(canvas.maxX(), canvas.maxY()));
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()));
    }
}
