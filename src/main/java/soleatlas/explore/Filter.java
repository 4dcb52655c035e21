package soleatlas.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Zone;

/**
 * Which zones of a map are asked for: by words and by system. Both must fit; of several systems one. Words find zones of the
 * detailed chart even while it is off.
 */
final class Filter {

    final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    final ReadOnlyObjectWrapper<Set<String>> systems = new ReadOnlyObjectWrapper<>(Set.of());
    final ReadOnlyObjectWrapper<List<Zone>> matches = new ReadOnlyObjectWrapper<>(List.of());
    final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper();
    final ReadOnlyBooleanWrapper detailed = new ReadOnlyBooleanWrapper();
    private List<Zone> zones = List.of();
    private int added;
    private @Nullable Search search;

    /** Filters another map, or the same one read again; the words and systems stay. */
    void look(Optional<FootMap> map) {
        search = map.map(Search::new).orElse(null);
        zones = map.map(FootMap::zones).orElse(List.of());
        int extended = (int) zones.stream().filter(Zone::detailed).count();
        added = extended == zones.size() ? 0 : extended;
    }

    void search(String text) {
        query.set(text);
        update();
    }

    void toggle(String system) {
        Set<String> changed = new HashSet<>(systems.get());
        if (!changed.remove(system)) {
            changed.add(system);
        }
        systems.set(Set.copyOf(changed));
        update();
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

    /** Forgets words and systems; the matches follow with the next {@link #update}. */
    void reset() {
        query.set("");
        systems.set(Set.of());
    }

    /** Works out the matches anew. */
    void update() {
        filtered.set(hasWords() || !systems.get().isEmpty());
        matches.set(
                search == null
                        ? List.of()
                        : search.find(query.get()).stream()
                                .filter(zone -> hasWords() || shows(zone))
                                .filter(this::inSystems)
                                .toList());
    }

    private boolean inSystems(Zone zone) {
        return systems.get().isEmpty()
                || zone.group()
                        .map(system -> systems.get().contains(system.id()))
                        .orElse(false);
    }
}
