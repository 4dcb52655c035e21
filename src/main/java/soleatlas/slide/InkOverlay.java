package soleatlas.slide;

import java.util.ArrayList;
import java.util.List;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.overlay.Overlay;
import soleatlas.chart.overlay.OverlayPage;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Outlines;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Stroke;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Ink;
import soleatlas.words.Messages;

/**
 * Lines drawn on a slide. Each has a light edge, so that it stands out on every colour.
 *
 * @param lines the oldest first
 */
record InkOverlay(List<Ink> lines) implements Overlay {

    private static final double EDGE = 1.45;
    /** A dot is a very short line. */
    private static final double DOT = 0.1;

    @Override
    public List<MarkGroup> onScreen(OverlayPage page) {
        List<MarkGroup> groups = new ArrayList<>();
        for (Ink ink : lines) {
            FootPoint first = ink.points().get(0);
            page.layout()
                    .foot(first.view(), first.foot())
                    .ifPresent(foot ->
                            groups.add(MarkGroup.of("ink/" + groups.size(), Role.DRAWING, marks(ink, foot, page))));
        }
        return groups;
    }

    private static List<PathMark> marks(Ink ink, PlacedFoot foot, OverlayPage page) {
        List<Point> points = new ArrayList<>(ink.points().stream()
                .map(point -> page.viewport().toScreen(foot.frame().toSheet(point.point())))
                .toList());
        if (points.size() == 1) {
            points.add(points.get(0).plus(DOT, 0));
        }
        Outline outline = Outlines.line(points);
        double width = page.style().width(ink.pen().width().pixels());
        return List.of(
                PathMark.line(outline, Stroke.pixels(page.style().colour("ink-edge"), width * EDGE)),
                PathMark.line(
                        outline,
                        Stroke.pixels(
                                page.style()
                                        .colour("ink-"
                                                + Messages.kebab(ink.pen().colour())),
                                width)));
    }
}
