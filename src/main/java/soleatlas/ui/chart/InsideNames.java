package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/** What is written inside zones when they are large enough on the screen: the two letters of their colour, or their name. */
final class InsideNames extends Pane {

    /** From this zoom on names go inside; below, they stand beside the feet. */
    private static final double NAMES_FROM = 1.6;
    /** Share of a zone's depth that words may take, since a zone is longer than its deepest circle. */
    private static final double FILL = 1.15;

    private final String language;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Place> named = new HashSet<>();
    private final Map<String, double[]> sizes = new HashMap<>();
    private final Label measure = new Label();
    private double em = 14;
    private boolean pips;

    InsideNames(String language) {
        this.language = language;
        measure.getStyleClass().add("inside-label");
        measure.setVisible(false);
        setMouseTransparent(true);
    }

    /** A zone with what may be written on it; depth is the radius of the largest circle inside, in sheet units. */
    private record Entry(Placement placement, Label label, double depth, String code, String name) {}

    /** Size of the text in pixels. */
    void textSize(double pixels) {
        if (pixels != em) {
            em = pixels;
            sizes.clear();
        }
    }

    /** Whether words stand on plates, since textures lie below. */
    void plated(boolean plated) {
        getStyleClass().remove("plated");
        if (plated) {
            getStyleClass().add("plated");
        }
        sizes.clear();
    }

    /** Whether the letters are pips, which lie on any tone. */
    void pips(boolean shown) {
        pips = shown;
        getStyleClass().remove("pips");
        if (shown) {
            getStyleClass().add("pips");
        }
        sizes.clear();
    }

    /** Takes the zones of a sheet. */
    void build(ChartLayout sheet, Function<Placement, Optional<String>> codes) {
        entries.clear();
        for (Placement placement : sheet.placements()) {
            Label label = new Label();
            label.getStyleClass().add("inside-label");
            double depth = placement.region().distanceToEdge(placement.label());
            String code = codes.apply(placement).orElse("");
            LocalizedText shorter = placement.zone().shortName();
            String name = shorter == null ? placement.zone().name().in(language) : shorter.in(language);
            entries.add(new Entry(placement, label, depth, code, name));
        }
        getChildren().setAll(entries.stream().map(Entry::label).toList());
        getChildren().add(measure);
    }

    /**
     * Writes what fits now.
     *
     * @param zoom 1 when the whole sheet is seen
     * @param codes whether letters are wanted
     * @param alone whether nothing else is written at the zones
     * @param names which places may be named
     */
    void place(
            ChartLayout sheet,
            Viewport viewport,
            Box room,
            double zoom,
            boolean codes,
            boolean alone,
            Predicate<Placement> names) {
        named.clear();
        for (Entry entry : entries) {
            Point at = viewport.toScreen(sheet.label(entry.placement()).orElseThrow());
            double radius = entry.depth() * viewport.scale() * FILL;
            boolean seen = room.contains(at);
            boolean name = seen && zoom >= NAMES_FROM && names.test(entry.placement()) && fits(entry.name(), radius);
            boolean code = seen && !name && codes && !entry.code().isEmpty() && fits(entry.code(), radius);
            entry.label().setVisible(name || code);
            if (name || code) {
                String text = name ? entry.name() : entry.code();
                double[] size = size(text);
                double lower = pips && !alone ? size[1] * 0.9 : 0; // beside the end of the leader
                entry.label().setText(text);
                entry.label()
                        .resizeRelocate(
                                Math.rint(at.x() - size[0] / 2),
                                Math.rint(at.y() - size[1] / 2 + lower),
                                size[0],
                                size[1]);
                if (name) {
                    named.add(entry.placement().place());
                }
            }
        }
    }

    /** Whether a place is named inside. */
    boolean names(Place place) {
        return named.contains(place);
    }

    private boolean fits(String text, double radius) {
        double[] size = size(text);
        return Math.hypot(size[0] / 2, size[1] / 2) <= radius;
    }

    private double[] size(String text) {
        double[] known = sizes.get(text);
        if (known != null) {
            return known;
        }
        measure.setText(text);
        measure.applyCss();
        double[] size = {Math.ceil(measure.prefWidth(-1)), Math.ceil(measure.prefHeight(-1))};
        if (measure.getSkin() != null && getScene() != null && getScene().getWindow() != null) {
            sizes.put(text, size); // before the window is there, no style sheet has told the size
        }
        return size;
    }
}
