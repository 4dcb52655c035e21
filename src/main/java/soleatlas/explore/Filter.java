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

/** Which zones of a map are asked for: by words and by system. Both must fit; of several systems one. */
final class Filter {

    final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    final ReadOnlyObjectWrapper<Set<String>> systems = new ReadOnlyObjectWrapper<>(Set.of());
    final ReadOnlyObjectWrapper<List<Zone>> matches = new ReadOnlyObjectWrapper<>(List.of());
    final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper();
    private @Nullable Search search;

    /** Filters another map, or the same one read again; the words and systems stay. */
    void look(Optional<FootMap> map) {
        search = map.map(Search::new).orElse(null);
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

    /** Forgets words and systems; the matches follow with the next {@link #update}. */
    void reset() {
        query.set("");
        systems.set(Set.of());
    }

    /** Works out the matches anew. */
    void update() {
        filtered.set(!query.get().isBlank() || !systems.get().isEmpty());
        matches.set(
                search == null
                        ? List.of()
                        : search.find(query.get()).stream()
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
