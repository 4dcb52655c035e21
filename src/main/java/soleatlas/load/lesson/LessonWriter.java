package soleatlas.load.lesson;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;
import soleatlas.load.json.Fields;
import soleatlas.teach.Lesson;
import soleatlas.teach.Shot;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;
import soleatlas.teach.StepChart.Labels;
import soleatlas.teach.StepChart.Side;
import soleatlas.teach.StepText;

/** Writes a lesson as a file that a person likes to read and to edit. */
public final class LessonWriter {

    private static final int WIDEST = 100;

    private final String language;

    private LessonWriter(String language) {
        this.language = language;
    }

    /**
     * The file of a lesson, to be saved in UTF-8. What has its usual value is left out. Reading it gives the same lesson, if its
     * map has all that it names; numbers of a camera are rounded to a tenth.
     */
    public static String text(Lesson lesson) {
        return new LessonWriter(lesson.language()).file(lesson) + "\n";
    }

    private String file(Lesson lesson) {
        Members file = new Members("  ");
        file.add("format", quoted("sole-atlas-lesson/1"));
        file.add("id", quoted(lesson.id()));
        file.add("name", lesson.name());
        file.add("author", quoted(lesson.author()));
        file.add("licence", quoted(lesson.licence()));
        file.add("language", quoted(language));
        file.add("about", lesson.about());
        if (lesson.minutes() > 0) {
            file.add("minutes", String.valueOf(lesson.minutes()));
        }
        file.add("map", quoted(lesson.map()));
        file.add(
                "steps",
                lesson.steps().stream().map(this::step).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]")));
        return file.text();
    }

    private String step(Step step) {
        Members fields = new Members("      ");
        StepText said = step.said();
        fields.add("title", said.title());
        fields.add("text", said.text());
        fields.add("question", said.question());
        fields.add("answer", said.answer());
        fields.add("notes", said.notes());
        StepChart shown = step.shown();
        fields.add("view", quoted(shown.view()));
        if (shown.side() != Side.BOTH) {
            fields.add("feet", shown.side());
        }
        fields.add("facing", shown.facing());
        camera(fields, shown.shot());
        if (!shown.zones().isEmpty()) {
            fields.add("zones", shown.zones());
        }
        if (shown.labels() != (shown.zones().isEmpty() ? Labels.HIDDEN : Labels.STEP)) {
            fields.add("labels", shown.labels());
        }
        if (shown.spotlight()) {
            fields.add("spotlight", "true");
        }
        shown.coloured()
                .map(StepReader.COLOURINGS::indexOf)
                .ifPresent(index -> fields.add("colourBy", quoted(StepReader.COLOURING_WORDS.get(index))));
        if (shown.guideLines()) {
            fields.add("guideLines", "true");
        }
        shown.compared().ifPresent(zone -> fields.add("compare", quoted(zone)));
        shown.described().ifPresent(technique -> fields.add("technique", quoted(technique)));
        return fields.text();
    }

    private static void camera(Members fields, Shot shot) {
        if (shot instanceof Shot.Zones) {
            fields.add("camera", quoted("zones"));
        } else if (shot instanceof Shot.Part part) {
            fields.add(
                    "camera",
                    "{ \"foot\": %s, \"centre\": [%s, %s], \"height\": %s }"
                            .formatted(
                                    quoted(Fields.word(part.foot())),
                                    tenth(part.centre().x()),
                                    tenth(part.centre().y()),
                                    tenth(part.height())));
        }
    }

    private static String tenth(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** The fields of one object, each on its own line. */
    private final class Members {

        private final String indent;
        private final List<String> lines = new ArrayList<>();

        private Members(String indent) {
            this.indent = indent;
        }

        private void add(String name, String value) {
            lines.add(indent + quoted(name) + ": " + value);
        }

        private void add(String name, @Nullable Enum<?> word) {
            if (word != null) {
                add(name, quoted(Fields.word(word)));
            }
        }

        private void add(String name, List<String> words) {
            add(name, list(words.stream().map(LessonWriter::quoted).toList(), "[", "]"));
        }

        /** A text; as an object by language only if it stands in others too, the lesson's own first. */
        private void add(String name, @Nullable LocalizedText text) {
            if (text == null) {
                return;
            }
            Map<String, String> others = new TreeMap<>(text.byLanguage());
            String own = text.in(language);
            others.remove(language);
            if (others.isEmpty()) {
                add(name, quoted(own));
                return;
            }
            List<String> items = new ArrayList<>();
            items.add(quoted(language) + ": " + quoted(own));
            others.forEach((tag, translated) -> items.add(quoted(tag) + ": " + quoted(translated)));
            add(name, list(items, "{ ", " }"));
        }

        /** On one line if it is short. */
        private String list(List<String> items, String open, String close) {
            String line = open + String.join(", ", items) + close;
            return line.length() <= WIDEST
                    ? line
                    : open.strip()
                            + items.stream()
                                    .collect(Collectors.joining(",\n  " + indent, "\n  " + indent, "\n" + indent))
                            + close.strip();
        }

        private String text() {
            return "{\n" + String.join(",\n", lines) + "\n" + indent.substring(2) + "}";
        }
    }
}
