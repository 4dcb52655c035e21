package soleatlas.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soleatlas.atlas.Art;
import soleatlas.atlas.GuideLine;
import soleatlas.atlas.View;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Colour;
import soleatlas.geometry.Frame;

/** Draws a foot: shadow, shaded skin and what lies below the zones; then the lines above them and the edge. */
public final class FootDrawing {

    /** Width in pixels and strength of the soft shadow, from the widest. */
    private static final double[][] SHADOW = {{16, 0.025}, {10, 0.035}, {5, 0.05}};

    private static final double NAIL_LINE = 1.4;
    private static final double GUIDE_DASH = 6;
    private static final double GUIDE_GAP = 5;

    private FootDrawing() {}

    /** Names a foot in ids of a scene: {@code right/sole}. */
    public static String id(PlacedFoot foot) {
        return foot.foot().name().toLowerCase(Locale.ROOT) + "/" + foot.view().id();
    }

    /**
     * A foot with its zones, from the lowest layer to the topmost.
     *
     * @param frame where its canvas lies on the sheet
     * @param zones its zones as they were drawn
     * @param guideLines whether the guide lines are shown
     * @param strength how much of foot and lines is left, 0 to 1
     * @param language BCP 47 tag of the language of the guide lines' names
     */
    static List<Layer> layers(
            PlacedFoot foot,
            Frame frame,
            List<MarkGroup> zones,
            boolean guideLines,
            double strength,
            ChartStyle style,
            String language) {
        List<MarkGroup> above = new ArrayList<>();
        above.add(lines(foot, style));
        if (guideLines) {
            above.addAll(guides(foot, style, language));
        }
        above.add(outline(foot, style));
        above.replaceAll(group -> group.withOpacity(group.opacity() * strength));
        String id = id(foot);
        return List.of(
                Layer.onFoot("foot/" + id, frame, List.of(surface(foot, style).withOpacity(strength))),
                Layer.onFoot("zones/" + id, frame, zones),
                Layer.onFoot("lines/" + id, frame, above));
    }

    /** What lies below the zones. */
    private static MarkGroup surface(PlacedFoot foot, ChartStyle style) {
        View view = foot.view();
        List<Mark> marks = new ArrayList<>();
        for (double[] ring : SHADOW) {
            marks.add(PathMark.line(view.outline(), Stroke.pixels(style.colour("shadow"), ring[0]))
                    .withOpacity(ring[1]));
        }
        marks.add(PathMark.filled(view.outline(), skin(view, style)));
        marks.addAll(art(view, true, style));
        return MarkGroup.of("surface/" + id(foot), Role.SURFACE, marks);
    }

    private static Fill skin(View view, ChartStyle style) {
        Colour ground = style.colour("foot");
        List<Fill.Shade> shades = new ArrayList<>();
        for (Art art : view.art()) {
            if (art instanceof Art.Shade shade) {
                Colour tone = style.colour(shade.light() ? "foot-light" : "foot-dark");
                shades.add(new Fill.Shade(
                        shade.centre(),
                        shade.radiusX(),
                        shade.radiusY(),
                        shade.degrees(),
                        tone.withAlpha(shade.opacity() * tone.alpha())));
            }
        }
        return shades.isEmpty() ? Fill.of(ground) : new Fill.Shaded(ground, shades);
    }

    /** The fine lines above the zones. */
    private static MarkGroup lines(PlacedFoot foot, ChartStyle style) {
        return MarkGroup.of("art/" + id(foot), Role.ART, art(foot.view(), false, style));
    }

    private static List<Mark> art(View view, boolean under, ChartStyle style) {
        List<Mark> marks = new ArrayList<>();
        for (Art art : view.art()) {
            if (art instanceof Art.Stroke line && line.under() == under) {
                boolean nail = line.role() == Art.Role.NAIL;
                Fill fill = nail ? Fill.of(style.colour("nail")) : Fill.NONE;
                Stroke stroke = Stroke.drawn(style.colour("foot-line"), nail ? NAIL_LINE : line.width());
                marks.add(new PathMark(line.outline(), fill, stroke, line.opacity()));
            }
        }
        return marks;
    }

    /** The lines that help to find places. */
    private static List<MarkGroup> guides(PlacedFoot foot, ChartStyle style, String language) {
        List<MarkGroup> groups = new ArrayList<>();
        for (GuideLine line : foot.view().guideLines()) {
            boolean fine = line.kind() == GuideLine.Kind.LONGITUDINAL;
            Stroke stroke = Stroke.pixels(style.colour("guide"), fine ? style.width(1.3, 3) : style.width(1.3, 4))
                    .dashed(style.width(GUIDE_DASH), style.width(GUIDE_GAP));
            double opacity = fine ? (style.room() ? 0.8 : 0.55) : style.room() ? 1 : 0.9;
            groups.add(MarkGroup.named(
                    "guide/" + id(foot) + "/" + line.id(),
                    Role.GUIDE_LINE,
                    line.name().in(language),
                    List.of(PathMark.line(line.outline(), stroke).withOpacity(opacity))));
        }
        return groups;
    }

    /** The edge of the foot. */
    private static MarkGroup outline(PlacedFoot foot, ChartStyle style) {
        Colour colour = style.colour(style.room() ? "text" : "foot-line");
        Stroke stroke = Stroke.pixels(colour, style.width(1.8, 4));
        return MarkGroup.of(
                "outline/" + id(foot),
                Role.OUTLINE,
                List.of(PathMark.line(foot.view().outline(), stroke)));
    }
}
