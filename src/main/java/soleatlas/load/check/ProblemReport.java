package soleatlas.load.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import soleatlas.load.text.Completeness;
import soleatlas.problem.Problem;
import soleatlas.problem.ProblemWords;

/** Problems as text: for people one line each, for machines as JSON. */
public final class ProblemReport {

    /** Plain ASCII comes through any terminal and any pipe. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ProblemWords words;

    /** Reports in these words. */
    public ProblemReport(ProblemWords words) {
        this.words = words;
    }

    /** {@code FILE:LINE:COLUMN: error: place: what is wrong; how to mend it}. */
    public String line(Problem problem) {
        return words.text(
                "report.line",
                ProblemWords.printable(problem.file()) + ":" + problem.line() + ":" + problem.column(),
                problem.level().name().toLowerCase(Locale.ROOT),
                words.where(problem),
                words.message(problem),
                words.remedy(problem));
    }

    /** {@code FILE: how many texts; translated: how many in each language}. */
    public String line(Completeness completeness) {
        return words.text(
                "report.completeness",
                ProblemWords.printable(completeness.file()),
                String.valueOf(completeness.texts()),
                completeness.translated().entrySet().stream()
                        .map(language -> language.getKey() + " " + language.getValue())
                        .collect(Collectors.joining(", ")));
    }

    /**
     * An object with how many files were checked, how many errors and warnings there are, how far the maps are translated,
     * and the problems.
     */
    public String json(Inspection inspection) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeNumberField("maps", inspection.maps());
            out.writeNumberField("lessons", inspection.lessons());
            out.writeNumberField("parts", inspection.parts());
            out.writeNumberField("translations", inspection.translations());
            out.writeNumberField("others", inspection.others());
            out.writeNumberField("errors", inspection.errors());
            out.writeNumberField("warnings", inspection.warnings());
            out.writeArrayFieldStart("completeness");
            for (Completeness completeness : inspection.completeness()) {
                write(out, completeness);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("problems");
            for (Problem problem : inspection.problems()) {
                write(out, problem);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Completeness completeness) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", completeness.file());
        out.writeStringField("language", completeness.language());
        out.writeNumberField("texts", completeness.texts());
        out.writeObjectFieldStart("translated");
        for (Map.Entry<String, Integer> language : completeness.translated().entrySet()) {
            out.writeNumberField(language.getKey(), language.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void write(JsonGenerator out, Problem problem) throws IOException {
        out.writeStartObject();
        out.writeStringField("severity", problem.level().name().toLowerCase(Locale.ROOT));
        out.writeStringField("code", problem.code());
        out.writeStringField("file", problem.file());
        out.writeNumberField("line", problem.line());
        out.writeNumberField("column", problem.column());
        out.writeStringField("where", words.where(problem));
        out.writeStringField("message", words.message(problem));
        out.writeStringField("remedy", words.remedy(problem));
        out.writeEndObject();
    }
}
