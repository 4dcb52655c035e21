package soleatlas.load;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        return indexed(MapFolder.builtIn(), INDEX);
    }

    /**
     * The maps at a path.
     *
     * @param path a map file; an index, then the maps it names; or a folder, then the maps of its index, or every map in it by
     *     name if it has no index
     */
    public static Found at(Path path) {
        String shown = shown(path);
        try {
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) {
                return folder(real, shown);
            }
            if (!Files.isRegularFile(real)) {
                return nothing(shown, "not-a-file");
            }
            return file(path, real, shown);
        } catch (NoSuchFileException e) {
            return nothing(shown, "file-missing");
        } catch (FileSystemException e) {
            // what lies behind a file instead of a folder does not exist either
            return nothing(shown, Files.exists(path) ? "file-unreadable" : "file-missing");
        } catch (IOException e) {
            return nothing(shown, "file-unreadable");
        }
    }

    /** A path as its user wrote it, with slashes and without steps that lead nowhere. */
    private static String shown(Path path) {
        String written =
                path.toString().replace('\\', '/').replaceAll("/(\\./)+", "/").replaceAll("^(\\./)+|/\\.$", "");
        return written.isEmpty() ? "." : written;
    }

    private static Found file(Path path, Path real, String shown) throws IOException {
        Path parent = real.getParent();
        Path name = real.getFileName();
        Path given = path.toAbsolutePath().getParent();
        if (parent == null || name == null) {
            return nothing(shown, "not-a-file");
        }
        // behind a link the map's folder is that of the file itself, and problems name the file itself
        boolean direct = given != null && parent.equals(given.toRealPath()) && path.endsWith(name);
        String whole = direct ? shown : shown(real);
        int slash = whole.lastIndexOf('/');
        MapFolder folder = MapFolder.onDisk(parent, slash < 0 ? "" : whole.substring(0, slash + 1));
        return folder.format(name.toString()).equals(Optional.of(Format.INDEX))
                ? indexed(folder, name.toString())
                : new Found(List.of(new Slot(folder, name.toString())), List.of());
    }

    private static Found folder(Path real, String shown) throws IOException {
        MapFolder folder = MapFolder.onDisk(real, shown.equals(".") ? "" : shown);
        return Files.isRegularFile(real.resolve(INDEX)) ? indexed(folder, INDEX) : everyMap(folder, real, shown);
    }

    private static Found nothing(String shown, String code) {
        Problems problems = new Problems();
        problems.error(Spot.startOf(shown), Where.FILE, code, shown);
        return new Found(List.of(), problems.sorted(shown));
    }

    private static Found indexed(MapFolder folder, String index) {
        Problems problems = new Problems();
        List<Slot> slots = new ArrayList<>();
        new MapFiles(folder, problems).main(index).ifPresent(fields -> {
            Format format = Format.of(fields, Format.INDEX, problems);
            if (format == Format.INDEX) {
                for (Str name : fields.strings("maps", true)) {
                    Optional<String> unreadable = folder.unreadable(name.value());
                    if (unreadable.isEmpty()) {
                        slots.add(new Slot(folder, name.value()));
                    } else {
                        problems.error(name.at(), Where.FILE, unreadable.get(), name.value());
                    }
                }
                fields.string("$schema", false);
                fields.finish();
            } else if (format != null) {
                problems.error(
                        fields.at("format"),
                        Where.FILE,
                        "other-format",
                        index,
                        Fields.word(format),
                        Fields.word(Format.INDEX));
            }
        });
        return limited(slots, problems, folder.shown(index));
    }

    private static Found everyMap(MapFolder folder, Path real, String shown) throws IOException {
        Problems problems = new Problems();
        List<Slot> slots = new ArrayList<>();
        try (Stream<Path> files = Files.list(real)) {
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json") && isMap(folder, name))
                    .sorted()
                    .forEach(name -> slots.add(new Slot(folder, name)));
        }
        if (slots.isEmpty()) {
            problems.error(Spot.startOf(shown), Where.FILE, "folder-without-map");
        }
        return limited(slots, problems, shown);
    }

    /** Whether a file claims to be a map, or is too broken to tell. */
    private static boolean isMap(MapFolder folder, String name) {
        Optional<Format> format = folder.format(name);
        return format.isPresent() ? format.get() == Format.MAP : !folder.isJson(name);
    }

    private static Found limited(List<Slot> slots, Problems problems, String file) {
        if (slots.size() > Limits.MAPS) {
            problems.error(Spot.startOf(file), Where.FILE, "too-many-maps", slots.size(), Limits.MAPS);
            return new Found(slots.subList(0, Limits.MAPS), problems.sorted(file));
        }
        return new Found(slots, problems.sorted(file));
    }
}
