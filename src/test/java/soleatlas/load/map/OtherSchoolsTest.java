package soleatlas.load.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;
import soleatlas.load.check.Corpus;
import soleatlas.load.check.TinyMap;
import soleatlas.load.json.Limits;
import soleatlas.problem.Problem;

/** Where other schools have a zone: read as drawn, held to nothing but the outline of the view. */
class OtherSchoolsTest {

    private static final FootMap CLASSIC = MapFinder.builtIn().slots().stream()
            .map(MapFinder.Slot::load)
            .flatMap(loaded -> loaded.map().stream())
            .filter(map -> map.header().id().equals("classic"))
            .findFirst()
            .orElseThrow();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theHeartOfEastAsianChartsLiesOnTheLeftSoleOnly() {
        Alternative.Shape heart = shape("heart", "East Asian charts");
        View sole = CLASSIC.view("plantar").orElseThrow();
        View top = CLASSIC.view("dorsal").orElseThrow();
        assertThat(heart.lies(sole, Foot.LEFT)).isTrue();
        assertThat(heart.lies(sole, Foot.RIGHT)).isFalse();
        assertThat(heart.lies(top, Foot.LEFT)).isFalse();
        // the drawn sole is the left one, its little toe on the right: between the fourth and the fifth long bone
        Point middle = PolygonArea.of(heart.outline(), 0.1).box().centre();
        assertThat(middle.x()).isBetween(280.0, 330.0);
        assertThat(middle.y()).isBetween(400.0, 450.0);
    }

    @Test
    void theKidneysOfEastAsianChartsLieOnBothSolesCloserToTheToes() {
        Alternative.Shape kidneys = shape("kidneys", "East Asian charts");
        assertThat(kidneys.feet()).containsExactlyInAnyOrder(Foot.LEFT, Foot.RIGHT);
        Box there = PolygonArea.of(kidneys.outline(), 0.1).box();
        Box here = CLASSIC.placements(CLASSIC.zone("kidneys").orElseThrow()).stream()
                .filter(placement -> placement.view().id().equals("plantar"))
                .findFirst()
                .orElseThrow()
                .region()
                .box();
        assertThat(there.centre().y()).isLessThan(here.centre().y());
    }

    @Test
    void whatIsKnownInWordsOnlyHasNoShape() {
        assertThat(alternative("kidneys", "A Japanese school").shapes()).isEmpty();
        Set<String> drawn = new TreeSet<>();
        for (Zone zone : CLASSIC.zones()) {
            for (Alternative alternative : zone.alternatives()) {
                if (!alternative.shapes().isEmpty()) {
                    drawn.add(zone.id() + ": " + alternative.school().in("en"));
                }
            }
        }
        assertThat(drawn)
                .containsExactly(
                        "adrenals: East Asian charts",
                        "heart: East Asian charts",
                        "kidneys: East Asian charts",
                        "knee: An Italian chart",
                        "ovaries-testes: East Asian charts",
                        "parathyroid: East Asian charts",
                        "pelvis-heel: East Asian charts",
                        "pineal-hypothalamus: A Western guide",
                        "pineal-hypothalamus: An Italian chart",
                        "solar-plexus: Chinese charts",
                        "spleen: East Asian and Italian charts",
                        "thymus: An Italian chart",
                        "thyroid: East Asian charts",
                        "upper-lymph: East Asian charts");
    }

    @Test
    void theyMayLieOverAnythingAndTakeNoClick() {
        String other = "\"alternatives\": [{ \"school\": \"Other\", \"note\": \"There.\", \"shapes\": ["
                + TinyMap.shape("M200 200H900V900H200Z") + ", " + TinyMap.shape("M200 200H900V900H200Z") + "] }], ";
        Path file = Corpus.write(
                folder.resolve("map.json"),
                TinyMap.of(TinyMap.zone("one", TinyMap.SQUARE, other) + ", "
                        + TinyMap.zone("two", "M500 500H800V800H500Z", "")));
        assertThat(Corpus.problems(file)).isEmpty();
        FootMap map = MapFinder.at(file).slots().get(0).load().map().orElseThrow();
        assertThat(map.zone("one").orElseThrow().alternatives().get(0).shapes()).hasSize(2);
        assertThat(map.placements(map.zone("one").orElseThrow())
                        .get(0)
                        .region()
                        .box()
                        .maxX())
                .isEqualTo(400);
    }

    @Test
    void theFeetNeedNotBeThoseOfTheZone() {
        String map = new String(
                Corpus.bytes(Corpus.GOOD.resolve("everything.json")), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(map).contains("\"foot\": \"right\", \"path\": \"M50 50H70V70H50Z\"");
        Path file = folder.resolve("everything.json");
        for (String name : List.of("everything-part.json", "everything.de.json")) {
            Corpus.write(folder.resolve(name), Corpus.bytes(Corpus.GOOD.resolve(name)));
        }
        String leftOnly = map.replaceFirst("\"feet\": \"both\"", "\"feet\": \"left\"")
                .replace("\"foot\": \"both\"", "\"foot\": \"left\"");
        Corpus.write(file, leftOnly);
        assertThat(Corpus.problems(file)).isEmpty();
    }

    @Test
    void soManyAsOneZoneMayHaveCountForAllSchoolsTogether() {
        String half = TinyMap.times(Limits.SHAPES / 2, i -> TinyMap.shape("M" + (1 + 10 * i) + " 1h5v5h-5z"));
        String schools = TinyMap.times(
                3, i -> "{ \"school\": \"S" + i + "\", \"note\": \"There.\", \"shapes\": [" + half + "] }");
        Path file = Corpus.write(
                folder.resolve("map.json"),
                TinyMap.of(TinyMap.zone("one", TinyMap.SQUARE, "\"alternatives\": [" + schools + "], ")));
        assertThat(Corpus.problems(file)).extracting(Problem::code).containsExactly("too-many-shapes");
    }

    private static Alternative.Shape shape(String zone, String school) {
        return alternative(zone, school).shapes().get(0);
    }

    private static Alternative alternative(String zone, String school) {
        return CLASSIC.zone(zone).orElseThrow().alternatives().stream()
                .filter(alternative -> alternative.school().in("en").equals(school))
                .findFirst()
                .orElseThrow();
    }
}
