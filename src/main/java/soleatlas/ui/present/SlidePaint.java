package soleatlas.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Placement;
import soleatlas.chart.style.ColourKey;
import soleatlas.teach.Slide;
import soleatlas.ui.chart.FootNode;
import soleatlas.ui.chart.Ring;
import soleatlas.ui.chart.ZoneNode;

/** Colours the zones of a slide, rings those that stand out and lets the others fade. */
final class SlidePaint {

    private final ObservableDoubleValue lines;
    private final SlideFade fade;

    /**
     * Paint for the feet of a slide.
     *
     * @param lines pixels per sheet unit, as the width of lines is to know it
     * @param still whether nothing may move
     */
    SlidePaint(ObservableDoubleValue lines, ObservableBooleanValue still) {
        this.lines = lines;
        fade = new SlideFade(still);
    }

    /** The feet are other ones: nothing of them fades yet. */
    void forget() {
        fade.forget();
    }

    /** Paints the feet; answers a placement of the zone whose place differs between schools, if the slide compares one. */
    Optional<Placement> paint(List<FootNode> feet, Slide now, SlideSetting with) {
        Colouring colouring = now.shown().coloured().orElse(with.colouring());
        Set<String> lit = now.lit();
        Optional<String> wanted =
                now.quizzed().isPresent() ? Optional.empty() : now.shown().compared();
        Optional<Placement> compared = Optional.empty();
        for (FootNode foot : feet) {
            foot.rings().getChildren().clear();
            foot.showGuides(now.shown().guideLines());
            for (ZoneNode zone : foot.zones()) {
                Placement placement = zone.placement();
                String id = placement.zone().id();
                zone.colour(ColourKey.of(placement.zone(), colouring));
                boolean stands = lit.contains(id);
                fade.fade(zone, stands || now.dim() >= 1 ? 1 : now.dim());
                if (stands) {
                    foot.rings().getChildren().add(new Ring(Ring.Kind.SELECTED, placement, lines));
                }
                if (wanted.filter(id::equals).isPresent()) {
                    compared = Optional.of(placement);
                }
            }
            foot.rings().applyCss();
        }
        return compared;
    }
}
