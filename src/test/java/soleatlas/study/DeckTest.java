package soleatlas.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Caution.Severity;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;

class DeckTest {

    private static final Set<Skill> ALL = EnumSet.allOf(Skill.class);
    private static final Set<Skill> PLACES = EnumSet.of(Skill.LOCATE, Skill.NAME, Skill.LABEL, Skill.DRAW);

    static List<FootMap> maps() {
        return ShippedMaps.all();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void whatIsAskedAboutAShippedMapCanBeAnswered(FootMap map) {
        Deck deck = new Deck(map);
        List<Card> cards = deck.cards(map.zones(), ALL);
        assertThat(cards).hasSizeGreaterThan(map.zones().size() * 5);
        for (Card card : cards) {
            Zone zone = deck.zone(card).orElseThrow();
            switch (card.skill()) {
                case LOCATE, LABEL, DRAW, NAME -> {
                    assertThat(map.placements(zone)).as("%s", card).isNotEmpty();
                    assertOthers(map, zone, one -> one.name().in("en"));
                    assertThat(map.zones())
                            .as("%s", card)
                            .filteredOn(one -> one.name().equals(zone.name()))
                            .hasSize(1);
                }
                case TECHNIQUE ->
                    assertOthers(
                            map,
                            zone,
                            one -> one.techniques().isEmpty()
                                    ? ""
                                    : one.techniques().get(0).technique().name().in("en"));
                case STEPS -> {
                    List<String> steps = zone.techniques().get(0).technique().steps().stream()
                            .map(step -> step.in("en"))
                            .toList();
                    assertThat(steps)
                            .as("%s", card)
                            .hasSizeGreaterThanOrEqualTo(3)
                            .doesNotHaveDuplicates();
                }
                case SIDE -> {
                    assertThat(zone.feet()).doesNotContain(Foot.NONE);
                    assertOthers(map, zone, one -> new TreeSet<>(one.feet()).toString());
                }
                case CAUTION ->
                    assertOthers(
                            map,
                            zone,
                            one -> Deck.caution(one)
                                    .map(caution -> caution.text().in("en"))
                                    .orElse(""));
                case BENEFIT ->
                    assertOthers(
                            map,
                            zone,
                            one -> Deck.benefit(one)
                                    .map(benefit -> benefit.text().in("en"))
                                    .orElse(""));
            }
        }
    }

    /** The zone has such a thing, and some other zone has another one. */
    private static void assertOthers(FootMap map, Zone zone, Function<Zone, String> what) {
        assertThat(what.apply(zone)).as(zone.id()).isNotBlank();
        assertThat(map.zones().stream().map(what))
                .as(zone.id())
                .anyMatch(other -> !other.isEmpty() && !other.equals(what.apply(zone)));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyCardStandsOnceAndLeadsBackToItsZone(FootMap map) {
        Deck deck = new Deck(map);
        assertThat(deck.map()).isSameAs(map);
        assertThat(deck.cards(map.zones(), ALL)).doesNotHaveDuplicates();
        for (Zone zone : map.zones()) {
            for (Skill skill : deck.skills(zone)) {
                Card card = deck.card(zone, skill);
                assertThat(deck.cards(map.zones(), ALL)).contains(card);
                assertThat(card.map()).isEqualTo(map.header().id());
                Zone back = deck.zone(card).orElseThrow();
                if (skill == Skill.STEPS) {
                    assertThat(Deck.technique(back)).isEqualTo(Deck.technique(zone));
                    assertThat(deck.card(back, skill)).isEqualTo(card);
                } else {
                    assertThat(back).isSameAs(zone);
                }
            }
        }
    }

    @Test
    void theClassicChartAsksAboutSides() {
        FootMap classic = ShippedMaps.classic();
        Deck deck = new Deck(classic);
        assertThat(deck.skills()).isEqualTo(ALL);
        assertThat(deck.cards(classic.zones(), EnumSet.of(Skill.SIDE)))
                .hasSize(classic.zones().size());
        // a few ways of working for many zones
        assertThat(deck.cards(classic.zones(), EnumSet.of(Skill.STEPS)))
                .hasSize((int) classic.zones().stream()
                        .map(zone -> Deck.technique(zone).orElseThrow().id())
                        .distinct()
                        .count())
                .hasSizeLessThan(20);
    }

    @Test
    void theEverydayMapIsTheSameOnBothFeet() {
        FootMap everyday = ShippedMaps.everyday();
        assertThat(new Deck(everyday).skills()).isEqualTo(EnumSet.complementOf(EnumSet.of(Skill.SIDE)));
    }

    @Test
    void onlyTheWantedCardsOfTheWantedZonesComeInOrder() {
        FootMap map = TinyChart.map(TinyChart.zones(3));
        Deck deck = new Deck(map);
        List<Zone> two = List.of(map.zones().get(2), map.zones().get(0));
        assertThat(deck.cards(two, EnumSet.of(Skill.DRAW, Skill.NAME, Skill.STEPS)))
                .containsExactly(
                        new Card("tiny", "z2", Skill.NAME),
                        new Card("tiny", "z2", Skill.DRAW),
                        new Card("tiny", "z0", Skill.NAME),
                        new Card("tiny", "z0", Skill.DRAW));
        assertThat(deck.cards(two, Set.of())).isEmpty();
        assertThat(deck.cards(List.of(), ALL)).isEmpty();
    }

    @Test
    void aSingleZoneIsNotAskedFor() {
        Technique technique = TinyChart.technique("press", "One", "Two");
        FootMap map = TinyChart.map(TinyChart.zone(
                "only",
                Set.of(Foot.LEFT),
                List.of(technique),
                List.of(TinyChart.benefit(Benefit.Kind.TRADITIONAL, "Rest")),
                List.of(TinyChart.caution(Severity.ASK, "Softly"))));
        Deck deck = new Deck(map);
        assertThat(deck.skills()).isEmpty();
        assertThat(deck.skills(map.zones().get(0))).isEmpty();
        assertThat(deck.cards(map.zones(), ALL)).isEmpty();
    }

    @Test
    void ofZonesOfWhichNothingIsToldOnlyTheirPlacesAreAsked() {
        FootMap map = TinyChart.map(TinyChart.zones(2));
        assertThat(new Deck(map).skills()).isEqualTo(PLACES);
    }

    @Test
    void zonesWithTheSameMainTechniqueShareItsSteps() {
        Technique walk = TinyChart.technique("walk", "Bend", "Creep", "Lift");
        Technique press = TinyChart.technique("press", "Lay on", "Press", "Let go");
        FootMap map = TinyChart.map(
                TinyChart.worked("a", walk, press), TinyChart.worked("b", press, walk), TinyChart.worked("c", walk));
        Deck deck = new Deck(map);
        Card steps = new Card("tiny", "walk", Skill.STEPS);
        assertThat(deck.cards(map.zones(), EnumSet.of(Skill.STEPS)))
                .containsExactly(steps, new Card("tiny", "press", Skill.STEPS));
        assertThat(deck.card(map.zones().get(2), Skill.STEPS)).isEqualTo(steps);
        assertThat(deck.zone(steps)).contains(map.zones().get(0));
        // no other technique is left to choose from where both are right
        assertThat(deck.cards(map.zones(), EnumSet.of(Skill.TECHNIQUE)))
                .containsExactly(new Card("tiny", "c", Skill.TECHNIQUE));
    }

    @Test
    void stepsNeedAnOrderWorthAskingFor() {
        assertThat(stepsAsked(TinyChart.technique("t", "One", "Two"))).isFalse();
        assertThat(stepsAsked(TinyChart.technique("t", "One", "Two", "Three"))).isTrue();
        assertThat(stepsAsked(TinyChart.technique("t", "One", "Two", "One"))).isFalse();
        LocalizedText again = new LocalizedText("en", Map.of("en", "One", "de", "Noch einmal"));
        List<LocalizedText> steps = List.of(LocalizedText.of("en", "One"), LocalizedText.of("en", "Two"), again);
        assertThat(stepsAsked(TinyChart.technique("t", "To t", steps))).isFalse();
    }

    private static boolean stepsAsked(Technique technique) {
        return new Deck(TinyChart.map(TinyChart.worked("a", technique)))
                .skills()
                .contains(Skill.STEPS);
    }

    @Test
    void aTechniqueIsAskedOnlyWhereThereAreSeveral() {
        Technique walk = TinyChart.technique("walk", "Bend", "Creep");
        Technique press = TinyChart.technique("press", "Lay on", "Press");
        assertAsked(Skill.TECHNIQUE, Set.of(), TinyChart.worked("a", walk), TinyChart.worked("b", walk, press));
        Technique named = TinyChart.technique("other", "To walk", walk.steps());
        assertAsked(Skill.TECHNIQUE, Set.of(), TinyChart.worked("a", walk), TinyChart.worked("b", named));
        assertAsked(
                Skill.TECHNIQUE,
                Set.of("a", "b"),
                TinyChart.worked("a", walk),
                TinyChart.worked("b", press),
                TinyChart.zone("c"));
    }

    @Test
    void theSideIsAskedOnlyWhereZonesDiffer() {
        assertAsked(Skill.SIDE, Set.of(), TinyChart.zones(3));
        assertAsked(Skill.SIDE, Set.of(), TinyChart.on("a", Foot.LEFT), TinyChart.on("b", Foot.LEFT));
        assertAsked(
                Skill.SIDE,
                Set.of(),
                TinyChart.on("a", Foot.LEFT, Foot.RIGHT),
                TinyChart.on("b", Foot.RIGHT, Foot.LEFT));
        assertAsked(Skill.SIDE, Set.of("a", "b"), TinyChart.on("a", Foot.LEFT), TinyChart.on("b", Foot.RIGHT));
    }

    @Test
    void whatSharesItsNameIsNotAskedForByTheNameAlone() {
        Zone left = called("a", "Same", Foot.LEFT);
        Zone right = called("b", "  SAME", Foot.RIGHT);
        assertAsked(Skill.SIDE, Set.of("c"), left, right, TinyChart.on("c", Foot.LEFT));
        assertAsked(Skill.DRAW, Set.of("c"), left, right, TinyChart.on("c", Foot.LEFT));
        assertAsked(Skill.LOCATE, Set.of("a", "b", "c"), left, right, TinyChart.on("c", Foot.LEFT));
        assertAsked(Skill.NAME, Set.of(), left, right);
        assertAsked(Skill.LOCATE, Set.of(), left, right);
    }

    private static Zone called(String id, String name, Foot foot) {
        return NamedZones.renamed(TinyChart.on(id, foot), name);
    }

    @Test
    void whatLiesOnNoFootHasNoSide() {
        assertAsked(Skill.SIDE, Set.of(), TinyChart.on("a", Foot.LEFT), TinyChart.on("c", Foot.NONE));
        assertAsked(
                Skill.SIDE,
                Set.of("a", "b"),
                TinyChart.on("a", Foot.LEFT),
                TinyChart.on("b", Foot.LEFT, Foot.RIGHT),
                TinyChart.on("c", Foot.NONE));
    }

    @Test
    void cautionsAndBenefitsAreAskedOnlyWhereTheirWordsDiffer() {
        Caution softly = TinyChart.caution(Severity.ADAPT, "Softly");
        Caution same = TinyChart.caution(Severity.ASK, "Softly", "Sanft");
        Caution never = TinyChart.caution(Severity.STOP, "Never on a wound");
        assertAsked(Skill.CAUTION, Set.of(), TinyChart.heeded("a", softly), TinyChart.heeded("b", same));
        assertAsked(
                Skill.CAUTION,
                Set.of("a"),
                TinyChart.heeded("a", softly),
                TinyChart.heeded("b", softly, never),
                TinyChart.zone("c"));
        assertAsked(Skill.CAUTION, Set.of("a", "b"), TinyChart.heeded("a", softly), TinyChart.heeded("b", never));
        Benefit sleep = TinyChart.benefit(Benefit.Kind.TRADITIONAL, "Sleep");
        Benefit rest = TinyChart.benefit(Benefit.Kind.ARTICLE, "Rest");
        assertAsked(Skill.BENEFIT, Set.of(), TinyChart.praised("a", sleep), TinyChart.praised("b", rest, sleep));
        Benefit comfort = TinyChart.benefit(Benefit.Kind.TRADITIONAL, "Comfort");
        assertAsked(Skill.BENEFIT, Set.of("a"), TinyChart.praised("a", sleep), TinyChart.praised("b", comfort, sleep));
        assertAsked(
                Skill.BENEFIT,
                Set.of("a", "b"),
                TinyChart.praised("a", sleep),
                TinyChart.praised("b", rest),
                TinyChart.zone("c"));
    }

    private static void assertAsked(Skill skill, Set<String> zones, Zone... all) {
        FootMap map = TinyChart.map(all);
        Deck deck = new Deck(map);
        assertThat(Arrays.stream(all).filter(zone -> deck.skills(zone).contains(skill)))
                .extracting(Zone::id)
                .containsExactlyInAnyOrderElementsOf(zones);
        assertThat(deck.skills().contains(skill)).isEqualTo(!zones.isEmpty());
    }

    @Test
    void theGravestCautionCountsAndTheZonesOwnBeforeItsTechniques() {
        Caution adapt = TinyChart.caution(Severity.ADAPT, "Lighter");
        Caution ask = TinyChart.caution(Severity.ASK, "Ask");
        Caution stop = TinyChart.caution(Severity.STOP, "Stop");
        Technique technique = TinyChart.technique("t", "To t", List.of(LocalizedText.of("en", "One")), adapt, stop);
        assertThat(Deck.caution(TinyChart.heeded("a", adapt, stop, ask))).contains(stop);
        assertThat(Deck.caution(TinyChart.worked("a", technique))).contains(stop);
        assertThat(Deck.caution(
                        TinyChart.zone("a", Set.of(Foot.NONE), List.of(technique), List.of(), List.of(adapt, ask))))
                .contains(ask);
        assertThat(Deck.caution(TinyChart.zone("a"))).isEmpty();
    }

    @Test
    void traditionSpeaksBeforeTheArticleAndStudiesAreNotAsked() {
        Benefit tradition = TinyChart.benefit(Benefit.Kind.TRADITIONAL, "Sleep");
        Benefit article = TinyChart.benefit(Benefit.Kind.ARTICLE, "Rest");
        List<Benefit> others = Stream.of(
                        Benefit.Kind.COMFORT, Benefit.Kind.STUDIED_LOW, Benefit.Kind.MIXED, Benefit.Kind.NOT_SUPPORTED)
                .map(kind -> TinyChart.benefit(kind, "Other"))
                .toList();
        assertThat(Deck.benefit(TinyChart.praised("a", article, tradition))).contains(tradition);
        assertThat(Deck.benefit(TinyChart.praised("a", others.get(0), article))).contains(article);
        assertThat(Deck.benefit(TinyChart.praised("a", others.toArray(Benefit[]::new))))
                .isEmpty();
    }

    @Test
    void cardsOfOtherMapsAndOfWhatIsGoneLeadNowhere() {
        Deck deck = new Deck(TinyChart.map(TinyChart.zones(2)));
        assertThat(deck.zone(new Card("tiny", "z1", Skill.NAME))).isPresent();
        assertThat(deck.zone(new Card("other", "z1", Skill.NAME))).isEmpty();
        assertThat(deck.zone(new Card("tiny", "z9", Skill.NAME))).isEmpty();
        assertThat(deck.zone(new Card("tiny", "z1", Skill.STEPS))).isEmpty();
        assertThat(deck.skills(TinyChart.zone("stranger"))).isEmpty();
    }

    @Test
    void nobodyCanTakeSkillsOutOfADeck() {
        FootMap map = TinyChart.map(TinyChart.zones(2));
        Deck deck = new Deck(map);
        deck.skills(map.zones().get(0)).clear();
        deck.skills().clear();
        assertThat(deck.skills(map.zones().get(0))).isEqualTo(PLACES);
    }
}
