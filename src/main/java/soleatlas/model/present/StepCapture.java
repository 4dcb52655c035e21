package soleatlas.model.present;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.slide.StepLayout;
import soleatlas.teach.Lesson;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;
import soleatlas.teach.StepText;

/** Makes steps of what the chart shows, and shows on the chart what steps say. */
final class StepCapture {

    private static final int MOST_NAMES = 3;

    private final Explorer explorer;
    private final Basket basket;
    private final ChartOptions options;

    StepCapture(Explorer explorer, Basket basket, ChartOptions options) {
        this.explorer = explorer;
        this.basket = basket;
        this.options = options;
    }

    /** What the chart shows, as a step would; nothing while there is no map. */
    Optional<StepChart> shown(Framing seen) {
        View view = explorer.viewProperty().get();
        FootMap map = explorer.map().orElse(null);
        if (map == null || view == null) {
            return Optional.empty();
        }
        boolean all = explorer.allViewsProperty().get();
        StepChart plain = StepChart.plain(all ? StepChart.ALL_VIEWS : view.id());
        StepChart bare = new StepChart(
                plain.view(),
                seen.side(),
                facing(),
                seen.shot(),
                List.of(),
                StepChart.Labels.HIDDEN,
                false,
                colouring(),
                options.guideLinesProperty().get(),
                compared(),
                null);
        List<String> zones = zones(map, bare);
        return Optional.of(new StepChart(
                bare.view(),
                bare.side(),
                bare.facing(),
                bare.shot(),
                zones,
                labels(zones),
                explorer.filteredProperty().get() && !zones.isEmpty(),
                bare.colouring(),
                bare.guideLines(),
                bare.compare(),
                null));
    }

    /** The zones that are meant, as far as they lie where one looks: put aside, or else found, or else selected. */
    private List<String> zones(FootMap map, StepChart where) {
        Placement selected = explorer.selectionProperty().get();
        List<Zone> meant = !basket.zonesProperty().get().isEmpty()
                ? basket.zonesProperty().get()
                : explorer.filteredProperty().get()
                        ? explorer.matchesProperty().get()
                        : selected == null ? List.of() : List.of(selected.zone());
        return meant.stream()
                .filter(explorer::shows)
                .filter(zone -> map.placements(zone).stream().anyMatch(placement -> LabelCount.isOn(where, placement)))
                .map(Zone::id)
                .toList();
    }

    private StepChart.Labels labels(List<String> zones) {
        return switch (options.labelsProperty().get()) {
            case ALL -> StepChart.Labels.ALL;
            case NONE -> StepChart.Labels.HIDDEN;
            case SELECTED, MATCHES -> zones.isEmpty() ? StepChart.Labels.HIDDEN : StepChart.Labels.STEP;
        };
    }

    Facing facing() {
        return options.facingProperty().get();
    }

    Colouring colouring() {
        return options.colouringProperty().get().shared();
    }

    private @Nullable String compared() {
        Placement selected = explorer.selectionProperty().get();
        boolean compares = options.schoolsProperty().get()
                && selected != null
                && selected.zone().alternatives().stream()
                        .anyMatch(one -> !one.shapes().isEmpty());
        return compares ? Objects.requireNonNull(selected).zone().id() : null;
    }

    /** A step of what is shown. It is called after its zones where they are few, otherwise after its view. */
    Step step(StepChart shown, String language) {
        FootMap map = explorer.map().orElseThrow();
        List<String> names = shown.zones().stream()
                .flatMap(id -> map.zone(id).stream())
                .map(zone -> zone.name().in(language))
                .toList();
        String title = names.isEmpty() || names.size() > MOST_NAMES
                ? StepLayout.view(map, shown).name().in(language)
                : String.join(", ", names);
        return new Step(StepText.titled(LocalizedText.of(language, title)), shown);
    }

    /** A lesson with one step, in the language of the window. */
    Lesson lesson(String name, String author, String licence, MapEntry map, StepChart shown) {
        String language = explorer.language();
        return new Lesson(
                "lesson",
                LocalizedText.of(language, name),
                author,
                licence,
                language,
                null,
                0,
                map.own() ? "" : "atlas:" + map.key() + ".json",
                List.of(step(shown, language)));
    }

    /** Shows a step on the chart, as far as the chart can; the camera is left to whoever draws it. */
    void lookAt(StepChart shown) {
        FootMap map = explorer.map().orElse(null);
        if (map == null) {
            return;
        }
        List<Zone> zones =
                shown.zones().stream().flatMap(id -> map.zone(id).stream()).toList();
        explorer.clearFilters();
        explorer.clearSelection();
        basket.clear();
        if (zones.stream().anyMatch(zone -> !explorer.shows(zone))) {
            explorer.showDetailed(true);
        }
        shown.faced().ifPresent(options::look);
        shown.coloured().ifPresent(options::colourBy);
        options.showGuideLines(shown.guideLines());
        options.showSchools(shown.compared().isPresent());
        if (shown.isAllViews()) {
            explorer.showAllViews();
        } else {
            explorer.showView(StepLayout.view(map, shown).id());
        }
        if (zones.size() > 1) {
            zones.forEach(basket::toggle);
        }
        shown.compared()
                .or(() -> zones.size() == 1 ? Optional.of(zones.get(0).id()) : Optional.empty())
                .flatMap(map::zone)
                .flatMap(zone -> map.placements(zone).stream()
                        .filter(placement -> LabelCount.isOn(shown, placement))
                        .findFirst())
                .ifPresent(explorer::select);
    }
}
