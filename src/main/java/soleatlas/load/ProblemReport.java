package soleatlas.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import soleatlas.atlas.Problem;

/** Problems as text: for people one line each, for machines as JSON. */
public final class ProblemReport {

    /** Plain ASCII comes through any terminal and any pipe. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ProblemReport() {}

    /** {@code FILE:LINE:COLUMN: error: place: what is wrong; how to mend it}. */
    public static String line(Problem problem) {
        return Messages.text(
                "report.line",
                problem.file().replaceAll("\\p{Cntrl}", "?") + ":" + problem.line() + ":" + problem.column(),
                problem.level().name().toLowerCase(Locale.ROOT),
                problem.where(),
                problem.message(),
                problem.remedy());
    }

    /** An object with how many files were checked, how many errors and warnings there are, and the problems. */
    public static String json(Inspection inspection) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeNumberField("maps", inspection.maps());
            out.writeNumberField("parts", inspection.parts());
            out.writeNumberField("translations", inspection.translations());
            out.writeNumberField("others", inspection.others());
            out.writeNumberField("errors", inspection.errors());
            out.writeNumberField("warnings", inspection.warnings());
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

    private static void write(JsonGenerator out, Problem problem) throws IOException {
        out.writeStartObject();
        out.writeStringField("severity", problem.level().name().toLowerCase(Locale.ROOT));
        out.writeStringField("code", problem.code());
        out.writeStringField("file", problem.file());
        out.writeNumberField("line", problem.line());
        out.writeNumberField("column", problem.column());
        out.writeStringField("where", problem.where());
        out.writeStringField("message", problem.message());
        out.writeStringField("remedy", problem.remedy());
        out.writeEndObject();
    }
}
