package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.FootMap;
import soleatlas.chart.style.ColourKey;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.ui.access.SeenColour.Eyes;
import soleatlas.words.FacetWords;

/** What colours mean stays apart for every kind of colour vision, and is said by letters and patterns too. */
class AccessColourTest {

    /** Far beyond 2.3, the difference that one just notices side by side; zones are compared across the chart. */
    private static final double APART = 10;

    private static final String STRENGTH = "zone-strength";

    static Stream<Arguments> themesAndEyes() {
        return Stream.of(ThemeSheet.values())
                .flatMap(theme -> Stream.of(Eyes.values())
                        .flatMap(eyes -> colourings().map(colouring -> Arguments.of(theme, eyes, colouring))));
    }

    static Stream<Colouring> colourings() {
        return Stream.of(Colouring.values()).filter(colouring -> colouring != Colouring.PLAIN);
    }

    @ParameterizedTest(name = "{0}, {1} eyes: {2}")
    @MethodSource("themesAndEyes")
    @DisplayName("A2 no two fills look alike, in any theme, for any eyes")
    void fillsStayApartOnTheFoot(ThemeSheet theme, Eyes eyes, Colouring colouring) {
        assertThat(nearest(theme, theme.number(STRENGTH), eyes, colouring)).isGreaterThanOrEqualTo(APART);
    }

    /** Softer zones would let more of the drawing through; this is as far as it goes. */
    @Test
    @DisplayName("A2 the light theme softens zones as far as it can")
    void lightThemeSoftensAsFarAsItCan() {
        double softer = ThemeSheet.LIGHT.number(STRENGTH) - 0.01;

        assertThat(Stream.of(Eyes.values())
                        .mapToDouble(eyes -> nearest(ThemeSheet.LIGHT, softer, eyes, Colouring.SYSTEM)))
                .anySatisfy(distance -> assertThat(distance).isLessThan(APART));
    }

    @ParameterizedTest
    @MethodSource("colourings")
    @DisplayName("A3 every colour has a code, a pattern and a name of its own")
    void coloursAreSaidInLettersAndPatternsToo(Colouring colouring) {
        for (List<ColourKey> keys : Fills.together(colouring)) {
            FootMap map = ShippedMaps.all().stream()
                    .filter(one -> ColourKey.of(one, colouring).equals(keys))
                    .findFirst()
                    .orElse(ShippedMaps.classic());
            assertThat(keys).extracting(ColourKey::pattern).doesNotHaveDuplicates();
            assertThat(keys).extracting(ColourKey::fill).doesNotHaveDuplicates();
            assertThat(keys)
                    .extracting(key -> FacetWords.code(key.facet(), key.value(), map))
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[A-Z]{2}"));
            assertThat(keys)
                    .extracting(key -> FacetWords.name(key.facet(), key.value(), map, "en"))
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(
                            keys.stream().map(ColourKey::value).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM, 10", "TECHNIQUE, 5", "EVIDENCE, 6"})
    @DisplayName("A3 all colours are looked at")
    void allColours(Colouring colouring, int count) {
        assertThat(Fills.together(colouring)).anyMatch(keys -> keys.size() == count);
    }

    /** From the test data of Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula" (2005). */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
        "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void measuresDifferencesAsPublished(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        assertThat(new SeenColour(l1, a1, b1).differs(new SeenColour(l2, a2, b2)))
                .isCloseTo(expected, within(0.00005));
    }

    @ParameterizedTest
    @EnumSource(Eyes.class)
    void greyLooksGreyToAllEyes(Eyes eyes) {
        SeenColour grey = SeenColour.of(Color.gray(0.5), eyes);

        assertThat(grey.l()).isCloseTo(53.4, within(0.1));
        assertThat(Math.hypot(grey.a(), grey.b())).isLessThan(0.1);
    }

    /** The difference of the two fills that look most alike. */
    private static double nearest(ThemeSheet theme, double strength, Eyes eyes, Colouring colouring) {
        double nearest = Double.MAX_VALUE;
        for (List<ColourKey> fills : Fills.together(colouring)) {
            List<SeenColour> seen = fills.stream()
                    .map(fill -> SeenColour.of(theme.seen(fill, strength), eyes))
                    .toList();
            for (int i = 0; i < seen.size(); i++) {
                for (int j = 0; j < i; j++) {
                    nearest = Math.min(nearest, seen.get(i).differs(seen.get(j)));
                }
            }
        }
        return nearest;
    }
}
