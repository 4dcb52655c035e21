package soleatlas.model.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Wish;
import soleatlas.atlas.Zone;

/** Zones that somebody put together, in the order in which they came. */
public final class Basket {

    private final Explorer explorer;
    private final ReadOnlyObjectWrapper<List<Zone>> zones = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable String mapKey;

    /** An empty basket for the map that an explorer shows. */
    public Basket(Explorer explorer) {
        this.explorer = explorer;
        explorer.entryProperty().addListener(value -> mapChanged());
        mapChanged();
    }

    /**
     * What the zones of a basket have in common.
     *
     * @param systems at most one
     * @param techniques techniques that are used on all of them
     * @param wishes wishes for which people look for all of them
     */
    public record Common(List<BodySystem> systems, List<Technique> techniques, List<Wish> wishes) {

        /** Keeps its own copies. */
        public Common {
            systems = List.copyOf(systems);
            techniques = List.copyOf(techniques);
            wishes = List.copyOf(wishes);
        }

        /** Whether there is nothing. */
        public boolean isEmpty() {
            return systems.isEmpty() && techniques.isEmpty() && wishes.isEmpty();
        }
    }

    /** The zones in the basket. */
    public ReadOnlyObjectProperty<List<Zone>> zonesProperty() {
        return zones.getReadOnlyProperty();
    }

    /** Whether a zone is in the basket. */
    public boolean holds(Zone zone) {
        return zones.get().stream().anyMatch(held -> held.id().equals(zone.id()));
    }

    /** Puts a zone into the basket, or takes it out. */
    public void toggle(Zone zone) {
        List<Zone> changed = new ArrayList<>(zones.get());
        if (!changed.removeIf(held -> held.id().equals(zone.id()))) {
            changed.add(zone);
        }
        zones.set(List.copyOf(changed));
    }

    /** Empties the basket. */
    public void clear() {
        zones.set(List.of());
    }

    /** What its zones have in common; nothing where there are fewer than two. */
    public Common common() {
        if (zones.get().size() < 2) {
            return new Common(List.of(), List.of(), List.of());
        }
        return new Common(
                shared(zone -> zone.group().stream().toList()),
                shared(zone ->
                        zone.techniques().stream().map(TechniqueUse::technique).toList()),
                shared(Zone::wishes));
    }

    private <T> List<T> shared(Function<Zone, List<T>> of) {
        List<Zone> all = zones.get();
        return of.apply(all.get(0)).stream()
                .distinct()
                .filter(one -> all.stream().allMatch(zone -> of.apply(zone).contains(one)))
                .toList();
    }

    /** A map that was read again keeps what it still has; another map begins with nothing. */
    private void mapChanged() {
        String key = Optional.ofNullable(explorer.entryProperty().get())
                .map(MapEntry::key)
                .orElse(null);
        Optional<FootMap> map = explorer.map();
        boolean same = key != null && key.equals(mapKey);
        mapKey = key;
        zones.set(
                same && map.isPresent()
                        ? zones.get().stream()
                                .flatMap(zone -> map.get().zone(zone.id()).stream())
                                .toList()
                        : List.of());
    }
}
