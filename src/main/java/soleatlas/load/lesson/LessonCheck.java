package soleatlas.load.lesson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import soleatlas.atlas.FootMap;
import soleatlas.load.json.Budget;
import soleatlas.load.json.Fields;
import soleatlas.load.json.JsonReader;
import soleatlas.load.source.Format;
import soleatlas.problem.Location;
import soleatlas.problem.Problem;
import soleatlas.problem.Problems;
import soleatlas.teach.Lesson;
import soleatlas.teach.StepProblem;

/** Tells before a lesson is saved what whoever reads its file would tell afterwards. */
public final class LessonCheck {

    /** How {@link LessonWriter} begins a step: a line that nothing else in its files is like. */
    private static final String STEP = "    {";

    private LessonCheck() {}

    /**
     * Everything that is wrong with a lesson, in the order of its steps; what is wrong with it as a whole comes first.
     *
     * @param map the lesson's map
     */
    public static List<StepProblem> of(Lesson lesson, FootMap map) {
        String file = lesson.id() + ".json";
        boolean filed = !lesson.map().isEmpty(); // the way to a map of one's own is known once there is a file
        String text = LessonWriter.text(filed ? lesson : lesson.filedAs(lesson.id(), file));
        Problems problems = new Problems();
        JsonReader.read(file, text.getBytes(StandardCharsets.UTF_8), problems, new Budget())
                .map(json -> Fields.of(json, Location.FILE, problems))
                .filter(main -> Format.fits(main, Format.LESSON, file, main.at("format"), main.where(), problems))
                .ifPresent(main -> new LessonReader(new LessonContext(problems, Optional.of(map)), main).lesson());
        List<String> lines = text.lines().toList();
        return problems.sorted(file).stream()
                .map(problem -> new StepProblem(step(lines, problem), problem))
                .toList();
    }

    private static int step(List<String> lines, Problem problem) {
        int steps =
                (int) lines.stream().limit(problem.line()).filter(STEP::equals).count();
        return steps == 0 ? StepProblem.LESSON : steps - 1;
    }
}
