package soleatlas.load.map;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soleatlas.atlas.FootMap;
import soleatlas.load.text.Completeness;
import soleatlas.problem.Problem;

/**
 * What came of reading a map's files.
 *
 * @param file the main file as the author knows it
 * @param title the map's name as far as it could be read, otherwise the file's
 * @param map the map, unless a problem is an error
 * @param completeness how far the map is translated, if there is one
 * @param problems everything that is wrong, in the order of files and lines
 * @param files the files on disk that were read or looked for, to watch them
 */
public record LoadedMap(
        String file,
        String title,
        Optional<FootMap> map,
        Optional<Completeness> completeness,
        List<Problem> problems,
        Set<Path> files) {

    /** Keeps its own copies. */
    public LoadedMap {
        problems = List.copyOf(problems);
        files = Set.copyOf(files);
    }
}
