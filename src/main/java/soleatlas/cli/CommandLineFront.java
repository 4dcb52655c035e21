package soleatlas.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Parameters;

/** Reads the arguments: a command, or maps to open in the window. */
@Command(
        name = "sole-atlas",
        resourceBundle = "soleatlas.cli.messages",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineFront.Version.class,
        subcommands = {CheckCommand.class, ExportCommand.class})
public final class CommandLineFront implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "MAP", descriptionKey = "open.maps")
    private List<Path> maps = new ArrayList<>();

    private final ToIntFunction<List<Path>> window;

    private CommandLineFront(ToIntFunction<List<Path>> window) {
        this.window = window;
    }

    /**
     * Does what the arguments ask for.
     *
     * @param arguments the arguments of the program
     * @param window opens the window with the given maps and answers an exit status
     * @return exit status: 0 success, 1 problems found, 2 wrong usage
     */
    public static int run(String[] arguments, ToIntFunction<List<Path>> window) {
        return run(
                arguments,
                window,
                new PrintWriter(System.out, true, Charset.defaultCharset()),
                new PrintWriter(System.err, true, Charset.defaultCharset()));
    }

    static int run(String[] arguments, ToIntFunction<List<Path>> window, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new CommandLineFront(window));
        CommandLine.IParameterExceptionHandler usual = line.getParameterExceptionHandler();
        return line.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((problem, rest) -> {
                    if (problem.getCommandLine().getCommand() instanceof ExportCommand) {
                        err.println(CliMessages.printable(ExportCommand.sentence(problem)));
                        err.flush();
                        return CommandLine.ExitCode.USAGE;
                    }
                    return usual.handleParseException(problem, rest);
                })
                .execute(arguments);
    }

    @Override
    public Integer call() {
        return window.applyAsInt(List.copyOf(maps));
    }

    /** The program's version, from the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = CommandLineFront.class.getPackage().getImplementationVersion();
            return new String[] {
                CliMessages.text(
                        "program.version", version == null ? CliMessages.text("program.version.none") : version)
            };
        }
    }
}
