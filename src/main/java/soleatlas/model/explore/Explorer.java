package soleatlas.model.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Facet;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Vocabulary;
import soleatlas.atlas.Zone;

/**
 * The one model of the explore mode: which map, which view, which zone. Everybody reads its properties; only its commands
 * change them.
 */
public final class Explorer {

    private final String language;
    private final ObservableList<MapEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<MapEntry> entriesView = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyObjectWrapper<@Nullable MapEntry> entry = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Placement> selection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper visits = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Placement> hovered = new ReadOnlyObjectWrapper<>();
    private final ZoneFilter filter = new ZoneFilter();
    private final ReadOnlyBooleanWrapper allViews = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Zone> revealed = new ReadOnlyObjectWrapper<>();

    /**
     * An explorer without a map.
     *
     * @param language BCP 47 tag of the language in which the maps' texts are wanted
     */
    public Explorer(String language) {
        this.language = language;
    }

    /** BCP 47 tag of the language in which the maps' texts are wanted. */
    public String language() {
        return language;
    }

    /** All maps in the order on screen, the broken ones too. */
    public ObservableList<MapEntry> entries() {
        return entriesView;
    }

    /** The entry of the list that is shown; null before the first. */
    public ReadOnlyObjectProperty<@Nullable MapEntry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    /** The map that is shown, if there is one. */
    public Optional<FootMap> map() {
        return Optional.ofNullable(entry.get()).flatMap(MapEntry::usable);
    }

    /** The words by which people ask for things: those of the map that is shown and of the maps that ship. */
    public Vocabulary vocabulary() {
        Vocabulary words = map().map(FootMap::vocabulary).orElse(Vocabulary.NONE);
        for (MapEntry entry : entries) {
            if (!entry.own()) {
                words = words.and(entry.usable().map(FootMap::vocabulary).orElse(Vocabulary.NONE));
            }
        }
        return words;
    }

    /** The view that is shown; null without a map. */
    public ReadOnlyObjectProperty<@Nullable View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The one selection; null if nothing is selected. */
    public ReadOnlyObjectProperty<@Nullable Placement> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** How many times somebody went to a zone so far, be it to the one that was selected already; set after the selection. */
    public ReadOnlyIntegerProperty visitsProperty() {
        return visits.getReadOnlyProperty();
    }

    /** The placement under the pointer, or null. */
    public ReadOnlyObjectProperty<@Nullable Placement> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** What was typed into the search field. */
    public ReadOnlyStringProperty queryProperty() {
        return filter.query.getReadOnlyProperty();
    }

    /** What is filtered by: for each facet the values that are chosen; empty: no such filter. */
    public ReadOnlyObjectProperty<Map<Facet, Set<String>>> choicesProperty() {
        return filter.choices.getReadOnlyProperty();
    }

    /** The chosen values of a facet. */
    public Set<String> chosen(Facet facet) {
        return filter.choices.get().getOrDefault(facet, Set.of());
    }

    /**
     * The zones that pass search and filter, the best first; all that are on the chart where there is neither. What was typed
     * finds zones of the detailed chart too while it is off.
     */
    public ReadOnlyObjectProperty<List<Zone>> matchesProperty() {
        return filter.matches.getReadOnlyProperty();
    }

    /** Whether a search or a filter is on. */
    public ReadOnlyBooleanProperty filteredProperty() {
        return filter.filtered.getReadOnlyProperty();
    }

    /** Whether all views are shown side by side; the one view is that which was shown last by itself. */
    public ReadOnlyBooleanProperty allViewsProperty() {
        return allViews.getReadOnlyProperty();
    }

    /** Whether the detailed chart is wanted; it matters only to a map that {@link #detailedZones has both kinds of zones}. */
    public ReadOnlyBooleanProperty detailedProperty() {
        return filter.detailed.getReadOnlyProperty();
    }

    /** The zone for which the detailed chart was switched on, set after everything else; null if it was done by hand. */
    public ReadOnlyObjectProperty<@Nullable Zone> revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    /** How many zones the detailed chart adds; 0 where there is nothing to choose, since the map has zones of one kind only. */
    public int detailedZones() {
        return filter.added();
    }

    /** The zones that are on the chart, in the map's order. */
    public List<Zone> zones() {
        return filter.onChart();
    }

