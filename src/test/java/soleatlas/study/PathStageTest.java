package soleatlas.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;

class PathStageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final BodySystem SYSTEM = ShippedMaps.classic().systems().get(0);

    static List<FootMap> maps() {
        return ShippedMaps.all();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void thePathOfAShippedMapIsSound(FootMap map) {
        assertSound(map);
    }

    @Test
    void thePathThroughZonesWithoutGroupsIsSoundWhateverTheirNumber() {
        for (int count = 1; count <= 250; count++) {
            assertSound(TinyChart.map(TinyChart.zones(count)));
        }
    }

    @Test
    void thePathIsSoundWhateverTheGroups() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int groups = 1 + random.nextInt(12);
            List<Zone> zones = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(80); i++) {
                zones.add(zone("z" + i, random.nextInt(groups) - 1, random.nextInt(4) == 0));
            }
            assertSound(TinyChart.map(zones.toArray(Zone[]::new)));
        }
    }

    private static void assertSound(FootMap map) {
        List<PathStage> path = PathStage.of(new Deck(map));
        assertThat(path.stream().flatMap(stage -> stage.zones().stream()))
                .containsExactlyInAnyOrderElementsOf(map.zones());
        assertThat(path).allSatisfy(stage -> {
            assertThat(stage.zones()).hasSizeBetween(1, 9);
            assertThat(stage.zones()).allMatch(zone -> zone.detailed() == stage.detailed());
            assertThat(stage.systems())
                    .containsExactlyInAnyOrderElementsOf(stage.zones().stream()
                            .flatMap(zone -> zone.group().stream())
                            .distinct()
                            .toList());
        });
        assertThat(path.stream().map(PathStage::detailed).toList()).isSorted();
    }

    @Test
    void smallGroupsArePutTogetherAndLargeOnesParted() {
        List<Zone> zones = new ArrayList<>();
        IntStream.range(0, 2).forEach(i -> zones.add(zone("a" + i, 0, false)));
        IntStream.range(0, 2).forEach(i -> zones.add(zone("b" + i, 1, false)));
        IntStream.range(0, 12).forEach(i -> zones.add(zone("c" + i, 2, false)));
        List<PathStage> path = PathStage.of(new Deck(TinyChart.map(zones.toArray(Zone[]::new))));
        assertThat(path).extracting(stage -> stage.zones().size()).containsExactly(4, 6, 6);
        assertThat(path.get(0).systems()).extracting(BodySystem::id).containsExactly("g0", "g1");
        assertThat(path.get(1).systems()).extracting(BodySystem::id).containsExactly("g2");
    }

    @Test
    void aZoneIsMasteredOncePlaceAndNameWereKnown() {
        FootMap map = ShippedMaps.everyday();
        Deck deck = new Deck(map);
        PathStage stage = PathStage.of(deck).get(0);
        Zone first = stage.zones().get(0);
        assertThat(stage.mastered(deck, new Progress())).isZero();
        assertThat(stage.mastered(deck, progress(List.of(deck.card(first, Skill.LOCATE)), Grade.GOOD)))
                .isZero();
        List<Card> both = deck.cards(List.of(first), PathStage.skills());
        assertThat(stage.mastered(deck, progress(both, Grade.HARD))).isEqualTo(1);
        assertThat(stage.mastered(deck, progress(both, Grade.AGAIN))).isZero();
        assertThat(stage.mastered(deck, progress(deck.cards(stage.zones(), PathStage.skills()), Grade.GOOD)))
                .isEqualTo(stage.zones().size());
    }

    private static Progress progress(Collection<Card> cards, Grade grade) {
        Map<Card, Memory> memories = new HashMap<>();
        cards.forEach(card -> memories.put(card, new Memory(3, 5, DAY, 3, 1, grade)));
        return Progress.of(new Progress.State(memories, Map.of(), Map.of(), Map.of(), List.of(), Map.of()));
    }

    /** A zone of a group; of none if the group is less than 0. */
    private static Zone zone(String id, int group, boolean detailed) {
        Zone bare = TinyChart.zone(id);
        BodySystem system = group < 0
                ? null
                : new BodySystem(
                        "g" + group,
                        LocalizedText.of("en", "Group " + group),
                        "G",
                        SYSTEM.fill(),
                        SYSTEM.ink(),
                        SYSTEM.pattern());
        return new Zone(
                id,
                bare.name(),
                null,
                bare.otherNames(),
                bare.aliases(),
                bare.feet(),
                detailed,
                0,
                List.of(),
                system,
                List.of(),
                List.of(),
                bare.ours(),
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
