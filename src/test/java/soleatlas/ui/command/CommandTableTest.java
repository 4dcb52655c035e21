package soleatlas.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.everyday;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.app.AtlasWindow;
import soleatlas.article.Page;
import soleatlas.ui.command.Command.Group;

/** The table of commands: words for each, one meaning for each key, and README.md and the page of keys say the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandTableTest {

    private static final List<Group> EVERYWHERE = List.of(Group.WINDOW, Group.LOOK, Group.PAGE);
    private static final List<Group> ON_THE_CHART = List.of(Group.CHART, Group.WALK);

    private AtlasWindow window;
    private CommandTable table = new CommandTable();

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open(List.of(everyday()));
        table = window.content().commands();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void everyCommandHasWordsOfItsOwnAndEveryWordACommand() {
        assertThat(table.all()).hasSizeGreaterThan(50).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(table.all())
                .extracting(Command::text)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("null", "{"));
        ResourceBundle words = ResourceBundle.getBundle("soleatlas.words.command", Locale.ROOT);
        TreeSet<String> told = new TreeSet<>();
        words.keySet().stream()
                .filter(key -> key.startsWith("command.") && !key.startsWith("command.group."))
                .forEach(key -> told.add(key.substring("command.".length())));
        assertThat(told)
                .containsExactlyElementsOf(
                        new TreeSet<>(table.all().stream().map(Command::id).toList()));
    }

    @Test
    @DisplayName("A12 every command can be reached by a key or by the palette")
    void everyCommandCanBeReachedByKeys() {
        assertThat(table.of(Group.WALK))
                .isNotEmpty()
                .noneMatch(command -> command.strokes().isEmpty());
        assertThat(table.named("palette"))
                .hasValueSatisfying(palette -> assertThat(palette.strokes()).isNotEmpty());
    }

    /** In each mode by itself: while something is asked, digits answer; while a zone is drawn, arrows move the pen. */
    @ParameterizedTest
    @MethodSource("modes")
    void noKeyHasTwoMeanings(Set<Group> groups) {
        Map<Stroke, String> meanings = new HashMap<>();
        for (Command command : table.all()) {
            // Enter answers, and once that is settled it goes on: it never does both at a time
            boolean apart = !groups.contains(command.group()) || command.id().equals("answer-next");
            for (Stroke stroke : (apart ? List.<Stroke>of() : command.strokes())) {
                String before = meanings.put(stroke, command.id());
                assertThat(before)
                        .as("%s means %s too", stroke.text(), command.id())
                        .isNull();
            }
        }
        assertThat(meanings).hasSizeGreaterThan(30);
    }

    static Stream<Set<Group>> modes() {
        return Stream.of(
                EnumSet.of(Group.WINDOW, Group.LOOK, Group.PAGE, Group.CHART, Group.WALK, Group.LESSON),
                EnumSet.of(Group.WINDOW, Group.LOOK, Group.PAGE, Group.LEARN, Group.WALK),
                EnumSet.of(Group.WINDOW, Group.LOOK, Group.PAGE, Group.LEARN, Group.DRAW),
                EnumSet.of(Group.LOOK, Group.SHOW, Group.SHOW_STEP),
                EnumSet.of(Group.LOOK, Group.SHOW, Group.SHOW_PEN),
                EnumSet.of(Group.LOOK, Group.SHOW, Group.SHOW_QUIZ));
    }

    /** Only characters can be meant for a text, and only those are switched off. */
    @Test
    @DisplayName("A24 letters, digits and signs without Ctrl or Alt are characters, never keys")
    void plainCharactersAreToldFromKeys() {
        for (Command command : table.all()) {
            for (Stroke stroke : command.strokes()) {
                boolean plain = !stroke.shortcut() && !stroke.alt() && !stroke.shift();
                boolean text = stroke.code() != null
                        && (stroke.code().isLetterKey() || stroke.code().isDigitKey());
                assertThat(plain && text)
                        .as("%s of %s", stroke.text(), command.id())
                        .isFalse();
                assertThat(stroke.isCharacter()).isEqualTo(stroke.code() == null);
            }
        }
    }

    @Test
    void theReadmeListsTheKeys() {
        List<List<String>> tables = readmeTables();
        assertThat(tables).hasSize(6);
        assertThat(tables.get(0)).containsExactlyElementsOf(rows(EVERYWHERE));
        assertThat(tables.get(1)).containsExactlyElementsOf(rows(ON_THE_CHART));
        assertThat(tables.get(2)).containsExactlyElementsOf(rows(List.of(Group.LEARN)));
        assertThat(tables.get(3)).containsExactlyElementsOf(rows(List.of(Group.DRAW)));
        assertThat(tables.get(4)).containsExactlyElementsOf(rows(List.of(Group.LESSON)));
        assertThat(tables.get(5))
                .containsExactlyElementsOf(rows(List.of(Group.SHOW, Group.SHOW_STEP, Group.SHOW_PEN, Group.SHOW_QUIZ)));
    }

    private List<String> rows(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> table.of(group).stream())
                .filter(command -> !command.strokes().isEmpty())
                .map(command -> "| " + command.keys() + " | " + command.text() + " |")
                .toList();
    }

    /** The rows of the tables in the section about keys. */
    private static List<List<String>> readmeTables() {
        List<List<String>> tables = new ArrayList<>();
        boolean inSection = false;
        for (String line : readme()) {
            if (line.startsWith("## ")) {
                inSection = line.equals("## Shortcuts");
            } else if (inSection && line.startsWith("| ---")) {
                tables.add(new ArrayList<>());
            } else if (inSection && line.startsWith("| ") && !line.startsWith("| keys |")) {
                tables.get(tables.size() - 1).add(line);
            }
        }
        return tables;
    }

    private static List<String> readme() {
        try {
            return Files.readAllLines(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thePageOfKeysListsThemToo() {
        window.begin(everyday());
        window.act(() -> window.session().reading().open(Page.of(Page.Kind.KEYS)));
        List<String> caps = window.see(() -> labels(".key-row .key-cap").toList());
        List<String> words = window.see(() -> labels(".key-row .label").toList());
        for (Command command : table.all()) {
            if (!command.strokes().isEmpty()) {
                assertThat(caps).contains(command.keys());
                assertThat(words).contains(command.text());
            }
        }
    }

    private Stream<String> labels(String selector) {
        return window.content().lookupAll(selector).stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText());
    }
}