    /** Whether a zone is on the chart: all are but those of the detailed chart while it is off. */
    public boolean shows(Zone zone) {
        return filter.shows(zone);
    }

    /**
     * Adds an entry, or replaces the one with the same key. A map that is shown keeps view, filter and selection as far as
     * they still exist; a broken file keeps its last good version.
     */
    public void put(MapEntry newer) {
        int at = indexOf(newer.key());
        if (at < 0) {
            entries.add(newer.own() ? entries.size() : shippedCount(), newer);
            return;
        }
        MapEntry merged = entries.get(at).reread(newer);
        entries.set(at, merged);
        MapEntry shown = entry.get();
        if (shown != null && shown.key().equals(merged.key())) {
            show(merged);
        }
    }

    /** Takes an entry off the list; if it was shown, the first of the others is shown instead, if there is one. */
    public void remove(String key) {
        int at = indexOf(key);
        if (at < 0) {
            return;
        }
        entries.remove(at);
        MapEntry shown = entry.get();
        if (shown == null || !shown.key().equals(key)) {
            return;
        }
        if (entries.isEmpty()) {
            showNothing();
        } else {
            open(entries.get(0).key());
        }
    }

    /** Shows the map with this key; does nothing if there is none. */
    public void open(String key) {
        int at = indexOf(key);
        if (at < 0) {
            return;
        }
        MapEntry shown = entry.get();
        if (shown == null || !shown.key().equals(key)) {
            filter.reset();
        }
        show(entries.get(at));
    }

    /** Shows the view with this id; does nothing if the map has none. */
    public void showView(String id) {
        map().flatMap(map -> map.view(id)).ifPresent(wanted -> {
            hovered.set(null);
            allViews.set(false);
            view.set(wanted);
            followSelection(wanted);
        });
    }

    /** The selected zone is marked where it lies on the view that is shown now, on the same foot if it can be. */
    private void followSelection(View shown) {
        Placement selected = selection.get();
        if (selected != null && !selected.view().id().equals(shown.id())) {
            twins().stream()
                    .filter(twin -> twin.view().id().equals(shown.id()))
                    .min(Comparator.comparing(twin -> twin.foot() != selected.foot()))
                    .ifPresent(selection::set);
        }
    }

    /** How many of the matching zones are seen on a view. */
    public long matchesOn(String viewId) {
        return filter.matches.get().stream()
                .filter(this::shows)
                .filter(zone -> map().stream()
                        .flatMap(map -> map.placements(zone).stream())
                        .anyMatch(placement -> placement.view().id().equals(viewId)))
                .count();
    }

    /** Shows the nth view, counted from 0; does nothing if there are fewer. */
    public void showView(int index) {
        map().filter(map -> index < map.views().size())
                .ifPresent(map -> showView(map.views().get(index).id()));
    }

    /** Selects a placement and shows its view, and the detailed chart if it takes that to see it. */
    public void select(Placement placement) {
        boolean hidden = !shows(placement.zone());
        if (hidden) {
            showDetailed(true);
        }
        selection.set(placement);
        View shown = view.get();
        if (!allViews.get()
                && (shown == null || !shown.id().equals(placement.view().id()))) {
            showView(placement.view().id());
        }
        visits.set(visits.get() + 1);
        if (hidden) {
            revealed.set(placement.zone());
        }
    }

    /** Selects a zone: where it lies on the view that is shown, otherwise on the first view that has it. */
    public void select(Zone zone) {
        placementOf(zone).ifPresent(this::select);
    }

    /** Selects the placement of this name; does nothing if the map has none. */
    public void select(Placement.Place place) {
        map().flatMap(map -> map.placement(place)).ifPresent(this::select);
    }

    /** Selects nothing. */
    public void clearSelection() {
        selection.set(null);
    }

    /** Tells what lies under the pointer; null for nothing. */
    public void hover(@Nullable Placement placement) {
        hovered.set(placement);
    }

    /** Searches; an empty text ends the search. */
    public void search(String text) {
        filter.search(text);
    }

    /** Adds a value of a facet to the filter or takes it out. */
    public void toggle(Facet facet, String value) {
        filter.toggle(facet, value);
    }

    /** How many zones a value of a facet would show, beside what is asked of the other facets. */
    public long count(Facet facet, String value) {
        return filter.count(facet, value);
    }

