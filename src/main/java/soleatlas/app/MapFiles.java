package soleatlas.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapFinder;
import soleatlas.load.map.MapFinder.Slot;
import soleatlas.load.source.SourceFolder;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.words.Messages;

/** Brings maps to the explorer: those that ship, the user's own, and these again whenever they are saved. */
final class MapFiles {

    private static final long LOOK_MILLIS = 400;

    private final Explorer explorer;
    private final Background background;
    private final Consumer<String> say;
    private final FileWatch watch = new FileWatch();
    private final Map<String, Slot> watched = new HashMap<>();
    private final Map<String, Collection<Path>> filesOf = new HashMap<>();
    private final Map<String, List<String>> keysOf = new LinkedHashMap<>();
    private final Future<?> watching;
    private @Nullable String wanted;
    private @Nullable String wantedView;

    MapFiles(Explorer explorer, Background background, Consumer<String> say) {
        this.explorer = explorer;
        this.background = background;
        this.say = say;
        watching = background.repeat(this::look, LOOK_MILLIS);
    }

    /** A slot with what came of loading it. */
    private record Loaded(String key, Slot slot, LoadedMap map) {}

    /** Names the map and view to show as soon as they are there. */
    void want(@Nullable String key, @Nullable String view) {
        wanted = key;
        wantedView = view;
    }

    /** Loads the maps that ship, and shows the wanted one as soon as it is there, or the first one. */
    void loadBuiltIn() {
        background.work(MapFinder::builtIn, found -> {
            for (int i = 0; i < found.slots().size(); i++) {
                Slot slot = found.slots().get(i);
                boolean last = i == found.slots().size() - 1;
                background.work(slot::load, map -> {
                    String key = map.map().map(m -> m.header().id()).orElse(slot.name());
                    explorer.put(entry(key, map, false));
                    if (key.equals(wanted)) {
                        openWanted();
                    } else if (explorer.entryProperty().get() == null && (wanted == null || last)) {
                        explorer.open(explorer.entries().get(0).key());
                    }
                });
            }
        });
    }

    /** Loads the maps at a remembered place. What is no path here and now is remembered still: it may be one next time. */
    void loadRemembered(String place) {
        try {
            loadOwn(Path.of(place), false);
        } catch (InvalidPathException e) {
            keysOf.put(place, List.of());
        }
    }

    /** Loads the maps at a place and remembers it; shows the first of them if wished. */
    void loadOwn(Path place, boolean show) {
        Path absolute = place.toAbsolutePath().normalize();
        keysOf.putIfAbsent(absolute.toString(), List.of());
        if (show) {
            want(null, null); // what was asked for now comes before what was shown last time
        }
        background.work(() -> read(absolute), loaded -> {
            List<String> keys = new ArrayList<>();
            for (Loaded one : loaded) {
                keys.add(one.key());
                explorer.put(entry(one.key(), one.map(), true));
            }
            keysOf.put(absolute.toString(), keys);
            if (show && !keys.isEmpty()) {
                explorer.open(keys.get(0));
                say.accept(Messages.text(
                        explorer.map().isPresent() ? "window.opened" : "window.opened.broken", title(keys.get(0))));
            } else if (keys.stream().anyMatch(key -> key.equals(wanted))) {
                openWanted();
            }
        });
    }

    private void openWanted() {
        if (wanted != null) {
            explorer.open(wanted);
        }
        if (wantedView != null) {
            explorer.showView(wantedView);
        }
        wanted = null;
        wantedView = null;
    }

    /** Stops watching files. */
    void close() {
        watching.cancel(false);
    }

    /** The places of the user's own maps, as absolute paths. */
    List<String> ownPlaces() {
        return List.copyOf(keysOf.keySet());
    }

    /** Takes a map off the list, with the others of its folder. */
    void forget(String key) {
        List<String> places = keysOf.entrySet().stream()
                .filter(place -> place.getValue().contains(key))
                .map(Map.Entry::getKey)
                .toList();
        for (String place : places) {
            List<String> keys = keysOf.remove(place);
            if (keys != null) {
                keys.forEach(explorer::remove);
                background.work(
                        () -> {
                            keys.forEach(watched::remove);
                            return keys;
                        },
                        done -> {});
            }
        }
    }

    private List<Loaded> read(Path place) {
        MapFinder.Found found = MapFinder.at(place);
        List<Loaded> loaded = new ArrayList<>();
        if (found.slots().isEmpty()) {
            LoadedMap none = new LoadedMap(
                    place.toString(),
                    String.valueOf(place.getFileName()),
                    Optional.empty(),
                    Optional.empty(),
                    found.problems(),
                    Set.of());
            loaded.add(new Loaded(place.toString(), new Slot(SourceFolder.builtIn(), ""), none));
            return loaded;
        }
        for (Slot slot : found.slots()) {
            String key = slot.shown();
            LoadedMap map = slot.load();
            watched.put(key, slot);
            filesOf.put(key, map.files());
            watch.settle(map.files());
            loaded.add(new Loaded(key, slot, map));
        }
        return loaded;
    }

    /** Runs in the background: reads again what was saved. */
    private void look() {
        for (Map.Entry<String, Slot> entry : List.copyOf(watched.entrySet())) {
            Collection<Path> files = filesOf.getOrDefault(entry.getKey(), List.of());
            if (watch.changed(files)) {
                watch.settle(files);
                LoadedMap map = entry.getValue().load();
                filesOf.put(entry.getKey(), map.files());
                // Not all of them: a file may have been saved once more while it was read
                watch.settleNew(map.files());
                background.work(() -> map, again -> reloaded(entry.getKey(), again));
            }
        }
    }

    private void reloaded(String key, LoadedMap map) {
        if (keysOf.values().stream().noneMatch(keys -> keys.contains(key))) {
            return; // forgotten while it was read
        }
        MapEntry next = entry(key, map, true);
        explorer.put(next);
        boolean older =
                explorer.entries().stream().anyMatch(shown -> shown.key().equals(key) && shown.stale());
        if (next.errors() == 0) {
            say.accept(Messages.text("window.reloaded", title(key)));
        } else {
            say.accept(Messages.text(
                    older ? "window.reloaded.stale" : "window.reloaded.broken", title(key), next.errors()));
        }
    }

    private String title(String key) {
        return explorer.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(entry -> entry.usable()
                        .map(map -> map.header().name().in(explorer.language()))
                        .orElse(entry.title()))
                .findFirst()
                .orElse(key);
    }

    private static MapEntry entry(String key, LoadedMap loaded, boolean own) {
        @Nullable FootMap map = loaded.map().orElse(null);
        return new MapEntry(
                key,
                loaded.title(),
                own,
                map,
                map == null ? null : LocalTime.now(ZoneId.systemDefault()),
                loaded.problems());
    }
}
