package soleatlas.load.map;

import java.nio.file.Path;
import java.util.List;
import soleatlas.load.source.Listing;
import soleatlas.load.source.SourceFolder;
import soleatlas.problem.Problem;

/** Finds the maps of a place: those that ship with the program, one file, or a folder with or without an index. */
public final class MapFinder {

    private MapFinder() {}

    /** A map that can be loaded: again and again, when its file changes. */
    public record Slot(SourceFolder folder, String name) {

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
        return found(Listing.builtIn());
    }

    /**
     * The maps at a path.
     *
     * @param path a map file; an index, then the maps it names; or a folder, then the maps of its index, or every map in it by
     *     name if it has no index. A file that is no map is found too; whoever loads it is told what it is.
     */
    public static Found at(Path path) {
        Listing place = Listing.at(path);
        return place.kind() == Listing.Kind.FOLDER && place.maps().isEmpty()
                ? new Found(List.of(), place.withoutMap())
                : found(place);
    }

    private static Found found(Listing place) {
        return new Found(
                place.maps().stream()
                        .map(entry -> new Slot(entry.folder(), entry.name()))
                        .toList(),
                place.problems());
    }
}
