package soleatlas.load.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Surface;
import soleatlas.atlas.View;
import soleatlas.geometry.Frame;
import soleatlas.geometry.Point;

/**
 * Left is left: checked on the shipped classic map as the viewer sees it, after the mirroring. The expectations are those of
 * a real pair of feet with the toes up, soles facing the viewer or tops seen from above; on the sides the foot stands.
 */
class HandednessTest {

    private static final FootMap CLASSIC = MapFinder.builtIn().slots().stream()
            .map(MapFinder.Slot::load)
            .flatMap(loaded -> loaded.map().stream())
            .filter(map -> map.header().id().equals("classic"))
            .findFirst()
            .orElseThrow();

    /** The half of a drawing in which something lies for the viewer. */
    enum Half {
        LEFT,
        RIGHT
    }

    @ParameterizedTest
    @CsvSource({
        "PLANTAR, LEFT, LEFT", "PLANTAR, RIGHT, RIGHT",
        "DORSAL, RIGHT, LEFT", "DORSAL, LEFT, RIGHT",
        "MEDIAL, RIGHT, LEFT", "MEDIAL, LEFT, RIGHT",
        "LATERAL, LEFT, LEFT", "LATERAL, RIGHT, RIGHT"
    })
    void theBigToeIsWhereTheViewerSeesIt(Surface surface, Foot foot, Half half) {
        View view = view(surface);
        Point toe = frame(view, foot)
                .toSheet(Optional.ofNullable(view.landmarks()).orElseThrow().bigToe());
        assertThat(half(view, toe)).isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource({
        "heart, LEFT", "spleen, LEFT", "descending-colon, LEFT", "sigmoid-colon, LEFT",
        "liver, RIGHT", "gallbladder, RIGHT", "ascending-colon, RIGHT", "ileocaecal-appendix, RIGHT"
    })
    void whatTheChartHasOnOneSoleOnlyIsOnThatSole(String zone, Foot foot) {
        Set<Foot> feet = CLASSIC.placements(CLASSIC.zone(zone).orElseThrow()).stream()
                .filter(placement -> placement.view().side().equals(Optional.of(Surface.PLANTAR)))
                .map(Placement::foot)
                .collect(Collectors.toSet());
        assertThat(feet).containsExactly(foot);
    }

    @ParameterizedTest
    @CsvSource({
        "head-brain, PLANTAR, LEFT, LEFT",
        "head-brain, PLANTAR, RIGHT, RIGHT",
        "heart, PLANTAR, LEFT, LEFT",
        "spleen, PLANTAR, LEFT, RIGHT",
        "descending-colon, PLANTAR, LEFT, RIGHT",
        "liver, PLANTAR, RIGHT, LEFT",
        "gallbladder, PLANTAR, RIGHT, LEFT",
        "ascending-colon, PLANTAR, RIGHT, LEFT",
        "ileocaecal-appendix, PLANTAR, RIGHT, LEFT",
        "ears, PLANTAR, LEFT, RIGHT",
        "ears, PLANTAR, RIGHT, LEFT",
        "jaw-teeth, DORSAL, RIGHT, LEFT",
        "jaw-teeth, DORSAL, LEFT, RIGHT",
        "inner-ear-balance, DORSAL, RIGHT, RIGHT",
        "inner-ear-balance, DORSAL, LEFT, LEFT",
        "nose, MEDIAL, RIGHT, LEFT",
        "nose, MEDIAL, LEFT, RIGHT",
        "uterus-prostate, MEDIAL, RIGHT, RIGHT",
        "uterus-prostate, MEDIAL, LEFT, LEFT",
        "shoulder, LATERAL, LEFT, LEFT",
        "shoulder, LATERAL, RIGHT, RIGHT",
        "ovaries-testes, LATERAL, LEFT, RIGHT",
        "ovaries-testes, LATERAL, RIGHT, LEFT"
    })
    void aZoneLiesOnTheSideOfItsToes(String zone, Surface surface, Foot foot, Half half) {
        View view = view(surface);
        Placement placement =
                CLASSIC.placement(new Placement.Place(zone, view.id(), foot)).orElseThrow();
        assertThat(half(view, frame(view, foot).toSheet(placement.label()))).isEqualTo(half);
    }

    @Test
    void pairsStandSoThatTheToesMeet() {
        assertThat(CLASSIC.views().stream()
                        .collect(Collectors.toMap(view -> view.side().orElseThrow(), View::feet)))
                .isEqualTo(Map.of(
                        Surface.PLANTAR, List.of(Foot.RIGHT, Foot.LEFT),
                        Surface.DORSAL, List.of(Foot.LEFT, Foot.RIGHT),
                        Surface.MEDIAL, List.of(Foot.LEFT, Foot.RIGHT),
                        Surface.LATERAL, List.of(Foot.RIGHT, Foot.LEFT)));
    }

    private static View view(Surface surface) {
        return CLASSIC.views().stream()
                .filter(view -> view.side().equals(Optional.of(surface)))
                .findFirst()
                .orElseThrow();
    }

    private static Frame frame(View view, Foot foot) {
        return new Frame(view.canvas().width(), view.mirrors(foot), 0, 0);
    }

    private static Half half(View view, Point seen) {
        return seen.x() < view.canvas().centre().x() ? Half.LEFT : Half.RIGHT;
    }
}
