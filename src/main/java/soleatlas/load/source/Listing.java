package soleatlas.load.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Limits;
import soleatlas.problem.Location;
import soleatlas.problem.Position;
import soleatlas.problem.Problem;
import soleatlas.problem.Problems;

/**
 * What lies at a place: what ships with the program, one file, or a folder with or without an index.
 *
 * @param shown the place as its user wrote it
 * @param kind what it is
 * @param maps its maps in order; a single file stands here and among the lessons, whatever it holds
 * @param lessons its lessons in order
 * @param problems what is wrong with the place itself: a missing file, a broken index
 */
public record Listing(String shown, Kind kind, List<Entry> maps, List<Entry> lessons, List<Problem> problems) {

    private static final String INDEX = "index.json";

    /** What a place is. */
    public enum Kind {
        /** Nothing that can be read. */
        NOTHING,
        /** One file. */
        FILE,
        /** An index, or a folder that has one. */
        INDEX,
        /** A folder without an index. */
        FOLDER
    }

    /** A file in its folder. */
    public record Entry(SourceFolder folder, String name) {}

    /** What ships with the program, in the order of its index. */
    public static Listing builtIn() {
        return indexed(SourceFolder.builtIn(), INDEX);
    }

    /**
     * What lies at a path.
     *
     * @param path a file; an index, then what it names; or a folder, then what its index names, or every map and lesson in it
     *     by name if it has no index
     */
    public static Listing at(Path path) {
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

    /** What is wrong with a folder in which there is no map. */
    public List<Problem> withoutMap() {
        Problems found = new Problems();
        found.error(Position.startOf(shown), Location.FILE, "folder-without-map");
        return found.sorted(shown);
    }

    /** A path as its user wrote it, with slashes and without steps that lead nowhere. */
    private static String shown(Path path) {
        String written =
                path.toString().replace('\\', '/').replaceAll("/(\\./)+", "/").replaceAll("^(\\./)+|/\\.$", "");
        return written.isEmpty() ? "." : written;
    }

    private static Listing file(Path path, Path real, String shown) throws IOException {
        Path parent = real.getParent();
        Path name = real.getFileName();
        Path given = path.toAbsolutePath().getParent();
        if (parent == null || name == null) {
            return nothing(shown, "not-a-file");
        }
        // behind a link the file's folder is that of the file itself, and problems name the file itself
        boolean direct = given != null && parent.equals(given.toRealPath()) && path.endsWith(name);
        String whole = direct ? shown : shown(real);
        int slash = whole.lastIndexOf('/');
        SourceFolder folder = SourceFolder.onDisk(parent, slash < 0 ? "" : whole.substring(0, slash + 1));
        if (folder.format(name.toString()).equals(Optional.of(Format.INDEX))) {
            return indexed(folder, name.toString());
        }
        List<Entry> entry = List.of(new Entry(folder, name.toString()));
        return new Listing(whole, Kind.FILE, entry, entry, List.of());
    }

    private static Listing folder(Path real, String shown) throws IOException {
        SourceFolder folder = SourceFolder.onDisk(real, shown.equals(".") ? "" : shown);
        return Files.isRegularFile(real.resolve(INDEX)) ? indexed(folder, INDEX) : everything(folder, real, shown);
    }

    private static Listing nothing(String shown, String code) {
        Problems problems = new Problems();
        problems.error(Position.startOf(shown), Location.FILE, code, shown);
        return new Listing(shown, Kind.NOTHING, List.of(), List.of(), problems.sorted(shown));
    }

    private static Listing indexed(SourceFolder folder, String index) {
        Problems problems = new Problems();
        List<Entry> maps = new ArrayList<>();
        List<Entry> lessons = new ArrayList<>();
        new SourceFiles(folder, problems).main(index).ifPresent(fields -> {
            if (Format.fits(fields, Format.INDEX, index, fields.at("format"), Location.FILE, problems)) {
                readable(fields.strings("maps", true), folder, problems)
                        .forEach(name -> maps.add(new Entry(folder, name)));
                readable(fields.strings("lessons", false), folder, problems)
                        .forEach(name -> lessons.add(
                                new Entry(folder.folderOf(name), name.substring(name.lastIndexOf('/') + 1))));
                fields.string("$schema", false);
                fields.finish();
            }
        });
        return limited(folder.shown(index), Kind.INDEX, maps, lessons, problems);
    }

    private static List<String> readable(List<Str> names, SourceFolder folder, Problems problems) {
        List<String> readable = new ArrayList<>();
        for (Str name : names) {
            Optional<String> unreadable = folder.unreadable(name.value());
            unreadable.ifPresentOrElse(
                    code -> problems.error(name.at(), Location.FILE, code, name.value()),
                    () -> readable.add(name.value()));
        }
        return readable;
    }

    private static Listing everything(SourceFolder folder, Path real, String shown) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(real)) {
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .forEach(names::add);
        }
        return limited(
                shown,
                Kind.FOLDER,
                entries(folder, names, name -> isMap(folder, name)),
                entries(folder, names, name -> folder.format(name).equals(Optional.of(Format.LESSON))),
                new Problems());
    }

    private static List<Entry> entries(SourceFolder folder, List<String> names, Predicate<String> wanted) {
        return names.stream()
                .filter(wanted)
                .map(name -> new Entry(folder, name))
                .toList();
    }

    /** Whether a file claims to be a map, or is too broken to tell. */
    private static boolean isMap(SourceFolder folder, String name) {
        Optional<Format> format = folder.format(name);
        return format.isPresent() ? format.get() == Format.MAP : !folder.isJson(name);
    }

    private static Listing limited(String shown, Kind kind, List<Entry> maps, List<Entry> lessons, Problems problems) {
        List<Entry> fewMaps = limited(maps, Limits.MAPS, "too-many-maps", shown, problems);
        List<Entry> fewLessons = limited(lessons, Limits.LESSONS, "too-many-lessons", shown, problems);
        return new Listing(shown, kind, fewMaps, fewLessons, problems.sorted(shown));
    }

    private static List<Entry> limited(List<Entry> all, int most, String code, String shown, Problems problems) {
        if (all.size() > most) {
            problems.error(Position.startOf(shown), Location.FILE, code, all.size(), most);
        }
        return all.subList(0, Math.min(all.size(), most));
    }
}
