package soleatlas.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import soleatlas.atlas.Problem;
import soleatlas.load.Json.Str;

/** Finds the maps of a place: those that ship with the program, one file, or a folder with or without an index. */
public final class MapShelf {

    private static final String INDEX = "index.json";

    private MapShelf() {}

    /** A map that can be loaded: again and again, when its file changes. */
    public record Slot(MapFolder folder, String name) {

        /** Reads the map as it is now. */
        public LoadedMap load() {
            return MapLoader.load(folder, name);
        }

        /** The file as the author knows it. */
        public String shown() {
            return folder.shown(name);
        }
    }

    /**
     * The maps found at a place.
     *
     * @param slots the maps in order
     * @param problems what is wrong with the place itself: a missing file, a broken index
     */
    public record Found(List<Slot> slots, List<Problem> problems) {

        /** Keeps its own copies. */
        public Found {
            slots = List.copyOf(slots);
            problems = List.copyOf(problems);
        }
    }

    /** The maps that ship with the program, in the order of their index. */
    public static Found builtIn() {
        return indexed(MapFolder.builtIn());
    }

    /**
     * The maps at a path.
     *
     * @param path a map file; or a folder, then the maps of its index, or every map in it by name if it has no index
     */
    public static Found at(Path path) {
        String shown = path.toString().replace('\\', '/');
        try {
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) {
                MapFolder folder = MapFolder.onDisk(real, shown);
                return Files.isRegularFile(real.resolve(INDEX)) ? indexed(folder) : everyMap(folder, real, shown);
            }
            Path parent = real.getParent();
            Path fileName = path.getFileName();
            if (parent == null || fileName == null) {
                return missing(shown);
            }
            int slash = shown.lastIndexOf('/');
            MapFolder folder = MapFolder.onDisk(parent, slash < 0 ? "" : shown.substring(0, slash));
            String name = String.valueOf(real.getFileName());
            if (name.equals(INDEX)) {
                return indexed(folder);
            }
            return new Found(List.of(new Slot(folder, name)), List.of());
        } catch (IOException e) {
            return missing(shown);
        }
    }

    private static Found missing(String shown) {
        Problems problems = new Problems();
        problems.error(Spot.startOf(shown), Where.FILE, "file-missing", shown);
        return new Found(List.of(), problems.sorted(shown));
    }

    private static Found indexed(MapFolder folder) {
        Problems problems = new Problems();
        String file = folder.shown(INDEX);
        List<Slot> slots = new ArrayList<>();
        try {
            Optional<Fields> fields = JsonReader.read(file, folder.read(INDEX), problems)
                    .flatMap(json -> Optional.ofNullable(Fields.of(json, Where.FILE, problems)));
            if (fields.isPresent() && Format.is(Format.INDEX, fields.get(), problems)) {
                for (Str name : fields.get().strings("maps", true)) {
                    slots.add(new Slot(folder, name.value()));
                }
                fields.get().may("$schema");
                fields.get().finish();
            }
        } catch (MapFolder.Unreadable e) {
            problems.error(Spot.startOf(file), Where.FILE, e.code(), INDEX);
        }
        return limited(slots, problems, file);
    }

    private static Found everyMap(MapFolder folder, Path real, String shown) throws IOException {
        Problems problems = new Problems();
        List<Slot> slots = new ArrayList<>();
        try (Stream<Path> files = Files.list(real)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
            for (String name : names) {
                if (isMap(folder, name)) {
                    slots.add(new Slot(folder, name));
                }
            }
        }
        if (slots.isEmpty()) {
            problems.error(Spot.startOf(shown), Where.FILE, "folder-without-map");
        }
        return limited(slots, problems, shown);
    }

    /** Whether a file claims to be a map, or is too broken to tell. */
    private static boolean isMap(MapFolder folder, String name) {
        Problems ignored = new Problems();
        try {
            Optional<Json> json = JsonReader.read(name, folder.read(name), ignored);
            if (json.isPresent() && json.get() instanceof Json.Obj object) {
                return Format.of(new Fields(object, Where.FILE, ignored), ignored)
                        .equals(Optional.of(Format.MAP));
            }
            return json.isEmpty();
        } catch (MapFolder.Unreadable e) {
            return true;
        }
    }

    private static Found limited(List<Slot> slots, Problems problems, String file) {
        if (slots.size() > Limits.MAPS) {
            problems.error(Spot.startOf(file), Where.FILE, "too-many-maps", slots.size(), Limits.MAPS);
            return new Found(slots.subList(0, Limits.MAPS), problems.sorted(file));
        }
        return new Found(slots, problems.sorted(file));
    }
}
