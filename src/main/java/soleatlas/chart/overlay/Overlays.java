package soleatlas.chart.overlay;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.chart.drawing.ZoneLook;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.style.ChartStyle;

/**
 * All that lies over a chart, asked as one.
 *
 * @param laid from the lowest to the topmost
 */
public record Overlays(List<Overlay> laid) {

    /** A chart with nothing over it. */
    public static final Overlays NONE = new Overlays(List.of());

    /** Keeps its own list. */
    public Overlays {
        laid = List.copyOf(laid);
    }

    /** Whether names and colours must tell nothing, since something is asked. */
    public boolean isBlank() {
        return laid.stream().anyMatch(Overlay::isBlank);
    }

    /** Whether the colours of groups give way. */
    public boolean isPlain() {
        return laid.stream().anyMatch(Overlay::isPlain);
    }

    /** Whether pips stand in zones in place of the letters of their groups. */
    public boolean hasPips() {
        return laid.stream().anyMatch(overlay -> !overlay.isBlank() && overlay.isPlain());
    }

    /** The pips that stand in a zone, if any do. */
    public Optional<String> pips(Placement placement) {
        return laid.stream()
                .flatMap(overlay -> overlay.pips(placement).stream())
                .findFirst();
    }

    /** How a zone looks below all of them; null if it is not shown. */
    public @Nullable ZoneLook restyle(Placement placement, ZoneLook usual, ChartStyle style) {
        ZoneLook look = usual;
        for (Overlay overlay : laid) {
            look = look == null ? null : overlay.restyle(placement, look, style);
        }
        return look;
    }

    /** How much of a foot is left, 0 to 1. */
    public double strength(PlacedFoot foot) {
        return laid.stream()
                .mapToDouble(overlay -> overlay.strength(foot))
                .min()
                .orElse(1);
    }

    /** What a zone is called for those who do not see it. */
    public String spoken(Placement placement, String usual) {
        return laid.stream()
                .flatMap(overlay -> overlay.spoken(placement, usual).stream())
                .findFirst()
                .orElse(usual);
    }

    /** Whether words are written beside a zone, so that it needs no others. */
    public boolean writeBeside(Placement placement) {
        return laid.stream().anyMatch(overlay -> overlay.writesBeside(placement));
    }

    /** What is drawn on a foot, in the units of its canvas. */
    public List<MarkGroup> onFoot(PlacedFoot foot, ChartStyle style) {
        return laid.stream()
                .flatMap(overlay -> overlay.onFoot(foot, style).stream())
                .toList();
    }

    /** What is drawn above everything, in pixels. */
    public List<MarkGroup> onScreen(OverlayPage page) {
        return laid.stream().flatMap(overlay -> overlay.onScreen(page).stream()).toList();
    }
}
