package soleatlas.chart.overlay;

import java.util.Optional;
import java.util.function.Function;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;
import soleatlas.chart.drawing.ZoneLook;
import soleatlas.chart.style.ChartStyle;
import soleatlas.study.Mastery;

/** How well each zone is known: by a tone, by pips, and by a dashed edge where it was never asked. */
public final class ProgressOverlay implements Overlay {

    private static final String PIP = "\u2022";

    private final Function<Zone, Optional<Mastery>> mastery;

    /**
     * An overlay of what is known.
     *
     * @param mastery how well a zone is known; nothing where it cannot be told
     */
    public ProgressOverlay(Function<Zone, Optional<Mastery>> mastery) {
        this.mastery = mastery;
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public ZoneLook restyle(Placement placement, ZoneLook look, ChartStyle style) {
        return mastery.apply(placement.zone())
                .map(step -> look.toned(
                        style.colour(step.pips() == 0 ? "foot" : "heat-" + step.pips()), step == Mastery.UNSEEN))
                .orElse(look);
    }

    @Override
    public Optional<String> pips(Placement placement) {
        return mastery.apply(placement.zone()).map(step -> PIP.repeat(step.pips()));
    }
}
