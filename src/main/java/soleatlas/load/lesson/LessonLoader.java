package soleatlas.load.lesson;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json.Str;
import soleatlas.load.source.Format;
import soleatlas.load.source.SourceFiles;
import soleatlas.load.source.SourceFolder;
import soleatlas.problem.Problems;
import soleatlas.teach.Lesson;

/** Reads a lesson with its map, checks everything and tells all problems in one go. */
public final class LessonLoader {

    private final SourceFolder folder;
    private final String name;
    private final LessonFinder.Maps maps;
    private final Problems problems = new Problems();
    private LessonMap map = LessonMap.NONE;

    private LessonLoader(SourceFolder folder, String name, LessonFinder.Maps maps) {
        this.folder = folder;
        this.name = name;
        this.maps = maps;
    }

    /** Reads a lesson; {@code name} is its file in the folder. */
    public static LoadedLesson load(SourceFolder folder, String name, LessonFinder.Maps maps) {
        return new LessonLoader(folder, name, maps).load();
    }

    private LoadedLesson load() {
        String file = folder.shown(name);
        SourceFiles own = new SourceFiles(folder, problems);
        Optional<Fields> main = own.main(name);
        Lesson lesson = main.isPresent() && isLesson(main.get()) ? lesson(main.get()) : null;
        Set<Path> files = new HashSet<>(own.onDisk());
        files.addAll(map.files());
        return new LoadedLesson(
                file,
                file,
                main.flatMap(Fields::title).orElse(name),
                problems.hasErrors() ? Optional.empty() : Optional.ofNullable(lesson),
                map.map(),
                map.key(),
                map.file(),
                problems.sorted(file),
                files);
    }

    /** Whether to read on: a file that does not say what it is must look like a lesson. */
    private boolean isLesson(Fields main) {
        return Format.fits(main, Format.LESSON, name, main.at("format"), main.where(), problems)
                && Stream.of("format", "map", "steps").anyMatch(main::has);
    }

    private @Nullable Lesson lesson(Fields main) {
        Str reference = main.string("map", true);
        if (reference != null) {
            map = LessonMap.of(folder.folderOf(name), reference, main.where(), maps, problems);
        }
        return new LessonReader(new LessonContext(problems, map.map()), main).lesson();
    }
}
