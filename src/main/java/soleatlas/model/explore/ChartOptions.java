package soleatlas.model.explore;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;

/** What the chart shows of its zones and how: names, colours, lines, who looks. Which zones, the explorer says. */
public final class ChartOptions {

    private final ReadOnlyObjectWrapper<Labels> labels = new ReadOnlyObjectWrapper<>(Labels.ALL);
    private final ReadOnlyObjectWrapper<Colouring> colouring = new ReadOnlyObjectWrapper<>(Colouring.SYSTEM);
    private Colouring chosen = Colouring.SYSTEM;
    private final ReadOnlyBooleanWrapper fixed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Facing> facing = new ReadOnlyObjectWrapper<>(Facing.GIVER);
    private final ReadOnlyBooleanWrapper guideLines = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper schools = new ReadOnlyBooleanWrapper();

    /** Which zones carry their names. */
    public enum Labels {
        /** None but the one under the pointer. */
        NONE,
        /** The selected one. */
        SELECTED,
        /** Those that pass search and filter, while there is one. */
        MATCHES,
        /** All, as far as there is room. */
        ALL
    }

    /** Which zones carry their names. */
    public ReadOnlyObjectProperty<Labels> labelsProperty() {
        return labels.getReadOnlyProperty();
    }

    /** What the colours of the zones mean now. */
    public ReadOnlyObjectProperty<Colouring> colouringProperty() {
        return colouring.getReadOnlyProperty();
    }

    /** Who looks at the feet. */
    public ReadOnlyObjectProperty<Facing> facingProperty() {
        return facing.getReadOnlyProperty();
    }

    /** Whether the guide lines are shown. */
    public ReadOnlyBooleanProperty guideLinesProperty() {
        return guideLines.getReadOnlyProperty();
    }

    /** Whether it is shown where schools disagree. */
    public ReadOnlyBooleanProperty schoolsProperty() {
        return schools.getReadOnlyProperty();
    }

    /** Chooses which zones carry their names. */
    public void label(Labels wanted) {
        labels.set(wanted);
    }

    /** Whether the colours mean something for now, whatever was chosen. */
    public ReadOnlyBooleanProperty colouringFixedProperty() {
        return fixed.getReadOnlyProperty();
    }

    /** Chooses what the colours mean. */
    public void colourBy(Colouring wanted) {
        chosen = wanted;
        if (!fixed.get()) {
            colouring.set(wanted);
        }
    }

    /** Lets the colours mean something for now, or what was chosen again. */
    public void fixColouring(Optional<Colouring> now) {
        fixed.set(now.isPresent());
        colouring.set(now.orElse(chosen));
    }

    /** Chooses who looks. */
    public void look(Facing wanted) {
        facing.set(wanted);
    }

    /** Shows the guide lines or hides them. */
    public void showGuideLines(boolean shown) {
        guideLines.set(shown);
    }

    /** Shows where schools disagree, or stops doing so. */
    public void showSchools(boolean shown) {
        schools.set(shown);
    }

    /** What was chosen, in plain words to be kept. Guide lines and schools are looked at, not lived with: they are not kept. */
    public Map<String, String> remembered() {
        return Map.of(
                "labels", KeptChoices.of(labels.get()),
                "colours", KeptChoices.of(chosen),
                "orientation", KeptChoices.of(facing.get()));
    }

    /** Takes over what was kept; what is not understood is as on the first start. */
    public void recall(Map<String, String> kept) {
        labels.set(KeptChoices.choice(kept.get("labels"), Labels.ALL));
        colourBy(KeptChoices.choice(kept.get("colours"), Colouring.SYSTEM));
        facing.set(KeptChoices.choice(kept.get("orientation"), Facing.GIVER));
    }
}
