package soleatlas.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ChartCamera;

/** What is drawn over the zones: rings round the selected, the hovered and the focused one, and their names. */
final class Marks {

    private static final Box NOWHERE = new Box(-9, -9, -9, -9);

    private final ChartCamera camera;
    private final Function<Placement, String> names;
    private final Chip selectedChip;
    private final Chip focusedChip;
    private final Chip hoveredChip;
    private @Nullable Placement namedSelected;
    private @Nullable Placement namedFocused;
    private @Nullable Placement namedHovered;

    /**
     * Marks for a chart.
     *
     * @param overlay where the names go, in screen pixels
     * @param names what is written beside a zone; nothing is if it is empty
     */
    Marks(Pane overlay, ChartCamera camera, Function<Placement, String> names) {
        this.camera = camera;
        this.names = names;
        selectedChip = new Chip(overlay, "selected");
        focusedChip = new Chip(overlay, "focused");
        hoveredChip = new Chip(overlay, "hovered");
    }

    /**
     * Draws the rings anew and names what they are round.
     *
     * @param schools whether zones about which schools disagree are ringed
     * @param isNamed which places carry their names already
     * @param compared what the selected zone's name must not cover, if anything
     */
    void show(
            List<FootNode> feet,
            @Nullable Placement selected,
            @Nullable Placement hovered,
            @Nullable Placement focused,
            boolean schools,
            Box room,
            Predicate<Placement> isNamed,
            Optional<Box> compared) {
        feet.forEach(foot -> foot.rings().getChildren().clear());
        if (schools) {
            feet.forEach(this::disputed);
        }
        feet.forEach(foot -> foot.zones().forEach(zone -> select(foot, zone, selected)));
        if (hovered != null && !isSame(hovered, selected)) {
            ring(feet, Ring.Kind.HOVERED, hovered);
        }
        if (focused != null) {
            ring(feet, isSame(focused, selected) ? Ring.Kind.FOCUSED_SELECTED : Ring.Kind.FOCUSED, focused);
        }
        if (selected != null) {
            ring(feet, Ring.Kind.SELECTED, selected);
        }
        // Rings may come in the middle of a layout, when the style sheets have had their turn
        feet.forEach(foot -> foot.rings().applyCss());
        namedSelected = selected;
        namedFocused = isSame(focused, selected) ? null : focused;
        namedHovered = isSame(hovered, selected) || isSame(hovered, focused) ? null : hovered;
        place(feet, room, isNamed, compared);
    }

    /** Rings the zones that other schools chart differently. */
    private void disputed(FootNode foot) {
        foot.zones().stream()
                .map(ZoneNode::placement)
                .filter(placement -> !placement.zone().alternatives().isEmpty())
                .forEach(placement -> foot.rings()
                        .getChildren()
                        .add(new Ring(Ring.Kind.DISPUTED, placement, camera.scaleProperty())));
    }

    /**
     * Puts the names where their zones are now; the rings move with the feet.
     *
     * @param isNamed which places carry their names already: the selected one needs no other then
     * @param compared what the selected zone's name must not cover, if anything
     */
    void place(List<FootNode> feet, Box room, Predicate<Placement> isNamed, Optional<Box> compared) {
        name(feet, selectedChip, unless(isNamed, namedSelected), room, compared.orElse(NOWHERE));
        name(feet, focusedChip, namedFocused, room, selectedChip.box());
        name(feet, hoveredChip, namedHovered, room, selectedChip.box());
    }

    private static @Nullable Placement unless(Predicate<Placement> isNamed, @Nullable Placement placement) {
        return placement == null || isNamed.test(placement) ? null : placement;
    }

    private void select(FootNode foot, ZoneNode zone, @Nullable Placement selected) {
        boolean same = selected != null
                && zone.placement().zone().id().equals(selected.zone().id());
        boolean chosen = same && isSame(zone.placement(), selected);
        zone.setSelected(chosen);
        zone.setTwin(same && !chosen);
        if (same && !chosen) {
            foot.rings().getChildren().add(new Ring(Ring.Kind.TWIN, zone.placement(), camera.scaleProperty()));
        }
    }

    private void ring(List<FootNode> feet, Ring.Kind kind, Placement placement) {
        for (FootNode foot : feet) {
            if (foot.footprint().shows(placement)) {
                foot.rings().getChildren().add(new Ring(kind, placement, camera.scaleProperty()));
            }
        }
    }

    private void name(List<FootNode> feet, Chip chip, @Nullable Placement placement, Box room, Box taken) {
        chip.hide();
        for (FootNode foot : feet) {
            if (placement != null
                    && foot.footprint().shows(placement)
                    && !names.apply(placement).isEmpty()) {
                Point at = camera.viewportProperty()
                        .get()
                        .toScreen(foot.footprint().label(placement));
                chip.show(names.apply(placement), at, room, taken);
            }
        }
    }

    private static boolean isSame(@Nullable Placement a, @Nullable Placement b) {
        return a != null && b != null && a.place().equals(b.place());
    }
}
