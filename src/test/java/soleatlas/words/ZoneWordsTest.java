package soleatlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Foot;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Zone;

class ZoneWordsTest {

    @Test
    void longitudinalZonesAreNamedAsPeopleSayThem() {
        assertThat(ZoneWords.longitudinal(zone())).isEmpty();
        assertThat(ZoneWords.longitudinal(zone(1))).contains("Longitudinal zone 1");
        assertThat(ZoneWords.longitudinal(zone(2, 3))).contains("Longitudinal zones 2 and 3");
        assertThat(ZoneWords.longitudinal(zone(1, 5))).contains("Longitudinal zones 1 and 5");
        assertThat(ZoneWords.longitudinal(zone(2, 3, 4))).contains("Longitudinal zones 2 to 4");
        assertThat(ZoneWords.longitudinal(zone(1, 2, 3, 4, 5))).contains("Longitudinal zones 1 to 5");
        assertThat(ZoneWords.longitudinal(zone(1, 2, 4))).contains("Longitudinal zones 1, 2 and 4");
    }

    private static Zone zone(Integer... longitudinalZones) {
        return new Zone(
                "spot",
                LocalizedText.of("en", "Spot"),
                null,
                Aliases.NONE,
                Aliases.NONE,
                Set.of(Foot.LEFT),
                false,
                1,
                List.of(longitudinalZones),
                null,
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
