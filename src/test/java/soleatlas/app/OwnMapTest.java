package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Placement.Place;
import soleatlas.geometry.Point;
import soleatlas.model.explore.MapEntry;
import soleatlas.problem.Problem;
import soleatlas.words.Messages;

/** A map of one's own: opened, edited, broken and mended while the window shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnMapTest {

    private static final Place BALL = new Place("ball", "plantar", Foot.LEFT);

    static final String MAP = """
            {
              "format": "sole-atlas-map/1",
              "id": "mine",
              "name": "My evening map",
              "school": "My evening class",
              "author": "A teacher",
              "licence": "Apache-2.0",
              "version": "1.0",
              "language": "en",
              "includes": ["atlas:sole.json", "atlas:top.json", "atlas:techniques.json", "atlas:vocabulary.json",
                "atlas:sources.json"],
              "sources": [{ "id": "my-class", "title": "My class", "author": "A teacher", "kind": "own" }],
              "zones": [
                {
                  "id": "ball",
                  "name": "Across the ball",
                  "feet": "both",
                  "techniques": [{ "technique": "circular-thumb-friction", "seconds": 45 }],
                  "benefits": [{ "kind": "comfort", "text": "Most people like this.", "sources": ["my-class"] }],
                  "shapes": [{ "view": "plantar", "path": "M40 300C40 255 120 240 200 250C285 261 372 300 372 345C372 385 296 372 200 352C108 333 40 345 40 300Z" }]
                },
                {
                  "id": "heel",
                  "name": "Middle of the heel",
                  "feet": "both",
                  "techniques": [{ "technique": "press-and-hold", "seconds": 15 }],
                  "benefits": [{ "kind": "comfort", "text": "A calm end.", "sources": ["my-class"] }],
                  "shapes": [{ "view": "plantar", "path": "M120 860C120 810 160 785 205 785C250 785 290 810 290 860C290 915 255 950 205 950C155 950 120 915 120 860Z" }]
                }
              ]
            }
            """;

    private AtlasWindow window;
    private Background background;
    private MapFiles desk;

    @TempDir
    private Path folder;

    private Path file;
    private String key;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open(List.of());
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void write() throws IOException {
        // The desk names files by their real place
        file = folder.toRealPath().resolve("mine.json");
        key = file.toString().replace('\\', '/');
        background = new Background();
        desk = window.see(() -> new MapFiles(window.explorer(), background, window.content()::say));
        window.act(desk::loadBuiltIn);
        window.await("the maps that ship", () -> window.explorer().entries().size() == 2);
    }

    @AfterEach
    void leave() throws IOException {
        window.act(() -> {
            desk.close();
            window.session().options().showGuideLines(false);
            List.copyOf(window.explorer().entries())
                    .forEach(entry -> window.explorer().remove(entry.key()));
        });
        background.close();
        Files.deleteIfExists(file);
    }

    private void save(String text) throws IOException {
        Files.writeString(file, text);
    }

    private void openMine() throws IOException {
        save(MAP);
        window.act(() -> desk.loadOwn(file, true));
        window.await(
                "my map",
                () -> key.equals(shownKey()) && window.explorer().map().isPresent());
    }

    private @Nullable String shownKey() {
        return Optional.ofNullable(window.explorer().entryProperty().get())
                .map(MapEntry::key)
                .orElse(null);
    }

    private Optional<MapEntry> entry() {
        return window.explorer().entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    private String ballName() {
        return window.explorer()
                .map()
                .flatMap(map -> map.zone("ball"))
                .map(zone -> zone.name().in("en"))
                .orElse("none");
    }

    private boolean problemsShown() {
        Node pane = window.content().lookup("#problems");
        return pane != null && pane.isVisible();
    }

    private String problemWords() {
        Node pane = window.node("problems", Node.class);
        return window.see(() -> pane.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n")));
    }

    private String panelTitle() {
        Labeled title = window.node("panel-title", Labeled.class);
        return window.see(title::getText);
    }

    private double zoom() {
        return window.see(() -> window.chart().camera().zoom());
    }

    /** Selects the ball, comes near and moves a little. */
    private double look() {
        window.act(() -> window.explorer().select(BALL));
        window.act(() -> {
            window.chart().camera().zoomBy(2.5, new Point(300, 300));
            window.chart().camera().panBy(31, -17);
        });
        return zoom();
    }

    private void assertNothingMoved(double zoom) {
        assertThat(window.selected()).isEqualTo(BALL);
        assertThat(window.see(() -> window.explorer().viewProperty().get().id()))
                .isEqualTo("plantar");
        assertThat(zoom()).isCloseTo(zoom, within(1e-9));
    }

    @Test
    void editedBrokenAndMendedUnderTheEyes() throws IOException {
        openMine();
        double zoom = look();
        assertThat(problemsShown()).isFalse();
        assertThat(panelTitle()).isEqualTo("Across the ball");

        save(MAP.replace("Across the ball", "Over the whole ball"));
        window.await("the new name", () -> ballName().equals("Over the whole ball"));
        assertThat(panelTitle()).isEqualTo("Over the whole ball");
        assertNothingMoved(zoom);

        // The colon after the version is lost
        save(MAP.replace("Across the ball", "Never seen").replace("\"version\":", "\"version\""));
        window.await("the problem", this::problemsShown);
        assertThat(panelTitle()).isEqualTo("Over the whole ball");
        assertNothingMoved(zoom);
        Problem problem = window.see(() -> entry().orElseThrow().problems().get(0));
        assertThat(problem.line()).isEqualTo(8);
        assertThat(problem.column()).isGreaterThan(1);
        assertThat(problemWords())
                .contains("mine.json")
                .contains("line 8")
                .contains("column " + problem.column())
                .contains(Messages.problems().message(problem));

        save(MAP.replace("Across the ball", "Mended ball"));
        window.await("no problem", () -> !problemsShown());
        assertThat(panelTitle()).isEqualTo("Mended ball");
        assertNothingMoved(zoom);
    }

    @Test
    void everyProblemIsListedWithItsLine() throws IOException {
        openMine();
        save(MAP.replace("press-and-hold", "press-and-holt")
                .replace("circular-thumb-friction", "circular-thumb-fiction"));
        window.await("the problems", this::problemsShown);
        ListView<?> list = window.node("problem-list", ListView.class);
        assertThat(window.see(() -> list.getItems().size())).isEqualTo(2);
        int first = lineOf("\"technique\": \"circular");
        int second = lineOf("\"technique\": \"press");
        assertThat(problemWords()).contains("line " + first + ",").contains("line " + second + ",");
    }

    private static int lineOf(String text) {
        return (int) MAP.substring(0, MAP.indexOf(text)).lines().count();
    }

    @Test
    void aFileThatIsBrokenFromTheStartIsListedAndTheOthersStillOpen() throws IOException {
        save("{ \"format\": \"sole-atlas-map/1\",\n  \"zones\": [ }\n");
        window.act(() -> window.session().options().showGuideLines(true));
        assertThat(window.see(() -> window.content().lookupAll(".foot-tag"))).hasSize(2);
        window.act(() -> desk.loadOwn(file, true));
        window.await("my broken map", () -> key.equals(shownKey()));

        assertThat(window.see(() -> window.explorer().map())).isEmpty();
        assertThat(problemsShown()).isTrue();
        assertThat(problemWords()).contains("line 2");
        assertThat(window.see(() -> window.content().lookup(".chart-empty").isVisible()))
                .isTrue();
        assertThat(window.see(() -> window.content().lookupAll(".foot-tag"))).isEmpty();
        assertThat(window.see(() -> window.content().lookupAll(".guide-name"))).isEmpty();
        MenuButton picker = window.node("map-picker", MenuButton.class);
        assertThat(window.see(
                        () -> picker.getItems().stream().map(MenuItem::getText).toList()))
                .anyMatch(text -> text != null && text.contains("mine") && text.contains("error"));

        window.act(() -> window.explorer().open("classic"));
        assertThat(window.see(() -> window.explorer().map().isPresent())).isTrue();
        assertThat(problemsShown()).isFalse();

        save(MAP);
        window.await("the mended map", () -> entry().orElseThrow().usable().isPresent());
        assertThat(window.see(this::shownKey)).isEqualTo("classic");
        window.act(() -> window.explorer().open(key));
        assertThat(window.see(this::ballName)).isEqualTo("Across the ball");
    }

    @Test
    void aForgottenMapIsOffTheListAndItsFileStays() throws IOException {
        openMine();
        assertThat(window.see(desk::ownPlaces)).containsExactly(file.toString());

        window.act(() -> desk.forget(key));

        assertThat(window.see(this::entry)).isEmpty();
        assertThat(window.see(desk::ownPlaces)).isEmpty();
        assertThat(window.see(this::shownKey)).isEqualTo("everyday");
        assertThat(file).exists();
    }

    @Test
    void aPlaceIsRememberedFromTheMomentItIsAskedFor() throws IOException {
        save(MAP);
        List<String> places = window.see(() -> {
            desk.loadOwn(file, false);
            // The program may be closed before the map is read
            return desk.ownPlaces();
        });
        assertThat(places).containsExactly(file.toString());
        window.await("my map", () -> entry().isPresent());
        assertThat(window.see(this::shownKey)).isEqualTo("everyday");
    }

    /** Such a line may come from another system, or from a start in which names may have other letters. */
    @Test
    void aRememberedPlaceThatIsNoPathIsKept() {
        String place = "/maps/\0.json";
        window.act(() -> desk.loadRemembered(place));
        assertThat(window.see(desk::ownPlaces)).containsExactly(place);
    }

    @Test
    void aMapThatIsNotThereIsListedAndCanBeForgotten() {
        window.act(() -> desk.loadOwn(file, true));
        window.await("an entry", () -> window.explorer().entries().size() == 3);
        MapEntry missing = window.see(() -> window.explorer().entries().get(2));
        assertThat(missing.errors()).isPositive();
        assertThat(missing.own()).isTrue();
        window.act(() -> desk.forget(missing.key()));
        assertThat(window.see(() -> window.explorer().entries().size())).isEqualTo(2);
    }

    @Test
    void aDeletedFileKeepsItsLastGoodVersionUntilItIsBack() throws IOException {
        openMine();
        double zoom = look();
        Files.delete(file);
        window.await("the problem", this::problemsShown);
        assertNothingMoved(zoom);
        assertThat(panelTitle()).isEqualTo("Across the ball");
        save(MAP.replace("Across the ball", "Back again"));
        window.await("the file is back", () -> ballName().equals("Back again"));
        assertThat(problemsShown()).isFalse();
    }

    @Test
    void aPartOfTheMapIsWatchedToo() throws IOException {
        Path part = file.resolveSibling("words.json");
        Files.writeString(part, """
                { "format": "sole-atlas-part/1", "language": "en",
                  "areas": [{ "id": "my-corner", "name": "My corner" }] }
                """);
        save(MAP.replace("[\"atlas:sole.json\"", "[\"words.json\", \"atlas:sole.json\"")
                .replace(
                        "\"name\": \"Across the ball\",",
                        "\"name\": \"Across the ball\", \"areas\": [\"my-corner\"],"));
        window.act(() -> desk.loadOwn(file, true));
        window.await(
                "my map",
                () -> key.equals(shownKey()) && window.explorer().map().isPresent());

        Files.writeString(part, Files.readString(part).replace("My corner", "My very own corner"));
        window.await(
                "the new word",
                () -> window.explorer()
                        .map()
                        .flatMap(map -> map.zone("ball"))
                        .map(zone -> zone.areas().get(0).name().in("en"))
                        .orElse("none")
                        .equals("My very own corner"));
        Files.delete(part);
    }

    @Test
    void aFolderOfMapsIsOpenedAndForgottenAsOne() throws IOException {
        Path maps = Files.createDirectory(file.resolveSibling("maps"));
        Files.writeString(maps.resolve("a.json"), MAP);
        Files.writeString(maps.resolve("b.json"), MAP.replace("My evening map", "My morning map"));
        Files.writeString(maps.resolve("broken.json"), "{");
        window.act(() -> desk.loadOwn(maps, true));
        window.await("five maps", () -> window.explorer().entries().size() == 5);
        assertThat(window.see(() ->
                        window.explorer().map().orElseThrow().header().name().in("en")))
                .isEqualTo("My evening map");
        assertThat(window.see(desk::ownPlaces)).containsExactly(maps.toString());

        String second = window.see(() -> window.explorer().entries().get(3).key());
        window.act(() -> desk.forget(second));
        assertThat(window.see(() -> window.explorer().entries().size())).isEqualTo(2);
        assertThat(window.see(desk::ownPlaces)).isEmpty();
    }

    @Test
    void theWantedMapAndViewAreShownWhenTheyAreThere() throws IOException {
        save(MAP);
        window.act(() -> {
            desk.want(key, "dorsal");
            desk.loadOwn(file, false);
        });
        window.await("my map", () -> key.equals(shownKey()));
        assertThat(window.see(() -> window.explorer().viewProperty().get().id()))
                .isEqualTo("dorsal");
        // A view without zones takes every key without failing
        window.act(() -> window.chart().focusZone());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.END);
        window.press(KeyCode.ENTER);
        assertThat(window.selected()).isNull();
    }
}
