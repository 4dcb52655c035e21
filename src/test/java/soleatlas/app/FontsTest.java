package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Text looks the same everywhere: the fonts that the sheet names travel with the program and draw all characters on screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FontsTest {

    private static final Path RECORD =
            Path.of("src", "docs", "decisions", "0015-names-in-other-scripts-bring-their-fonts.md");
    private static final String REMEDY =
            "Make the fonts anew with .ci/fonts, or write it with other characters; see " + RECORD;

    /** Fields that are not in the language of the file. */
    private static final Set<Object> HEAD = Set.of("$schema", "format", "language");

    private final SheetFonts fonts = new SheetFonts();

    FontsTest() throws IOException, FontFormatException {}

    static List<Path> bundles() throws IOException {
        return files(Path.of("src", "main", "resources"), ".properties");
    }

    static List<Path> maps() throws IOException {
        return files(Path.of("maps"), ".json");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theWordsOfTheProgramAreDrawn(Path bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        assertThat(words.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(fonts.undrawn(SheetFonts.OTHER, words.getProperty(key)))
                        .as("%s in %s. %s", key, bundle, REMEDY)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void theTextsOfTheMapsAreDrawn(Path map) throws IOException {
        Object content = new ObjectMapper().readValue(map.toFile(), Object.class);
        List<String> undrawn = new ArrayList<>();
        read(content, SheetFonts.OTHER, undrawn);
        assertThat(undrawn).as("%s. %s", map, REMEDY).isEmpty();
    }

    /** A file says its language; a text in several languages has their tags as the names of its fields. */
    private void read(Object value, String language, List<String> undrawn) {
        if (value instanceof String text) {
            undrawn.addAll(fonts.undrawn(language, text));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> read(item, language, undrawn));
        } else if (value instanceof Map<?, ?> fields) {
            String own = fields.get("language") instanceof String tag ? tag : language;
            fields.forEach((key, item) -> {
                boolean names = key instanceof String tag && fonts.languages().contains(tag);
                read(item, names ? (String) key : HEAD.contains(key) ? SheetFonts.OTHER : own, undrawn);
            });
        }
    }

    @Test
    void aNewCharacterIsNoticed() {
        assertThat(fonts.undrawn("ja", "肝臓")).isEmpty();
        assertThat(fonts.undrawn("ja", "龍")).containsExactly("Sole Atlas Japanese lacks 龍 (U+9F8D) of \"龍\"");
        assertThat(fonts.undrawn("nl", "twaalfvingerige")).isEmpty();
        assertThat(fonts.undrawn("nl", "足")).hasSize(4);
        assertThat(RECORD).exists();
    }

    /** The same character has another shape in Japanese than in Chinese. */
    @Test
    void namesInOtherScriptsHaveFontsOfTheirOwn() {
        assertThat(fonts.languages()).containsExactly(SheetFonts.OTHER, "ja", "th", "zh-Hans");
        assertThat(fonts.undrawn("zh-Hans", "肝臓")).isNotEmpty();
    }

    @Test
    void theProgramLoadsTheFontsThatTheSheetNames() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        List<String> known = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Look.loadFonts();
            return Stream.concat(Font.getFamilies().stream(), Font.getFontNames().stream())
                    .toList();
        });
        assertThat(fonts.families())
                .hasSizeGreaterThan(4)
                .allSatisfy(names -> assertThat(known).containsAnyElementsOf(names));
    }
}
