package soleatlas.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Colour;
import soleatlas.chart.style.ColourKey;

/** Draws zones. They need no clip: the check lets none through that leaves the outline by more than its line hides. */
public final class ZoneDrawing {

    private static final double DASH = 5;
    private static final double TEXTURE = 0.75;
    private static final double MARK = 0.38;
    /** What is left of a dimmed zone's edge, texture and fine lines. */
    private static final double DIMMED_SHAPE = 0.75;

    private static final double DIMMED_TEXTURE = 0.12;
    private static final double DIMMED_MARK = 0.15;

    private ZoneDrawing() {}

    /** Names a place in ids of a scene: {@code left/sole/stomach}. */
    public static String id(Place place) {
        return place.foot().name().toLowerCase(Locale.ROOT) + "/" + place.view() + "/" + place.zone();
    }

    /**
     * Draws a zone.
     *
     * @param name what it is called for those who do not see it
     * @param description more of the same; empty for nothing
     */
    public static MarkGroup zone(
            Placement placement, ZoneLook look, String name, String description, ChartStyle style) {
        List<Mark> marks = new ArrayList<>();
        ColourKey key = look.key();
        marks.add(shape(placement, look, style));
        if (style.patterns() && key != null && look.tone() == null) {
            Colour ink = Colour.of(key.ink()).withAlpha(TEXTURE);
            marks.add(PathMark.filled(placement.outline(), new Fill.Texture(key.pattern(), ink))
                    .withOpacity(look.dimmed() ? DIMMED_TEXTURE : 1));
        }
        Stroke fine = Stroke.pixels(style.colour("zone-text"), style.width(1.1));
        placement
                .marks()
                .forEach(line -> marks.add(PathMark.line(line, fine).withOpacity(look.dimmed() ? DIMMED_MARK : MARK)));
        return new MarkGroup("zone/" + id(placement.place()), Role.ZONE, name, description, look.opacity(), marks);
    }

    private static PathMark shape(Placement placement, ZoneLook look, ChartStyle style) {
        ColourKey key = look.key();
        Colour ground = style.colour("foot");
        Colour fill = ground;
        if (look.tone() != null) {
            fill = look.tone();
        } else if (key != null) {
            double strength = style.theme().share(look.dimmed() ? "dim-strength" : "zone-strength");
            fill = ground.towards(Colour.of(key.fill()), strength);
        }
        Colour line = key == null ? style.colour("foot-line") : style.theme().zoneLine(key.ink());
        Stroke stroke = Stroke.pixels(line, style.width(1.1, 2.4));
        if (look.dashed()) {
            stroke = stroke.dashed(style.width(DASH), style.width(DASH));
        }
        return new PathMark(placement.outline(), Fill.of(fill), stroke, look.dimmed() ? DIMMED_SHAPE : 1);
    }
}
