package soleatlas.slide;

import java.util.Set;
import soleatlas.chart.layout.CameraFit;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
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
     * @param fit the whole sheet in the room for the feet
     */
    public static Viewport of(Slide slide, ChartLayout layout, CameraFit fit) {
        Viewport wanted = looked(slide, layout, fit);
        double width = fit.sheet().width() * wanted.scale();
        double height = fit.sheet().height() * wanted.scale();
        Box room = fit.room();
        return new Viewport(
                wanted.scale(),
                filling(wanted.dx(), width, room.minX(), room.maxX()),
                filling(wanted.dy(), height, room.minY(), room.maxY()));
    }

    private static double filling(double start, double length, double from, double to) {
        return length < to - from ? (from + to - length) / 2 : Math.max(to - length, Math.min(from, start));
    }

    private static Viewport looked(Slide slide, ChartLayout layout, CameraFit fit) {
        Shot shot = slide.shown().shot();
        if (shot instanceof Shot.Part part) {
            return layout.feet().stream()
                    .filter(foot -> foot.foot() == part.foot())
                    .findFirst()
                    .map(foot -> fit.lookingAt(round(foot.frame().toSheet(part.centre()), part.height() / 2), 0))
                    .orElseGet(fit::fitted);
        }
        if (shot instanceof Shot.Zones) {
            Set<String> ids = slide.lit().isEmpty() ? Set.copyOf(slide.shown().zones()) : slide.lit();
            return layout.feet().stream()
                    .flatMap(foot -> foot.placements().stream()
                            .filter(placement -> ids.contains(placement.zone().id()))
                            .map(placement -> foot.onSheet(placement.region().box())))
                    .reduce(Box::union)
                    .map(box -> fit.lookingAt(box, CLOSE))
                    .orElseGet(fit::fitted);
        }
        return fit.fitted();
    }

    private static Box round(Point middle, double half) {
        return new Box(middle.x() - half * NARROW, middle.y() - half, middle.x() + half * NARROW, middle.y() + half);
    }
}
