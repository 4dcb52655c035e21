package soleatlas.model.explore;

import java.util.Comparator;
import java.util.function.Consumer;
import soleatlas.article.Target;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;

/** Follows the links of articles. */
public final class Navigator {

    private final Explorer explorer;
    private final ReadingHistory reading;
    private final ChartOptions options;
    private final Consumer<String> browser;

    /**
     * Follows links in a window.
     *
     * @param browser opens an address on the web
     */
    public Navigator(Explorer explorer, ReadingHistory reading, ChartOptions options, Consumer<String> browser) {
        this.explorer = explorer;
        this.reading = reading;
        this.options = options;
        this.browser = browser;
    }

    /** Goes where a link leads; nowhere if the map that is shown does not have it. */
    public void follow(Target target) {
        if (target instanceof Target.ToPage to) {
            reading.open(to.page());
        } else if (target instanceof Target.ToZone to) {
            explorer.map().flatMap(map -> map.zone(to.zone())).ifPresent(explorer::select);
        } else if (target instanceof Target.ToPlace to) {
            explorer.select(to.place());
        } else if (target instanceof Target.ToSchool to) {
            explorer.map().flatMap(map -> map.zone(to.zone())).ifPresent(zone -> showSchool(zone, to.alternative()));
        } else if (target instanceof Target.ToWeb to) {
            browser.accept(to.url());
        }
    }

    /** Shows where another school draws a zone, on the view that is shown if it has it there. */
    private void showSchool(Zone zone, int number) {
        options.showSchools(true);
        Alternative alternative = zone.alternatives().get(number);
        View shown = explorer.viewProperty().get();
        Alternative.Shape shape = alternative.shapes().stream()
                .min(Comparator.comparing(
                        one -> shown == null || !one.view().id().equals(shown.id())))
                .orElseThrow();
        Placement selected = explorer.selectionProperty().get();
        if (selected != null && shape.lies(selected.view(), selected.foot()) && isShown(selected)) {
            return;
        }
        explorer.map().stream()
                .flatMap(map -> map.placements(zone).stream())
                .filter(placement -> shape.lies(placement.view(), placement.foot()))
                .min(Comparator.comparing(placement -> selected == null || placement.foot() != selected.foot()))
                .ifPresentOrElse(explorer::select, () -> showView(shape.view()));
    }

    private boolean isShown(Placement placement) {
        View shown = explorer.viewProperty().get();
        return explorer.allViewsProperty().get()
                || (shown != null && shown.id().equals(placement.view().id()));
    }

    /** The zone itself does not lie on that view: it stays selected, and only the school's outline is seen. */
    private void showView(View view) {
        if (!explorer.allViewsProperty().get()) {
            explorer.showView(view.id());
        }
    }
}
