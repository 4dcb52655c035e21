package soleatlas.chart.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.drawing.FootDrawing;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Outlines;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.style.ChartStyle;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;

/**
 * A zone that is being drawn from memory.
 *
 * @param place on which foot and view
 * @param strokes finished lines, in canvas units
 * @param open the line that is being drawn; may be empty
 * @param pen where the pen is, to which the open line goes on; nothing where it is not held
 */
public record SketchOverlay(Place place, List<List<Point>> strokes, List<Point> open, Optional<Point> pen)
        implements Overlay {

    private static final double UNDER = 5;
    private static final double LINE = 2.5;
    private static final double START = 4;

    /** Keeps its own copies. */
    public SketchOverlay {
        strokes = List.copyOf(strokes);
        open = List.copyOf(open);
    }

    @Override
    public List<MarkGroup> onFoot(PlacedFoot foot, ChartStyle style) {
        if (foot.foot() != place.foot() || !foot.view().id().equals(place.view())) {
            return List.of();
        }
        Stroke under = Stroke.pixels(style.colour("selection-out"), UNDER);
        Stroke over = Stroke.pixels(style.colour("accent"), LINE);
        Fill fill = Fill.of(style.colour("sketch-fill"));
        List<Mark> marks = new ArrayList<>();
        for (List<Point> stroke : strokes) {
            Outline outline = Outlines.polygon(stroke);
            marks.add(PathMark.line(outline, under));
            marks.add(new PathMark(outline, fill, over, 1));
        }
        List<Point> line = new ArrayList<>(open);
        if (!open.isEmpty()) {
            pen.ifPresent(line::add);
        }
        if (line.size() > 1) {
            Outline outline = Outlines.line(line);
            marks.add(PathMark.line(outline, under));
            marks.add(new PathMark(outline, fill, over, 1));
        }
        return marks.isEmpty()
                ? List.of()
                : List.of(MarkGroup.of("sketch/" + FootDrawing.id(foot), Role.DRAWING, marks));
    }

    @Override
    public List<MarkGroup> onScreen(OverlayPage page) {
        List<MarkGroup> groups = new ArrayList<>();
        for (PlacedFoot foot : page.layout().feet()) {
            if (!open.isEmpty()
                    && foot.foot() == place.foot()
                    && foot.view().id().equals(place.view())) {
                Point start = page.viewport().toScreen(foot.frame().toSheet(open.get(0)));
                groups.add(MarkGroup.of(
                        "sketch-start",
                        Role.DRAWING,
                        List.of(new PathMark(
                                Outlines.circle(start, START),
                                Fill.of(page.style().colour("accent")),
                                Stroke.pixels(page.style().colour("selection-out"), 1),
                                1))));
            }
        }
        return groups;
    }
}