    /** How many zones would pass if one choice were taken back. */
    public long countWithout(Facet facet, String value) {
        return filter.countWithout(facet, value);
    }

    /** Ends search and filters. */
    public void clearFilters() {
        filter.reset();
        filter.update();
    }

    /** Shows all views side by side, where the map has more than one. */
    public void showAllViews() {
        if (map().filter(map -> map.views().size() > 1).isPresent()) {
            hovered.set(null);
            allViews.set(true);
        }
    }

    /** Shows the detailed chart or hides it; a zone that is hidden by that is no longer selected. */
    public void showDetailed(boolean shown) {
        revealed.set(null);
        if (!shown) {
            hovered.set(unlessDetailed(hovered.get()));
            selection.set(unlessDetailed(selection.get()));
        }
        filter.showDetailed(shown);
    }

    /** A placement if it stays on the chart without the detailed zones, otherwise nothing. */
    private @Nullable Placement unlessDetailed(@Nullable Placement placement) {
        return placement != null && placement.zone().detailed() && filter.added() > 0 ? null : placement;
    }

    /** Selects the next or a previous zone of the matches, round at the ends. */
    public void step(int steps) {
        List<Zone> zones = filter.matches.get();
        if (zones.isEmpty()) {
            return;
        }
        Placement selected = selection.get();
        int at = selected == null ? -1 : indexOf(zones, selected.zone());
        int next = at < 0 ? (steps > 0 ? 0 : zones.size() - 1) : Math.floorMod(at + steps, zones.size());
        select(zones.get(next));
    }

    /** The best placement of a zone to show: on the view and the foot that are shown now, if it is there. */
    public Optional<Placement> placementOf(Zone zone) {
        View shown = view.get();
        Placement selected = selection.get();
        return map().flatMap(map -> map.placements(zone).stream()
                .min(Comparator.comparing((Placement placement) ->
                                shown == null || !placement.view().id().equals(shown.id()))
                        .thenComparing(placement -> selected == null || placement.foot() != selected.foot())));
    }

    /** The other placements of the selected zone. */
    public List<Placement> twins() {
        Placement selected = selection.get();
        if (selected == null) {
            return List.of();
        }
        return map().stream()
                .flatMap(map -> map.placements(selected.zone()).stream())
                .filter(placement -> !placement.place().equals(selected.place()))
                .toList();
    }

    /** Whether a zone passes search and filter. */
    public boolean matches(Zone zone) {
        return !filter.filtered.get() || indexOf(filter.matches.get(), zone) >= 0;
    }

    private void show(MapEntry shown) {
        Optional<Placement.Place> selected =
                Optional.ofNullable(selection.get()).map(Placement::place);
        Optional<String> oldView = Optional.ofNullable(view.get()).map(View::id);
        boolean same = Optional.ofNullable(entry.get())
                .map(old -> old.key().equals(shown.key()))
                .orElse(false);
        hovered.set(null);
        if (!same) {
            selection.set(null);
        }
        allViews.set(allViews.get()
                && shown.usable().filter(map -> map.views().size() > 1).isPresent());
        filter.look(shown.usable(), vocabulary());
        View next = shown.usable()
                .map(map -> oldView.flatMap(map::view).orElse(map.views().get(0)))
                .orElse(null);
        view.set(null); // nobody sees the new map with a view of the old one
        entry.set(shown);
        view.set(next);
        filter.update();
        if (same) {
            selection.set(selected.flatMap(place -> map().flatMap(map -> map.placement(place)))
                    .filter(placement -> shows(placement.zone()))
                    .orElse(null));
        }
    }

    private void showNothing() {
        hovered.set(null);
        selection.set(null);
        filter.reset();
        filter.look(Optional.empty(), vocabulary());
        entry.set(null);
        view.set(null);
        filter.update();
    }

    /** Maps that ship stand before one's own, whichever is read first. */
    private int shippedCount() {
        return (int) entries.stream().filter(shipped -> !shipped.own()).count();
    }

    private int indexOf(String key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(List<Zone> zones, Zone zone) {
        for (int i = 0; i < zones.size(); i++) {
            if (zones.get(i).id().equals(zone.id())) {
                return i;
            }
        }
        return -1;
    }
}
