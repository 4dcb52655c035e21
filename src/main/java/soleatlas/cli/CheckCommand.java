package soleatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soleatlas.atlas.Problem;
import soleatlas.atlas.Problem.Level;
import soleatlas.load.MapShelf;
import soleatlas.load.ProblemReport;

/** {@code check FILE...}: reads maps, prints every problem and how many there are. */
@Command(name = "check", resourceBundle = "soleatlas.cli.messages", mixinStandardHelpOptions = true)
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
        Set<Problem> problems = new LinkedHashSet<>();
        int maps = 0;
        for (Path place : places) {
            MapShelf.Found found = MapShelf.at(place);
            problems.addAll(found.problems());
            maps += found.slots().size();
            found.slots().forEach(slot -> problems.addAll(slot.load().problems()));
        }
        long errors = count(problems, Level.ERROR);
        long warnings = count(problems, Level.WARNING);
        print(List.copyOf(problems), maps, errors, warnings);
        return errors == 0 ? 0 : 1;
    }

    private void print(List<Problem> problems, int maps, long errors, long warnings) {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ProblemReport.json(problems, maps));
        } else {
            problems.forEach(problem -> out.println(ProblemReport.line(problem)));
            out.println(CliMessages.text("check.summary", maps, errors, warnings));
        }
        out.flush();
    }

    private static long count(Set<Problem> problems, Level level) {
        return problems.stream().filter(problem -> problem.level() == level).count();
    }
}
