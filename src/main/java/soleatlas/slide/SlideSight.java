package soleatlas.slide;

import java.util.Comparator;
import java.util.Optional;
import soleatlas.atlas.Placement;
import soleatlas.chart.layout.CameraFit;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Point;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Viewport;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Shot;

/**
 * What of the feet of a slide is seen now, and where: the way from points of the picture to places on feet and back.
 *
 * @param layout the feet
 * @param fit what the camera can look at
 * @param viewport how the feet lie on the picture
 */
public record SlideSight(ChartLayout layout, CameraFit fit, Viewport viewport) {

    /** Zoomed out to less than this, all is seen. */
    private static final double ALL = 1.001;

    /** The place on the nearest foot that a point of the picture shows. */
    public Optional<FootPoint> pin(Point picture) {
        Point at = viewport.toSheet(picture);
        return layout.feet().stream()
                .min(Comparator.comparingDouble(foot -> foot.box().distanceTo(at)))
                .map(foot -> new FootPoint(
                        foot.view().id(), foot.foot(), foot.frame().toCanvas(at)));
    }

    /** Where a place on a foot is shown, in pixels. */
    public Optional<Point> point(FootPoint pin) {
        return foot(pin).map(foot -> viewport.toScreen(foot.frame().toSheet(pin.point())));
    }

    private Optional<PlacedFoot> foot(FootPoint pin) {
        return layout.foot(pin.view(), pin.foot());
    }

    /** The zone that is meant by a point of the picture. */
    public Optional<Placement> zone(Point picture) {
        return layout.at(picture, viewport, Reach.TOUCH);
    }

    /** How many canvas units a pixel is. */
    public double unit() {
        return 1 / viewport.scale();
    }

    /** Whether the foot of a place is drawn as a mirror image. */
    public boolean isMirrored(FootPoint pin) {
        return foot(pin).map(foot -> foot.frame().mirrored()).orElse(false);
    }

    /** The part of the chart that is seen now, as a shot that keeps it; nothing on a picture of all views. */
    public Optional<Shot.Part> part(FootPoint pin) {
        long views =
                layout.feet().stream().map(foot -> foot.view().id()).distinct().count();
        return foot(pin)
                .filter(foot -> views == 1)
                .map(foot -> new Shot.Part(
                        foot.foot(),
                        foot.frame().toCanvas(fit.seen(viewport).centre()),
                        Math.max(1, fit.seen(viewport).height())));
    }

    /** A part that shows more or less of the chart, with a place where it is; zooming out to all of it shows the whole. */
    public Optional<Shot> zoomed(FootPoint pin, double factor) {
        double zoom = fit.zoom(viewport) * factor;
        if (zoom <= ALL) {
            return Optional.of(new Shot.Whole());
        }
        if (zoom > CameraFit.MOST) {
            return Optional.empty();
        }
        return part(pin).map(part -> {
            Point fixed = pin.point();
            Point middle = part.centre();
            return new Shot.Part(
                    part.foot(),
                    fixed.plus((middle.x() - fixed.x()) / factor, (middle.y() - fixed.y()) / factor),
                    part.height() / factor);
        });
    }
}
