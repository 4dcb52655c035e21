package soleatlas.ui.chart;

import java.util.Collection;
import java.util.Optional;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.chart.style.ColourKey;
import soleatlas.model.window.WindowModel;
import soleatlas.study.Mastery;
import soleatlas.words.FacetWords;

/** What the zones are filled with: the colour of their group, of what is learned, or nothing. */
final class Paint {

    /** Textures are drawn anew when the scale has changed by this factor: they keep their size on the screen. */
    private static final double RETEXTURE = 1.15;
    /** Stands for one step of what is learned. */
    private static final String PIP = "\u2022";

    private final WindowModel session;
    private double texturedScale = -1;

    Paint(WindowModel session) {
        this.session = session;
    }

    /** What the colours mean now. */
    private Colouring colouring() {
        return session.colouring();
    }

    /** Whether the colours tell what is learned. */
    boolean isHeat() {
        return colouring() == Colouring.PROGRESS;
    }

    /**
     * Colours zones.
     *
     * @param blank whether colours must tell nothing
     */
    void colour(Collection<ZoneNode> zones, boolean blank) {
        Colouring now = colouring();
        for (ZoneNode zone : zones) {
            zone.colour(blank ? Optional.empty() : ColourKey.of(zone.placement().zone(), now));
            zone.heat(blank || !isHeat() ? Optional.empty() : mastery(zone.placement()));
        }
        texturedScale = -1;
    }

    private Optional<Mastery> mastery(Placement placement) {
        return session.learner().mastery(placement.zone());
    }

    /** The letters that stand for a zone's colour, or the pips for what is learned. */
    Optional<String> code(Placement placement, FootMap map) {
        return isHeat()
                ? mastery(placement).map(mastery -> PIP.repeat(mastery.pips()))
                : ColourKey.of(placement.zone(), colouring())
                        .map(key -> FacetWords.code(key.facet(), key.value(), map));
    }

    /** Draws textures where they are wanted and the scale has changed; answers whether it did. */
    boolean texture(Collection<ZoneNode> zones, double scale) {
        double change = texturedScale < 0 ? Double.MAX_VALUE : Math.max(scale / texturedScale, texturedScale / scale);
        boolean shown = session.appearance().patterned() && !isHeat();
        if (change < RETEXTURE || (!shown && texturedScale >= 0)) {
            return false;
        }
        texturedScale = scale;
        zones.forEach(zone -> zone.texture(shown, scale));
        return true;
    }

    /** Forgets the textures: they are drawn anew. */
    void again() {
        texturedScale = -1;
    }
}
