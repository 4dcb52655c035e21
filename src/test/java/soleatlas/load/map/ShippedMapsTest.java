package soleatlas.load.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Technique;
import soleatlas.atlas.View;
import soleatlas.geometry.HitIndex;
import soleatlas.load.check.Inspection;

/** The maps that ship: without a problem, complete, and left where left belongs. */
class ShippedMapsTest {

    private static final Map<String, FootMap> MAPS = MapFinder.builtIn().slots().stream()
            .map(MapFinder.Slot::load)
            .flatMap(loaded -> loaded.map().stream())
            .collect(Collectors.toMap(map -> map.header().id(), Function.identity()));

    static List<FootMap> maps() {
        return List.copyOf(MAPS.values());
    }

    @Test
    void theProgramAndTheFolderOfferTheSameMaps() {
        assertThat(MapFinder.builtIn().problems()).isEmpty();
        assertThat(MapFinder.builtIn().slots())
                .extracting(MapFinder.Slot::name)
                .contains("everyday.json", "classic.json");
        assertThat(MapFinder.at(Path.of("maps")).slots())
                .extracting(MapFinder.Slot::name)
                .isEqualTo(MapFinder.builtIn().slots().stream()
                        .map(MapFinder.Slot::name)
                        .toList());
    }

    @Test
    void noneHasAProblem() {
        assertThat(MapFinder.builtIn().slots()).allSatisfy(slot -> {
            assertThat(slot.load().problems()).isEmpty();
            assertThat(slot.load().map()).isPresent();
        });
        Inspection folders = Inspection.of(List.of(Path.of("maps"), Path.of("maps/examples")));
        assertThat(folders.problems()).isEmpty();
        assertThat(folders.maps()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"everyday, 19, 70", "classic, 60, 135"})
    void allZonesAreThere(String id, int zones, int placements) {
        FootMap map = map(id);
        assertThat(map.zones()).hasSize(zones);
        assertThat(map.placements()).hasSize(placements);
        assertThat(map.placements().stream()
                        .map(placement -> placement.zone().id())
                        .collect(Collectors.toSet()))
                .hasSize(zones);
    }

    /** What is for the whole foot stands in no zone, the deep press on a spot belongs to reflexology charts, and a device has a practice of its own. */
    @Test
    void techniquesHaveAPlaceOnTheEverydayMap() {
        FootMap everyday = map("everyday");
        Set<String> placed = everyday.zones().stream()
                .flatMap(zone -> zone.techniques().stream())
                .map(use -> use.technique().id())
                .collect(Collectors.toSet());
        assertThat(everyday.techniques())
                .extracting(Technique::id)
                .filteredOn(id -> !placed.contains(id))
                .containsExactlyInAnyOrder(
                        "warm-soak", "towel-wrap", "oil-application", "hook-and-back-up", "electric-massager");
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyLabelPointsAtItsZone(FootMap map) {
        for (View view : map.views()) {
            for (Foot foot : view.feet()) {
                List<Placement> placements = map.placements(view, foot);
                HitIndex<String> index = new HitIndex<>(placements.stream()
                        .map(placement -> new HitIndex.Target<>(
                                placement.zone().id(),
                                placement.region(),
                                placement.zone().layer()))
                        .toList());
                for (Placement placement : placements) {
                    assertThat(index.at(placement.label(), 0))
                            .as(map.header().id() + " " + placement.place())
                            .isEqualTo(Optional.of(placement.zone().id()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void aZoneIsPlacedOnTheFeetForWhichItIsCharted(FootMap map) {
        assertThat(map.zones())
                .allSatisfy(zone -> assertThat(map.placements(zone).stream()
                                .map(Placement::foot)
                                .collect(Collectors.toSet()))
                        .isEqualTo(zone.feet()));
    }

    private static FootMap map(String id) {
        return Optional.ofNullable(MAPS.get(id)).orElseThrow();
    }
}
