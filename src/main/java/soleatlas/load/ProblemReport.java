package soleatlas.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import soleatlas.atlas.Problem;

/** Problems as text: for people one line each, for machines as JSON. */
public final class ProblemReport {

    private ProblemReport() {}

    /** {@code FILE:LINE:COLUMN: error: place: what is wrong; how to mend it}. */
    public static String line(Problem problem) {
        return Messages.text(
                "report.line",
                problem.file() + ":" + problem.line() + ":" + problem.column(),
                problem.level().name().toLowerCase(Locale.ROOT),
                problem.where(),
                problem.message(),
                problem.remedy());
    }

    /** An object with the number of maps and a list of problems. */
    public static String json(List<Problem> problems, int maps) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeNumberField("maps", maps);
            out.writeNumberField("errors", count(problems, Problem.Level.ERROR));
            out.writeNumberField("warnings", count(problems, Problem.Level.WARNING));
            out.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
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

    private static long count(List<Problem> problems, Problem.Level level) {
        return problems.stream().filter(problem -> problem.level() == level).count();
    }
}
