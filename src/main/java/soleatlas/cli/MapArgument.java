package soleatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.load.check.ProblemReport;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapFinder;
import soleatlas.problem.ProblemWords;

/** The map that an argument names: a file, or one that ships. */
final class MapArgument {

    private static final ProblemReport REPORT = new ProblemReport(new ProblemWords(Locale.ROOT));

    private MapArgument() {}

    /**
     * Reads the map.
     *
     * @param problems is told what is wrong with it, as {@code check} tells it
     * @throws Refusal if there is no such map or it has errors
     */
    static FootMap read(@Nullable String argument, PrintWriter problems) throws Refusal {
        Map<String, MapFinder.Slot> shipped = MapFinder.builtIn().slots().stream()
                .collect(Collectors.toMap(slot -> slot.name().replaceFirst("\\.json$", ""), Function.identity()));
        List<String> ids = shipped.keySet().stream().sorted().toList();
        if (argument == null) {
            throw Refusal.usage("export.map-missing", WordChoice.list(ids));
        }
        Path path = path(argument);
        if (path != null && Files.isDirectory(path)) {
            throw Refusal.usage("export.map-folder", argument);
        }
        if (path != null && Files.exists(path)) {
            MapFinder.Found found = MapFinder.at(path);
            found.problems().forEach(problem -> problems.println(REPORT.line(problem)));
            if (found.slots().size() != 1) {
                throw Refusal.failed("export.map-not-one", argument);
            }
            return map(found.slots().get(0), argument, problems);
        }
        MapFinder.Slot slot = shipped.get(argument);
        if (slot == null) {
            throw Refusal.usage("export.no-map", argument, WordChoice.hint(argument, ids));
        }
        return map(slot, argument, problems);
    }

    private static @Nullable Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static FootMap map(MapFinder.Slot slot, String argument, PrintWriter problems) throws Refusal {
        LoadedMap loaded = slot.load();
        loaded.problems().forEach(problem -> problems.println(REPORT.line(problem)));
        return loaded.map().orElseThrow(() -> Refusal.failed("export.map-broken", argument));
    }
}
