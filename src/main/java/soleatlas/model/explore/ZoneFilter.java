package soleatlas.model.explore;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Facet;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Vocabulary;
import soleatlas.atlas.Zone;
import soleatlas.search.Search;

/**
 * Which zones of a map are asked for: by words and by facets. Words and each facet must fit; of the values of one facet one.
 * Words find zones of the detailed chart even while it is off.
 */
final class ZoneFilter {

    final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    final ReadOnlyObjectWrapper<Map<Facet, Set<String>>> choices = new ReadOnlyObjectWrapper<>(Map.of());
    final ReadOnlyObjectWrapper<List<Zone>> matches = new ReadOnlyObjectWrapper<>(List.of());
    final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper();
    final ReadOnlyBooleanWrapper detailed = new ReadOnlyBooleanWrapper();
    private List<Zone> zones = List.of();
    private List<Zone> found = List.of();
    private int added;
    private @Nullable Search search;

    /** Filters another map, or the same one read again, found by these words; the query and choices stay. */
    void look(Optional<FootMap> map, Vocabulary words) {
        search = map.map(shown -> new Search(shown, words)).orElse(null);
        zones = map.map(FootMap::zones).orElse(List.of());
        int extended = (int) zones.stream().filter(Zone::detailed).count();
        added = extended == zones.size() ? 0 : extended;
    }

    void search(String text) {
        query.set(text);
        update();
    }

    /** Chooses a value of a facet, or takes the choice back. */
    void toggle(Facet facet, String value) {
        choices.set(toggled(facet, value));
        update();
    }

    private Map<Facet, Set<String>> toggled(Facet facet, String value) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(choices.get());
        Set<String> values = new LinkedHashSet<>(changed.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(facet, values);
        if (values.isEmpty()) {
            changed.remove(facet);
        }
        return Map.copyOf(changed);
    }

    /** How many zones the detailed chart adds to the others; 0 where all are of one kind. */
    int added() {
        return added;
    }

    /** The zones that are on the chart. */
    List<Zone> onChart() {
        return zones.stream().filter(this::shows).toList();
    }

    /** Whether a zone is on the chart. */
    boolean shows(Zone zone) {
        return detailed.get() || !zone.detailed() || added == 0;
    }

    /** Switches the detailed chart on or off. What was found by words stays found. */
    void showDetailed(boolean shown) {
        if (detailed.get() != shown) {
            detailed.set(shown);
            if (!hasWords()) {
                update();
            }
        }
    }

    /** Whether something is searched for by words. */
    boolean hasWords() {
        return !query.get().isBlank();
    }

    /** Forgets words and choices; the matches follow with the next {@link #update}. */
    void reset() {
        query.set("");
        choices.set(Map.of());
    }

    /** Works out the matches anew. */
    void update() {
        filtered.set(hasWords() || !choices.get().isEmpty());
        found = search == null
                ? List.of()
                : search.find(query.get()).stream()
                        .filter(zone -> hasWords() || shows(zone))
                        .toList();
        matches.set(found.stream().filter(zone -> fits(zone, choices.get())).toList());
    }

    /** How many zones fit a value of a facet and everything that is asked of the other facets. */
    long count(Facet facet, String value) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(choices.get());
        others.put(facet, Set.of(value));
        return count(zone -> fits(zone, others));
    }

    /** How many zones would fit without one of the choices. */
    long countWithout(Facet facet, String value) {
        Map<Facet, Set<String>> rest = toggled(facet, value);
        return count(zone -> fits(zone, rest));
    }

    private long count(Predicate<Zone> fits) {
        return found.stream().filter(fits).count();
    }

    private static boolean fits(Zone zone, Map<Facet, Set<String>> asked) {
        return asked.entrySet().stream()
                .allMatch(one -> one.getKey().of(zone).stream().anyMatch(one.getValue()::contains));
    }
}
