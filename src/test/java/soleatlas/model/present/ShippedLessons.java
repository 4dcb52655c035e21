package soleatlas.model.present;

import java.util.List;
import soleatlas.load.lesson.LessonFinder;
import soleatlas.load.lesson.LoadedLesson;
import soleatlas.model.window.WindowModel;
import soleatlas.problem.Location;
import soleatlas.problem.Phrase;
import soleatlas.problem.Position;
import soleatlas.problem.Problem;

/** The lessons that ship with the program, as tests want them. */
public final class ShippedLessons {

    /** Where the lesson on reading a chart stands among them. */
    public static final int READING = 4;

    private static final List<LessonEntry> ALL = read();

    private ShippedLessons() {}

    /** All of them, in the order in which the program lists them. */
    public static List<LessonEntry> all() {
        return ALL;
    }

    /** Puts them on the list of a window. */
    public static void putInto(WindowModel session) {
        ALL.forEach(session.presenter().lessons()::put);
    }

    /** Puts them on the list of a window and chooses one of them, to be presented. */
    public static void open(WindowModel session, int lesson) {
        putInto(session);
        session.workshop().choose(ALL.get(lesson).key());
        session.modes().go(LessonEditor.MODE);
    }

    /** A lesson of one's own, a copy of one that ships. */
    public static LessonEntry own(int lesson) {
        LessonEntry shipped = ALL.get(lesson);
        return new LessonEntry(
                "/home/teacher/mine.json",
                shipped.title(),
                true,
                shipped.lesson(),
                shipped.map(),
                shipped.mapKey(),
                List.of());
    }

    /** The entry of a file of which nothing could be used. */
    public static LessonEntry broken() {
        String file = "/home/teacher/evening-class.json";
        List<Problem> problems = List.of(
                new Problem(
                        Problem.Level.ERROR,
                        Phrase.of(
                                "dangling-reference",
                                Phrase.of("thing.zones"),
                                "hart",
                                Phrase.of("hint.closest", List.of("heart"))),
                        new Position(file, 12, 7),
                        Location.FILE.item("lessonSteps", null, 1)),
                new Problem(
                        Problem.Level.WARNING,
                        Phrase.of("zone-not-in-step", "liver"),
                        new Position(file, 31, 5),
                        Location.FILE.item("lessonSteps", null, 3)));
        return new LessonEntry(file, "Evening class", true, null, null, "", problems);
    }

    private static List<LessonEntry> read() {
        LessonFinder.Maps maps = new LessonFinder.Maps();
        return LessonFinder.builtIn().slots().stream()
                .map(slot -> entry(slot.load(maps)))
                .toList();
    }

    private static LessonEntry entry(LoadedLesson loaded) {
        return new LessonEntry(
                loaded.key(),
                loaded.title(),
                false,
                loaded.lesson().orElse(null),
                loaded.map().orElse(null),
                loaded.mapKey(),
                loaded.problems());
    }
}
