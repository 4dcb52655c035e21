package soleatlas.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.chart.drawing.ChartSpec;
import soleatlas.chart.drawing.Scenes;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.export.ExportedScene;
import soleatlas.export.NotExported;
import soleatlas.export.PictureFile;
import soleatlas.export.SvgPainter;
import soleatlas.words.Messages;
import soleatlas.words.Spelling;

/** {@code export MAP --to FILE}: draws a chart into an SVG or PNG file. */
@Command(
        name = "export",
        resourceBundle = "soleatlas.cli.messages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = CommandLineFront.Version.class)
final class ExportCommand implements Callable<Integer> {

    private static final double EM = 14;
    private static final int NARROWEST = 200;
    private static final int WIDEST = 20_000;
    private static final int MOST_SCALED = 20;

    private static final Map<String, Foot> FEET = Map.of("left", Foot.LEFT, "right", Foot.RIGHT, "both", Foot.NONE);
    private static final Map<String, ChartSpec.Labels> LABELS =
            Map.of("none", ChartSpec.Labels.NONE, "names", ChartSpec.Labels.NAMES, "numbers", ChartSpec.Labels.NUMBERS);
    private static final Map<String, Colouring> COLOURINGS = Map.of(
            "system",
            Colouring.SYSTEM,
            "technique",
            Colouring.TECHNIQUE,
            "evidence",
            Colouring.EVIDENCE,
            "none",
            Colouring.PLAIN);
    private static final Map<String, Theme.Shade> THEMES =
            Map.of("light", Theme.Shade.LIGHT, "dark", Theme.Shade.DARK, "contrast", Theme.Shade.CONTRAST);
    private static final Map<String, Facing> FACINGS = Map.of("giver", Facing.GIVER, "own", Facing.OWN);
    private static final Map<String, SvgPainter.Words> WORDS =
            Map.of("fonts", SvgPainter.Words.EMBEDDED, "outlines", SvgPainter.Words.OUTLINED);

    @Parameters(arity = "0..1", paramLabel = "MAP", descriptionKey = "export.map")
    private @Nullable String map;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "export.to")
    private @Nullable String to;

    @Option(names = "--view", paramLabel = "ID", descriptionKey = "export.view")
    private @Nullable String view;

    @Option(names = "--foot", paramLabel = "FOOT", descriptionKey = "export.foot")
    private String foot = "both";

    @Option(names = "--zones", paramLabel = "ID,ID", descriptionKey = "export.zones")
    private @Nullable String zones;

    @Option(names = "--labels", paramLabel = "WHAT", descriptionKey = "export.labels")
    private String labels = "names";

    @Option(names = "--colour-by", paramLabel = "WHAT", descriptionKey = "export.colour-by")
    private String colouring = "system";

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "export.theme")
    private String theme = "light";

    @Option(names = "--facing", paramLabel = "WHO", descriptionKey = "export.facing")
    private String facing = "giver";

    @Option(names = "--detailed", descriptionKey = "export.detailed")
    private boolean detailed;

    @Option(names = "--guide-lines", descriptionKey = "export.guide-lines")
    private boolean guideLines;

    @Option(names = "--patterns", descriptionKey = "export.patterns")
    private boolean patterns;

    @Option(names = "--transparent", descriptionKey = "export.transparent")
    private boolean transparent;

    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "export.width")
    private String width = "1600";

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "export.scale")
    private @Nullable String scale;

    @Option(names = "--text", paramLabel = "HOW", descriptionKey = "export.text")
    private @Nullable String text;

    @Option(names = "--force", descriptionKey = "export.force")
    private boolean force;

    @Spec
    private @Nullable CommandSpec spec;

    /** Exit status 0 when the file was written, 1 if it could not be, 2 if something is asked for that there is not. */
    @Override
    public Integer call() {
        // drawing letters must not look for a display
        System.setProperty("java.awt.headless", "true");
        CommandLine line = line();
        try {
            line.getOut().println(CliMessages.printable(export()));
            line.getOut().flush();
            return 0;
        } catch (Refusal e) {
            line.getErr().println(e.sentence());
            line.getErr().flush();
            return e.status();
        }
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        return spec.commandLine();
    }

    /** A file's name and its ending in small letters. */
    private record Target(Path file, boolean svg) {}

    private String export() throws Refusal {
        Target target = target();
        int pixels = number("--width", width, NARROWEST, WIDEST);
        int times = scale == null ? 1 : number("--scale", scale, 1, MOST_SCALED);
        Foot side = WordChoice.of("--foot", foot, sorted(FEET));
        ChartSpec.Labels what = WordChoice.of("--labels", labels, sorted(LABELS));
        Colouring meaning = WordChoice.of("--colour-by", colouring, sorted(COLOURINGS));
        Theme.Shade shade = WordChoice.of("--theme", theme, sorted(THEMES));
        Facing looker = WordChoice.of("--facing", facing, sorted(FACINGS));
        SvgPainter.Words words = WordChoice.of("--text", text == null ? "fonts" : text, sorted(WORDS));
        if (target.svg() && scale != null) {
            throw Refusal.usage("export.scale-of-svg");
        }
        if (!target.svg() && text != null) {
            throw Refusal.usage("export.text-of-png");
        }
        try {
            FootMap read = MapArgument.read(map, line().getErr());
            ChartWish wish = new ChartWish(read, view, side == Foot.NONE ? null : side);
            ChartSpec chart = new ChartSpec(
                    wish.view(),
                    side == Foot.NONE ? null : side,
                    looker,
                    wish.zones(zones),
                    what,
                    meaning,
                    detailed,
                    guideLines);
            PictureFile file = PictureFile.at(target.file(), force);
            ChartStyle style = ChartStyle.screen(Theme.of(shade), EM, patterns);
            Scene scene =
                    Scenes.of(read, chart, style, ExportedScene.widest(pixels), new TextMetrics(), Messages.LANGUAGE);
            ExportedScene picture = new ExportedScene(transparent ? scene.withoutGround() : scene, pixels);
            if (target.svg()) {
                picture.writeSvg(file, words);
            } else {
                picture.writePng(file, times);
            }
            return CliMessages.text(
                    "export.written",
                    target.file(),
                    String.valueOf(pixels * times),
                    String.valueOf(picture.height(times)));
        } catch (NotExported e) {
            String key = "export.refused." + Messages.kebab(e.reason());
            throw e.reason() == NotExported.Reason.TOO_LARGE
                    ? Refusal.usage(key, e.arguments().toArray())
                    : Refusal.failed(key, e.arguments().toArray());
        }
    }

    private Target target() throws Refusal {
        if (to == null) {
            throw Refusal.usage("export.to-missing");
        }
        String name = to.toLowerCase(Locale.ROOT);
        boolean svg = name.endsWith(".svg");
        if (!svg && !name.endsWith(".png")) {
            throw Refusal.usage("export.no-ending", to);
        }
        try {
            return new Target(Path.of(to), svg);
        } catch (InvalidPathException e) {
            throw Refusal.usage("export.no-name", to);
        }
    }

    private static int number(String option, String value, int least, int most) throws Refusal {
        boolean plain = value.matches("[0-9]{1,9}");
        if (!plain || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw Refusal.usage("export.no-number", option, value, String.valueOf(least), String.valueOf(most));
        }
        return Integer.parseInt(value);
    }

    private static <T> Map<String, T> sorted(Map<String, T> choices) {
        return new TreeMap<>(choices);
    }

    /** One sentence on arguments that do not make sense, instead of the whole usage. */
    static String sentence(CommandLine.ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            List<String> names = command.options().stream()
                    .map(CommandLine.Model.OptionSpec::longestName)
                    .toList();
            return first.startsWith("-")
                    ? CliMessages.text("export.no-option", first, meant(first.replaceFirst("=.*", ""), names))
                    : CliMessages.text("export.too-many", first);
        }
        if (problem instanceof CommandLine.OverwrittenOptionException twice
                && twice.getOverwritten() instanceof CommandLine.Model.OptionSpec option) {
            return CliMessages.text("export.twice", option.longestName());
        }
        if (problem instanceof CommandLine.MissingParameterException missing
                && !missing.getMissing().isEmpty()
                && missing.getMissing().get(0) instanceof CommandLine.Model.OptionSpec option) {
            return CliMessages.text("export.no-value", option.longestName(), option.paramLabel());
        }
        return CliMessages.text("export.not-understood");
    }

    private static String meant(String word, List<String> names) {
        return Spelling.closest(word, names)
                .map(name -> CliMessages.text("export.meant", name))
                .orElse(CliMessages.text("export.see-help"));
    }
}
