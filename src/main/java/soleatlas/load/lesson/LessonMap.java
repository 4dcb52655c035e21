package soleatlas.load.lesson;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import soleatlas.atlas.FootMap;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.JsonReader;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapFinder;
import soleatlas.load.map.MapFinder.Slot;
import soleatlas.load.source.Format;
import soleatlas.load.source.SourceFolder;
import soleatlas.load.source.SourceFolder.Unreadable;
import soleatlas.problem.Location;
import soleatlas.problem.Problems;

/**
 * The map of a lesson, as far as it can be read.
 *
 * @param map the map, if it has no errors
 * @param key how the program's list of maps names it; empty if there is no such file
 * @param file its file on disk, as an absolute path
 * @param files the files on disk that were read or looked for
 */
record LessonMap(Optional<FootMap> map, String key, Optional<Path> file, Set<Path> files) {

    /** No map at all. */
    static final LessonMap NONE = new LessonMap(Optional.empty(), "", Optional.empty(), Set.of());

    /**
     * Reads the map that a lesson names. Why there is none is told once; what is wrong inside a map is for its own author.
     *
     * @param folder the lesson's own folder
     * @param reference how the lesson names its map
     */
    static LessonMap of(SourceFolder folder, Str reference, Location where, LessonFinder.Maps maps, Problems problems) {
        String name = reference.value();
        Set<Path> files = new HashSet<>();
        folder.watchable(name).ifPresent(files::add);
        LessonMap none = new LessonMap(Optional.empty(), "", Optional.empty(), files);
        try {
            Optional<Format> format =
                    JsonReader.field(folder.follow(name), "format").flatMap(Format::named);
            if (format.isPresent() && !Format.fits(format.get(), Format.MAP, name, reference.at(), where, problems)) {
                return none;
            }
            return slot(folder, name)
                    .map(slot -> loaded(slot, reference, files, where, maps, problems))
                    .orElse(none);
        } catch (Unreadable e) {
            problems.error(reference.at(), where, e.code(), name);
            return none;
        }
    }

    /** The map as it is found when somebody opens its file, so that both are known by the same key. */
    private static Optional<Slot> slot(SourceFolder folder, String name) {
        if (name.startsWith(SourceFolder.BUILT_IN)) {
            return Optional.of(new Slot(SourceFolder.builtIn(), name.substring(SourceFolder.BUILT_IN.length())));
        }
        Optional<Path> path = folder.path(name).map(Path::toAbsolutePath);
        return path.isEmpty()
                ? Optional.of(new Slot(folder, name))
                : MapFinder.at(path.get()).slots().stream().findFirst();
    }

    private static LessonMap loaded(
            Slot slot, Str reference, Set<Path> files, Location where, LessonFinder.Maps maps, Problems problems) {
        LoadedMap loaded = maps.load(slot);
        if (loaded.map().isEmpty()) {
            problems.error(reference.at(), where, "lesson-map-broken", reference.value());
        }
        Optional<Path> file = slot.folder().path(slot.name()).map(Path::toAbsolutePath);
        String key = file.isPresent()
                ? slot.shown()
                : loaded.map().map(map -> map.header().id()).orElse(slot.name());
        Set<Path> all = new HashSet<>(files);
        all.addAll(loaded.files());
        return new LessonMap(loaded.map(), key, file, all);
    }
}
