package soleatlas.load.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Str;
import soleatlas.load.text.TextReader;
import soleatlas.load.text.Wording;
import soleatlas.teach.Lesson;
import soleatlas.teach.Step;

/** Reads a lesson from its fields. */
final class LessonReader {

    private final LessonContext context;
    private final Fields main;

    LessonReader(LessonContext context, Fields main) {
        this.context = context;
        this.main = main;
    }

    /** The lesson; null, told, if anything that it needs is missing or wrong. */
    @Nullable
    Lesson lesson() {
        String id = main.id("id");
        String language = TextReader.language(main);
        TextReader texts = new TextReader(language, context.problems);
        LocalizedText name = texts.text(main, "name", true, Wording.NO_CLAIMS);
        String author = main.line("author", true);
        String licence = main.line("licence", true);
        LocalizedText about = texts.text(main, "about", false, Wording.FREE);
        Integer minutes = main.whole("minutes", false, 1, Lesson.MOST_MINUTES);
        Str map = main.string("map", true);
        List<Step> steps = steps(new StepReader(context, texts));
        main.string("$schema", false);
        main.finish();
        return id == null
                        || name == null
                        || author == null
                        || licence == null
                        || language == null
                        || map == null
                        || context.problems.hasErrors()
                ? null
                : new Lesson(
                        id, name, author, licence, language, about, minutes == null ? 0 : minutes, map.value(), steps);
    }

    private List<Step> steps(StepReader reader) {
        int count = main.may("steps") instanceof Json.Arr list ? list.items().size() : 0;
        if (count > Lesson.MOST_STEPS) {
            context.problems.error(main.at("steps"), main.where(), "lesson-too-long", count, Lesson.MOST_STEPS);
            return List.of();
        }
        return main.each("steps", "lessonSteps", true, (step, index) -> reader.step(step));
    }
}
