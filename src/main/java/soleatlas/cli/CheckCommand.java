package soleatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soleatlas.load.check.Inspection;
import soleatlas.load.check.ProblemReport;
import soleatlas.problem.ProblemWords;

/** {@code check FILE...}: reads maps and lessons, prints every problem, how far maps are translated and how many problems there are. */
@Command(
        name = "check",
        resourceBundle = "soleatlas.cli.messages",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineFront.Version.class)
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "check.files")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "check.json")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    /** Exit status 0 without errors, 1 with. */
    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        Inspection inspection = Inspection.of(places);
        ProblemReport report = new ProblemReport(new ProblemWords(Locale.ROOT));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(report.json(inspection));
        } else {
            inspection.problems().forEach(problem -> out.println(report.line(problem)));
            inspection.completeness().stream()
                    .filter(completeness -> !completeness.translated().isEmpty())
                    .forEach(completeness -> out.println(report.line(completeness)));
            out.println(summary(inspection));
        }
        out.flush();
        return inspection.errors() == 0 ? 0 : 1;
    }

    private static String summary(Inspection inspection) {
        String checked = Stream.of(
                        CliMessages.text("check.maps", inspection.maps()),
                        CliMessages.text("check.lessons", inspection.lessons()),
                        CliMessages.text("check.parts", inspection.parts()),
                        CliMessages.text("check.translations", inspection.translations()),
                        CliMessages.text("check.others", inspection.others()))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        return CliMessages.text(
                "check.summary",
                checked.isEmpty() ? CliMessages.text("check.nothing") : checked,
                inspection.errors(),
                inspection.warnings());
    }
}
