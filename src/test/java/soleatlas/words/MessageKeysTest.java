package soleatlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import soleatlas.article.Page;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facet;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Finding;
import soleatlas.atlas.Foot;
import soleatlas.atlas.OwnChoice;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Sign;
import soleatlas.atlas.Source;
import soleatlas.atlas.Surface;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Whereabouts;
import soleatlas.chart.overlay.QuizMarks;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.ChartOptions;
import soleatlas.study.Mastery;
import soleatlas.study.Rules;
import soleatlas.study.Skill;
import soleatlas.teach.BoardTool;
import soleatlas.teach.StepChart;
import soleatlas.ui.command.Command;

/**
 * The keys in {@code words/*.properties} and those that the code asks for are the same. Keys are found as string literals, as
 * {@link #families() families} whose last part is a constant, and with an ending that a method adds.
 */
class MessageKeysTest {

    private static final Path JAVA = Path.of("src", "main", "java", "soleatlas");

    /** These have words of their own, or none; what looks like a key there is the name of a setting. */
    private static final Set<String> OTHER_WORDS = Set.of("cli", "load", "model", "problem", "store");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("Messages\\.text\\(\\s*\"([^\"]*)\"\\s*[,)]");
    private static final Pattern ASKED_WORD =
            Pattern.compile("(?:Messages\\.word\\(|\\.values\\(\\),)\\s*\"([^\"]*)\"\\s*,");

    /** Methods that take a key and ask for one more, with this ending. */
    private static final Map<String, String> ENDINGS =
            Map.of("Icons.button", ".tip", "named", ".tip", "field", ".prompt", "mover", ".named");

    private static final Pattern WITH_ENDING =
            Pattern.compile("\\b(Icons\\.button|named|field|mover)\\(\\s*\"([^\"]*)\"");

    private final List<MessageFiles.Entry> entries = MessageFiles.files(MessageFiles.AREAS, ".properties").stream()
            .flatMap(file -> MessageFiles.entries(file).stream())
            .toList();
    private final Set<String> keys =
            entries.stream().map(MessageFiles.Entry::key).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void aKeyStandsInTheFileOfItsFirstPart() {
        assertThat(entries)
                .as("move each to the file that is named like its first part")
                .filteredOn(entry -> !entry.place().startsWith(entry.key().split("\\.", 2)[0] + ".properties:"))
                .extracting(entry -> entry.place() + " " + entry.key())
                .isEmpty();
    }

    @Test
    void noKeyIsDoubled() {
        assertThat(doubled(entries))
                .as("these keys are defined twice, and only the last one counts: delete one of the two")
                .isEmpty();
        for (Path file : MessageFiles.files(MessageFiles.RESOURCES, ".properties")) {
            assertThat(doubled(MessageFiles.entries(file)))
                    .as("doubled keys in %s: delete one of the two", file.getFileName())
                    .isEmpty();
        }
    }

