package soleatlas.load.lesson;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soleatlas.atlas.FootMap;
import soleatlas.load.map.MapFinder;
import soleatlas.problem.Problem;
import soleatlas.teach.Lesson;

/**
 * What came of reading a lesson and its map.
 *
 * @param key tells it from all other lessons: for one that ships, its file such as {@code atlas:lessons/x.json}; otherwise
 *     what its slot shows
 * @param file the lesson's file as the author knows it
 * @param title the lesson's name as far as it could be read, otherwise the file's
 * @param lesson the lesson, unless a problem is an error
 * @param map the lesson's map, if it could be read without errors
 * @param mapKey how the program's list of maps names the lesson's map: for a map that ships the id in its header, otherwise
 *     what {@link MapFinder.Slot#shown} gives when the map's file is opened by its absolute path; empty if there is no such
 *     file
 * @param mapFile the file of the lesson's map on disk, as an absolute path; empty if it ships with the program or there is none
 * @param problems everything that is wrong with the lesson, in the order of lines; what is wrong inside its map is told by
 *     checking the map
 * @param files the files on disk that were read or looked for, to watch them: the lesson's and those of its map
 */
public record LoadedLesson(
        String key,
        String file,
        String title,
        Optional<Lesson> lesson,
        Optional<FootMap> map,
        String mapKey,
        Optional<Path> mapFile,
        List<Problem> problems,
        Set<Path> files) {

    /** Keeps its own copies. */
    public LoadedLesson {
        problems = List.copyOf(problems);
        files = Set.copyOf(files);
    }
}
