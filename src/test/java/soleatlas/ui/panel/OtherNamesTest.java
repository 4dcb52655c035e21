package soleatlas.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.LocalizedText;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherNamesTest {

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open(List.of(classic()));
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.begin(classic());
    }

    private void select(String zone) {
        window.act(() -> window.explorer().select(zone(classic(), zone)));
    }

    private static List<String> spoken(Parent root) {
        return root.lookupAll("*").stream()
                .filter(TextFlow.class::isInstance)
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .toList();
    }

    private static Stream<javafx.scene.text.Text> texts(Node node) {
        return node instanceof javafx.scene.text.Text text
                ? Stream.of(text)
                : ((Parent) node).getChildrenUnmodifiable().stream().flatMap(OtherNamesTest::texts);
    }

    /** The rows of the section in the window. */
    private List<Node> rows() {
        return window.see(() -> List.copyOf(
                ((Parent) window.content().lookup(".technique-panel .other-names")).getChildrenUnmodifiable()));
    }

    private List<String> rowsOf(LocalizedText name, String language) {
        return window.see(() -> OtherNames.of(name, language).stream()
                .flatMap(section -> spoken((Parent) section).stream())
                .toList());
    }

    @Test
    void aZoneIsNamedInAllLanguagesThatItsMapHas() {
        select("stomach");
        List<String> shown = window.see(() -> rows().stream()
                .map(row -> texts(row).map(javafx.scene.text.Text::getText).collect(Collectors.joining()))
                .toList());
        assertThat(shown)
                .containsExactly(
                        "Chinese (simplified): 胃",
                        "French: Estomac",
                        "German: Magen",
                        "Italian: Stomaco",
                        "Japanese: 胃",
                        "Spanish: Estómago",
                        "Thai: กระเพาะอาหาร");
        assertThat(window.see(() -> rows().stream().map(Node::getAccessibleText).toList()))
                .isEqualTo(shown);
    }

    @Test
    void eachNameIsWrittenInTheFontThatHasItsScript() {
        select("stomach");
        assertThat(window.see(() -> rows().stream()
                        .map(row -> texts(row).toList())
                        .map(texts -> texts.get(texts.size() - 1).getFont().getFamily())
                        .toList()))
                .containsExactly(
                        "Sole Atlas Chinese",
                        "Inter",
                        "Inter",
                        "Inter",
                        "Sole Atlas Japanese",
                        "Inter",
                        "Sole Atlas Thai");
    }

    @Test
    void namesInOtherScriptsStandInTheSameLineAsTheirLanguages() {
        select("pituitary");
        assertThat(window.see(() -> rows().stream()
                        .map(row -> ((Region) row).getHeight())
                        .distinct()
                        .toList()))
                .hasSize(1);
    }

    /** The longest Thai name, where there is the least room: JavaFX would write the end of a broken word twice. */
    @Test
    void noThaiWordIsBroken() {
        select("upper-lymph");
        window.resize(720, 560, 200);
        List<Node> rows = rows();
        window.see(() -> {
            TextFlow thai = (TextFlow) rows.get(rows.size() - 1);
            assertThat(thai.getAccessibleText()).isEqualTo("Thai: ต่อมน้ำเหลืองบริเวณท่อนบนร่างกาย");
            double line =
                    texts(thai).findFirst().orElseThrow().getLayoutBounds().getHeight();
            assertThat(thai.getHeight()).as("takes more than one line").isGreaterThan(1.5 * line);
            assertThat(texts(thai).map(word -> word.getLayoutBounds().getWidth()))
                    .hasSizeGreaterThan(4)
                    .allSatisfy(width -> assertThat(width).isLessThan(thai.getWidth()));
            assertThat(texts(thai).map(word -> word.getLayoutBounds().getHeight()))
                    .allSatisfy(height -> assertThat(height).isLessThan(1.5 * line));
            return thai;
        });
    }

    @Test
    void theLanguageThatThePanelIsWrittenInIsLeftOut() {
        assertThat(rowsOf(new LocalizedText("en", Map.of("en", "Heel")), "en")).isEmpty();
        assertThat(rowsOf(new LocalizedText("de", Map.of("de", "Ferse", "it", "Tallone")), "en"))
                .containsExactly("Italian: Tallone");
        assertThat(rowsOf(new LocalizedText("de", Map.of("de", "Ferse", "en", "Heel")), "en"))
                .containsExactly("German: Ferse");
    }

    @Test
    void languagesThatTheProgramDoesNotKnowAreNamedToo() {
        assertThat(rowsOf(new LocalizedText("en", Map.of("en", "Heel", "pt-BR", "Calcanhar", "tlh", "ngIb")), "en"))
                .containsExactly("Klingon: ngIb", "Portuguese (Brazil): Calcanhar");
    }
}
