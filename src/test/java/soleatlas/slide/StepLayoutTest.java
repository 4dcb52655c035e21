package soleatlas.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Placement;
import soleatlas.chart.layout.ChartLayout;

/** Which of a zone's places carries its name in a class. */
class StepLayoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"plantar", "dorsal", "medial", "lateral"})
    void eachZoneIsNamedOnceAndFeetShareTheNames(String name) {
        ChartLayout sheet = ChartLayout.of(classic(), view(classic(), name), 1.6);
        List<Placement> all = sheet.placements();
        List<Placement> once = StepLayout.once(sheet, all);
        assertThat(once)
                .extracting(placement -> placement.zone().id())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .map(placement -> placement.zone().id())
                        .distinct()
                        .toList());
        assertThat(all).containsAll(once);
        Map<Foot, Long> feet = once.stream().collect(Collectors.groupingBy(Placement::foot, Collectors.counting()));
        assertThat(Math.abs(feet.getOrDefault(Foot.LEFT, 0L) - feet.getOrDefault(Foot.RIGHT, 0L)))
                .as("names at the feet: %s", feet)
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heart", "liver"})
    void aZoneOfOneFootIsNamedThere(String zone) {
        ChartLayout sheet = ChartLayout.of(classic(), view(classic(), "plantar"), 1.6);
        List<Foot> feet = sheet.placements().stream()
                .filter(placement -> placement.zone().id().equals(zone))
                .map(Placement::foot)
                .distinct()
                .toList();
        assertThat(StepLayout.once(sheet, sheet.placements()).stream()
                        .filter(placement -> placement.zone().id().equals(zone))
                        .map(Placement::foot))
                .hasSize(1)
                .isSubsetOf(feet);
    }
}
