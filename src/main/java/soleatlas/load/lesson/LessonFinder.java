package soleatlas.load.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapFinder;
import soleatlas.load.source.Format;
import soleatlas.load.source.Listing;
import soleatlas.load.source.SourceFolder;
import soleatlas.problem.Problem;

/** Finds the lessons of a place: those that ship with the program, one file, or a folder with or without an index. */
public final class LessonFinder {

    private LessonFinder() {}

    /** A lesson that can be loaded: again and again, when its file or its map changes. */
    public record Slot(SourceFolder folder, String name) {

        /**
         * Reads the lesson and its map as they are now. Never throws for what a file holds; takes time, so call it off the
         * screen's thread.
         *
         * @param maps gives the map if it was loaded with it before, and keeps it otherwise
         */
        public LoadedLesson load(Maps maps) {
            return LessonLoader.load(folder, name, maps);
        }

        /** The file as the author knows it. */
        public String shown() {
            return folder.shown(name);
        }
    }

    /**
     * The lessons found at a place.
     *
     * @param slots the lessons in order
     * @param problems what is wrong with the place itself: a missing file, a broken index
     */
    public record Found(List<Slot> slots, List<Problem> problems) {

        /** Keeps its own copies. */
        public Found {
            slots = List.copyOf(slots);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Maps that were loaded for lessons already, so that four lessons on one map read it once. Use a new one whenever files may
     * have changed. Not safe for several threads.
     */
    public static final class Maps {

        /** Lessons on more maps than these read some of them again: strangers' maps can be large. */
        private static final int MOST = 8;

        private final Map<Object, LoadedMap> loaded = new HashMap<>();

        /** None yet. */
        public Maps() {}

        LoadedMap load(MapFinder.Slot slot) {
            Object identity = slot.folder().identity(slot.name());
            LoadedMap known = loaded.get(identity);
            if (known != null) {
                return known;
            }
            if (loaded.size() >= MOST) {
                loaded.clear();
            }
            LoadedMap fresh = slot.load();
            loaded.put(identity, fresh);
            return fresh;
        }
    }

    /** The lessons that ship with the program, in the order of their index. */
    public static Found builtIn() {
        return found(Listing.builtIn());
    }

    /**
     * The lessons at a path.
     *
     * @param path a lesson file; an index, then the lessons it names; or a folder, then the lessons of its index, or every
     *     lesson in it by name if it has no index. That there are none is no problem. A file that is no lesson is found too;
     *     whoever loads it is told what it is.
     */
    public static Found at(Path path) {
        return found(Listing.at(path));
    }

    /** Whether a file says it is a lesson; false also if it cannot be read. */
    public static boolean isLesson(Path path) {
        return format(path).equals(Optional.of(Format.LESSON));
    }

    /** Whether a file says it is a map or another thing of the program that is no lesson. */
    public static boolean isOther(Path path) {
        return format(path).filter(format -> format != Format.LESSON).isPresent();
    }

    private static Optional<Format> format(Path path) {
        try {
            Path real = path.toRealPath();
            return Optional.ofNullable(real.getParent())
                    .flatMap(folder -> SourceFolder.onDisk(folder, "").format(String.valueOf(real.getFileName())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Found found(Listing place) {
        return new Found(
                place.lessons().stream()
                        .map(entry -> new Slot(entry.folder(), entry.name()))
                        .toList(),
                place.problems());
    }
}