    @Test
    void noKeyIsMissing() {
        Set<String> areas = keys.stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.toSet());
        Pattern shape = Pattern.compile("(?:" + String.join("|", areas) + ")(?:\\.[a-zA-Z0-9-]+)+(?<!\\.css)");
        Map<String, String> asked = new TreeMap<>();
        sources().forEach((file, text) -> {
            find(LITERAL, text, 1).filter(shape.asMatchPredicate()).forEach(key -> asked.put(key, file));
            find(ASKED, text, 1).forEach(key -> asked.put(key, file));
            Matcher more = WITH_ENDING.matcher(text);
            while (more.find()) {
                if (shape.matcher(more.group(2)).matches()) {
                    asked.put(more.group(2) + ENDINGS.get(more.group(1)), file);
                }
            }
        });
        families().forEach((prefix, words) -> {
            asked.remove(prefix);
            words.forEach(word -> asked.put(prefix + "." + word, "a constant"));
        });
        keys.forEach(asked::remove);
        assertThat(asked)
                .as(
                        "these keys are asked for and have no words (key=where): add each to words/<its first part>.properties")
                .isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        Set<String> used = new HashSet<>();
        sources().values().forEach(text -> find(LITERAL, text, 1).forEach(used::add));
        families().forEach((prefix, words) -> words.forEach(word -> used.add(prefix + "." + word)));
        assertThat(entries)
                .as("nothing asks for these keys: delete them, or add their prefix to families() here")
                .filteredOn(entry -> !used.contains(entry.key())
                        && !used.contains(entry.key().replaceFirst("\\.(tip|prompt|named|value)$", ""))
                        && !isCommand(entry.key()))
                .extracting(entry -> entry.place() + " " + entry.key())
                .isEmpty();
    }

    @Test
    void everyPrefixIsKnownHere() {
        Set<String> prefixes = new TreeSet<>();
        sources().values().forEach(text -> find(ASKED_WORD, text, 1).forEach(prefixes::add));
        prefixes.removeAll(families().keySet());
        assertThat(prefixes)
                .as("these prefixes are new in the code: add each with its constants to families() here")
                .isEmpty();
    }

    /** CommandTableTest compares these with the commands of the open window. */
    private static boolean isCommand(String key) {
        return key.startsWith("command.") && !key.startsWith("command.group.");
    }

    private static List<String> doubled(List<MessageFiles.Entry> entries) {
        Map<String, String> places = new HashMap<>();
        List<String> doubled = new ArrayList<>();
        for (MessageFiles.Entry entry : entries) {
            String before = places.put(entry.key(), entry.place());
            if (before != null) {
                doubled.add(entry.key() + " in " + before + " and " + entry.place());
            }
        }
        return doubled;
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (Path file : MessageFiles.files(JAVA, ".java")) {
            Path name = JAVA.relativize(file);
            if (!OTHER_WORDS.contains(name.getName(0).toString())) {
                sources.put(name.toString(), MessageFiles.text(file));
            }
        }
        return sources;
    }

    private static Stream<String> find(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(found -> found.group(group));
    }

    /** Prefixes whose last part is made when it is asked for, and all that it can be. */
    private static Map<String, List<String>> families() {
        Map<String, List<String>> all = new TreeMap<>();
        all.put("atlas.benefit", words(Benefit.Kind.values()));
        all.put("atlas.direction", words(Technique.Direction.values()));
        all.put("atlas.family", words(Technique.Family.values()));
        all.put("atlas.finding", words(Finding.Level.values()));
        all.put("atlas.foot", words(Foot.values()));
        all.put("atlas.foot.tag", words(Foot.values()));
        all.put("atlas.hands", words(Technique.Hands.values()));
        all.put("atlas.language", List.of("zh-Hans"));
        all.put("atlas.oil", words(Technique.Oil.values()));
        all.put("atlas.path", words(Technique.Path.values()));
        all.put("atlas.place.left", words(Surface.values()));
        all.put("atlas.place.right", words(Surface.values()));
        all.put("atlas.pressure", List.of("0", "1", "2", "3", "4"));
        all.put("atlas.source", words(Source.Kind.values()));
        all.put("chart.labels", words(ChartOptions.Labels.values()));
        for (Facing facing : Facing.values()) {
            all.put("panel.guide.sides." + Messages.kebab(facing), words(Surface.values()));
            String prefix = "chart.orientation." + Messages.kebab(facing);
            all.put(
                    prefix,
                    Stream.concat(words(Surface.values()).stream(), Stream.of("all"))
                            .toList());
        }
        all.put("chart.orientation.said", words(Facing.values()));
        all.put("command.group", words(Command.Group.values()));
        all.put("explore.code.evidence", words(Benefit.Kind.values()));
        all.put("explore.code.family", words(Technique.Family.values()));
        all.put("explore.colours", words(Colouring.values()));
        all.put("explore.facet", words(Facet.values()));
        all.put(
                "keys.name",
                List.of(
                        "left",
                        "right",
                        "up",
                        "down",
                        "home",
                        "end",
                        "page-up",
                        "page-down",
                        "enter",
                        "space",
                        "escape",
                        "tab"));
        all.put("learn.across", words(Whereabouts.Across.values()));
        all.put("learn.along", words(Whereabouts.Along.values()));
        all.put("learn.kind", words(Skill.values()));
        all.put("learn.mark", words(QuizMarks.Mark.values()));
        all.put("learn.mastery", words(Mastery.values()));
        all.put("learn.nothing-there", List.of("text"));
        all.put("learn.result", words(Rules.Kind.values()));
        all.put("learn.round", words(Rules.Kind.values()));
        all.put("learn.scope", List.of("chart", "basket", "forgotten", "zone"));
        all.put("learn.side", List.of("right", "left", "both"));
        all.put("learn.side.answer", List.of("right", "left", "both"));
        all.put("learn.skill", words(Skill.values()));
        all.put(
                "learn",
                List.of(
                        "off",
                        "off.text",
                        "nothing-there",
                        "there-again",
                        "there-again.text",
                        "not-there",
                        "not-there.text"));
        all.put("page", words(Page.Kind.values()));
        all.put("page.one", List.of("technique", "routine", "practice", "glossary", "known", "safety"));
        all.put("page.ours", words(OwnChoice.values()));
        all.put("page.practice", words(Practice.Group.values()));
        all.put("page.routine.foot", words(Routine.Side.values()));
        all.put("present.camera", List.of("whole", "zones", "chart"));
        all.put("present.mark", List.of("question", "names", "spotlight", "notes", "mend"));
        all.put("present.names", words(StepChart.Labels.values()));
        all.put("safety", words(Caution.Severity.values()));
        all.put("safety.caution", words(Caution.Severity.values()));
        all.put("safety.heed", words(Caution.Severity.values()));
        all.put("safety.sign", words(Sign.When.values()));
        all.put(
                "show.button",
                List.of(
                        "previous",
                        "next",
                        "labels",
                        "spotlight",
                        "zoom",
                        "fit",
                        "dark",
                        "quiz",
                        "laser",
                        "magnifier",
                        "pen",
                        "eraser",
                        "clear",
                        "freeze",
                        "black",
                        "white",
                        "pen-red",
                        "pen-blue",
                        "pen-black",
                        "pen-thinner",
                        "pen-thicker"));
        all.put("show.tool", words(BoardTool.values()));
        all.put("window.mode", List.of("explore", "learn", "present"));
        all.put("window.mode.tip", List.of("explore", "learn", "present"));
        all.put("window.motion", words(Appearance.Motion.values()));
        all.put("window.theme", words(Appearance.Theme.values()));
        all.put("window.theme.next", words(Appearance.Shade.values()));
        return all;
    }

    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants).map(Messages::kebab).toList();
    }
}
