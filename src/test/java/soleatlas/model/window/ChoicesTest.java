package soleatlas.model.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Appearance.Desktop;
import soleatlas.model.explore.Appearance.Look;
import soleatlas.model.explore.Appearance.Motion;
import soleatlas.model.explore.Appearance.Shade;
import soleatlas.model.explore.Appearance.Theme;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.ChartOptions.Labels;

/** How things look and what the chart shows: chosen, kept, and taken over again. */
class ChoicesTest {

    private final Appearance appearance = new Appearance();
    private final ChartOptions options = new ChartOptions();

    static List<Look> looks() {
        return List.of(
                Look.FIRST,
                new Look(Theme.CONTRAST, 200, Motion.NONE, true, false),
                new Look(Theme.DARK, 115, Motion.FULL, false, true),
                new Look(Theme.LIGHT, 175, Motion.SYSTEM, true, true));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aLookThatWasKeptComesBack(Look look) {
        choose(appearance, look);
        Appearance next = new Appearance();
        next.recall(appearance.remembered());
        assertThat(next.lookProperty().get()).isEqualTo(look);
        assertThat(next.shadeProperty().get())
                .isEqualTo(appearance.shadeProperty().get());
        assertThat(next.patterned()).isEqualTo(appearance.patterned());
    }

    private static void choose(Appearance appearance, Look look) {
        appearance.choose(look.theme());
        appearance.setText(look.textPercent());
        appearance.choose(look.motion());
        appearance.showPatterns(look.patterns());
        appearance.useLetters(look.letters());
        assertThat(appearance.lookProperty().get()).isEqualTo(look);
    }

    @Test
    void whatIsNotUnderstoodIsAsOnTheFirstStart() {
        choose(appearance, looks().get(1));
        appearance.recall(
                Map.of("theme", "mauve", "text.percent", "large", "motion", "", "patterns", "yes", "letters", "maybe"));
        assertThat(appearance.lookProperty().get()).isEqualTo(Look.FIRST);
        appearance.recall(Map.of());
        assertThat(appearance.lookProperty().get()).isEqualTo(Look.FIRST);
    }

    @ParameterizedTest
    @CsvSource({"50, 100", "100, 100", "130.7, 130", "200, 200", "99999, 200", "-3, 100", "NaN, 100", "1e99, 200"})
    void theSizeOfTheTextStaysInItsRange(String kept, int percent) {
        appearance.recall(Map.of("text.percent", kept));
        assertThat(appearance.lookProperty().get().textPercent()).isEqualTo(percent);
    }

    @Test
    void theTextGoesThroughItsSizesAndStopsAtTheEnds() {
        for (int size : Appearance.TEXT_SIZES) {
            assertThat(appearance.lookProperty().get().textPercent()).isEqualTo(size);
            appearance.changeTextSize(1);
        }
        assertThat(appearance.lookProperty().get().textPercent()).isEqualTo(200);
        appearance.changeTextSize(-1);
        assertThat(appearance.lookProperty().get().textPercent()).isEqualTo(175);
        appearance.changeTextSize(0);
        assertThat(appearance.lookProperty().get().textPercent()).isEqualTo(100);
        appearance.changeTextSize(-1);
        assertThat(appearance.lookProperty().get().textPercent()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM, false, false, LIGHT",
        "SYSTEM, true, false, DARK",
        "SYSTEM, false, true, CONTRAST",
        "SYSTEM, true, true, CONTRAST",
        "LIGHT, true, true, LIGHT",
        "DARK, false, true, DARK",
        "CONTRAST, false, false, CONTRAST"
    })
    void theDesktopCountsOnlyWhereNothingElseWasChosen(Theme theme, boolean dark, boolean contrast, Shade shade) {
        appearance.choose(theme);
        appearance.follow(new Desktop(dark, contrast, false));
        assertThat(appearance.shadeProperty().get()).isEqualTo(shade);
        assertThat(appearance.patterned()).isEqualTo(shade == Shade.CONTRAST);
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM, true, true", "SYSTEM, false, false", "FULL, true, false", "NONE, false, true"})
    void nothingMovesWhereThatWasAskedFor(Motion motion, boolean asked, boolean still) {
        appearance.follow(new Desktop(false, false, asked));
        appearance.choose(motion);
        assertThat(appearance.stillProperty().get()).isEqualTo(still);
    }

    @Test
    void theChartShowsAllNamesAndGroupsToTheGiverAtFirst() {
        assertThat(options.labelsProperty().get()).isEqualTo(Labels.ALL);
        assertThat(options.colouringProperty().get()).isEqualTo(Colouring.SYSTEM);
        assertThat(options.facingProperty().get()).isEqualTo(Facing.GIVER);
        assertThat(options.guideLinesProperty().get()).isFalse();
        assertThat(options.schoolsProperty().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NONE, SYSTEM", "SELECTED, TECHNIQUE", "MATCHES, EVIDENCE", "ALL, PLAIN"})
    void whatTheChartShowsComesBack(Labels labels, Colouring colouring) {
        options.label(labels);
        options.colourBy(colouring);
        options.look(Facing.OWN);
        ChartOptions next = new ChartOptions();
        next.recall(options.remembered());
        assertThat(next.remembered()).isEqualTo(options.remembered());
        assertThat(next.labelsProperty().get()).isEqualTo(labels);
        assertThat(next.colouringProperty().get()).isEqualTo(colouring);
        assertThat(next.facingProperty().get()).isEqualTo(Facing.OWN);
        next.recall(Map.of("labels", "some", "colours", "SYSTEM ", "orientation", "up"));
        assertThat(next.remembered()).isEqualTo(new ChartOptions().remembered());
    }
}
