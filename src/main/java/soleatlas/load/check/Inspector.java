package soleatlas.load.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soleatlas.load.lesson.LessonFinder;
import soleatlas.load.lesson.LessonLoader;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapLoader;
import soleatlas.load.map.PartCheck;
import soleatlas.load.source.Format;
import soleatlas.load.source.Listing;
import soleatlas.load.source.Listing.Entry;
import soleatlas.load.source.Listing.Kind;
import soleatlas.load.text.Completeness;
import soleatlas.problem.Problem;

/** Goes from place to place and checks each file once. */
final class Inspector {

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<Completeness> completeness = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final List<Optional<Format>> kinds = new ArrayList<>();
    private final LessonFinder.Maps maps = new LessonFinder.Maps();

    /** Checks what lies at one more place. */
    void look(Path path) {
        Listing place = Listing.at(path);
        problems.addAll(place.problems());
        if (place.kind() == Kind.FOLDER
                && place.maps().isEmpty()
                && place.lessons().isEmpty()) {
            problems.addAll(place.withoutMap());
        }
        for (Entry entry : place.maps()) {
            if (isNew(entry)) {
                boolean lesson = place.kind() == Kind.FILE && isLesson(entry);
                problems.addAll(lesson ? lesson(entry) : mapOrPart(entry));
            }
        }
        for (Entry entry : place.lessons()) {
            if (isNew(entry)) {
                problems.addAll(lesson(entry));
            }
        }
    }

    /** What came of it so far. */
    Inspection result() {
        return new Inspection(
                List.copyOf(problems),
                completeness,
                count(Format.MAP),
                count(Format.LESSON),
                count(Format.PART),
                count(Format.TRANSLATION),
                (int) kinds.stream().filter(Optional::isEmpty).count());
    }

    private boolean isNew(Entry entry) {
        boolean fresh = seen.add(entry.folder().identity(entry.name()));
        if (fresh) {
            kinds.add(entry.folder().format(entry.name()));
        }
        return fresh;
    }

    private static boolean isLesson(Entry entry) {
        return entry.folder().format(entry.name()).equals(Optional.of(Format.LESSON));
    }

    private List<Problem> lesson(Entry entry) {
        return LessonLoader.load(entry.folder(), entry.name(), maps).problems();
    }

    private List<Problem> mapOrPart(Entry entry) {
        Optional<Format> format = entry.folder().format(entry.name());
        if (format.equals(Optional.of(Format.PART)) || format.equals(Optional.of(Format.TRANSLATION))) {
            return PartCheck.problems(entry.folder(), entry.name(), format.get());
        }
        LoadedMap map = MapLoader.load(entry.folder(), entry.name());
        map.completeness().ifPresent(completeness::add);
        return map.problems();
    }

    private int count(Format wanted) {
        return (int)
                kinds.stream().filter(kind -> kind.equals(Optional.of(wanted))).count();
    }
}
