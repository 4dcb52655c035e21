package soleatlas.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.model.explore.ShippedMaps;

/** Each sentence of the article's practice has its place in the atlas, and each of its claims an honest answer. */
class ArticleTest {

    private static final String ARTICLE = "article";

    /** What the article says, where it stands, and the words by which a reader finds it there. */
    private static final String SENTENCES = """
            soak the feet in warm water   | practice  | soak                   | ten to fifteen minutes; warm water; skin softens; muscles
                                          | technique | warm-soak              | ten to fifteen minutes; warm water
            dry them                      | practice  | dry-feet               | dry your feet
                                          | technique | warm-soak              | dry them well
            a little oil or lotion        | practice  | oil-or-lotion          | oil or lotion; a little
                                          | technique | oil-application        | a few drops of oil or lotion
            gentle strokes, heel to toe   | practice  | heel-to-toe            | gentle strokes; from the heel to the toes
                                          | technique | effleurage             | from the heel to the toes
            upward strokes, warmed oil    | practice  | upward-strokes         | gentle strokes upwards; warmed oil
                                          | practice  | warmed-oil             | warmed oil; between the palms
            thumb circles on the arches   | practice  | thumb-circles          | arches; circles of the thumbs; firmer wherever it feels tight
                                          | technique | circular-thumb-friction| circle; where it feels tight; press a little more
            the ball and the toe bases    | practice  | ball-and-toe-bases     | ball; roots of the toes; tension; thumbs; up the legs; the back
                                          | zone      | ball                   | ball; tension; thumbs
                                          | zone      | toe-bases              | where each toe begins; tension; thumbs
            the centre against fatigue    | practice  | centre-and-fatigue     | centre of the sole; pressing; may help; worn out
                                          | zone      | centre                 | centre of the sole; pressure; may; worn out
            the inner arch and digestion  | practice  | arch-and-digestion     | inner arch; digestion easier
                                          | zone      | inner-arch             | along this arch; digestion easier
            a tennis ball                 | practice  | tennis-ball            | sole over a tennis ball
                                          | technique | ball-roll              | tennis ball; as much weight as feels comfortable
            or a roller                   | practice  | massage-roller         | massage roller
                                          | technique | roller                 | roll it slowly
            pressure to taste             | practice  | pressure-to-taste      | ball or roller; as much or as little as feels good
            a heated foot roller          | practice  | heated-foot-roller     | heated foot roller
            an electric massager          | practice  | electric-foot-massager | electric massager
            a warm towel                  | practice  | warm-towel             | warm towel
                                          | technique | towel-wrap             | towel; wrap it round one foot
            hands are enough              | practice  | hands-are-enough       | two hands are enough
            five to ten minutes, evenings | practice  | each-evening           | evening; five to ten minutes; day by day
                                          | routine   | evening-5              | end the day; the places that the article names
                                          | routine   | evening-10             | the places that the article names
            dim light                     | practice  | dim-light              | lights down
            soft music                    | practice  | soft-music             | soft music
            slow, deliberate movements    | practice  | slow-movements         | slowly and on purpose
            warmth, easing, breath        | practice  | noticing               | notice the warmth; eases; breathe
            aromatherapy                  | practice  | aromatherapy           | professional; lavender or eucalyptus
            hot stones                    | practice  | hot-stone-massage      | hot stones; studios
            herbal compresses             | practice  | herbal-compress-massage| herbal compresses; professional
            the therapist adapts          | practice  | fitted-to-you          | therapist; stress relief; pain; indulgence; even one visit
            """;

    /**
     * A line of the table.
     *
     * @param kind practice, technique, zone or routine
     * @param id its id
     * @param words what must stand there
     */
    record Place(String kind, String id, List<String> words) {}

    static List<Place> places() {
        return SENTENCES
                .lines()
                .map(line -> List.of(line.split("\\|", -1)))
                .map(cells -> new Place(
                        cells.get(1).strip(),
                        cells.get(2).strip(),
                        Stream.of(cells.get(3).split(";", -1))
                                .map(String::strip)
                                .toList()))
                .toList();
    }

    private static Handbook handbook(FootMap map) {
        return map.handbook();
    }

    private static Practice practice(FootMap map, String id) {
        return handbook(map).practices().stream()
                .filter(practice -> practice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTheArticle(Source source) {
        return source.id().equals(ARTICLE) && source.kind() == Source.Kind.ARTICLE;
    }

    @ParameterizedTest
    @MethodSource("places")
    void everySentenceHasItsPlace(Place place) {
        for (FootMap map : ShippedMaps.all()) {
            switch (place.kind()) {
                case "practice" -> {
                    Practice practice = practice(map, place.id());
                    assertThat(practice.kind()).isEqualTo(Benefit.Kind.ARTICLE);
                    assertThat(practice.sources()).anyMatch(ArticleTest::isTheArticle);
                    assertWords(
                            practice.name().in("en") + ". " + practice.text().in("en"), place);
                    assertThat(practice.text().in("en")).containsIgnoringCase("article");
                }
                case "technique" -> {
                    Technique technique = map.technique(place.id()).orElseThrow();
                    assertThat(technique.sources()).anyMatch(ArticleTest::isTheArticle);
                    assertWords(
                            technique.steps().stream()
                                    .map(step -> step.in("en"))
                                    .collect(Collectors.joining(
                                            " ",
                                            Optional.ofNullable(technique.summary())
                                                    .map(summary -> summary.in("en") + " ")
                                                    .orElse(""),
                                            "")),
                            place);
                }
                case "zone" -> {
                    Zone zone = ShippedMaps.zone(ShippedMaps.everyday(), place.id());
                    assertThat(zone.benefits())
                            .filteredOn(benefit -> benefit.kind() == Benefit.Kind.ARTICLE)
                            .singleElement()
                            .satisfies(benefit -> {
                                assertThat(benefit.sources()).anyMatch(ArticleTest::isTheArticle);
                                assertWords(
                                        zone.name().in("en") + ". "
                                                + benefit.text().in("en"),
                                        place);
                            });
                }
                case "routine" -> {
                    Routine routine = handbook(map).routine(place.id()).orElseThrow();
                    assertThat(routine.sources()).anyMatch(ArticleTest::isTheArticle);
                    assertWords(routine.summary().in("en"), place);
                }
                default -> throw new IllegalArgumentException(place.kind());
            }
        }
    }

    private static void assertWords(String text, Place place) {
        assertThat(place.words())
                .allSatisfy(words -> assertThat(text).as(place.id()).containsIgnoringCase(words));
    }

    /** What the article does not say is ours, claims no health and is never marked as the article's. */
    @Test
    void everyPracticeOfTheArticleIsASentenceOfIt() {
        List<String> named = places().stream()
                .filter(place -> place.kind().equals("practice"))
                .map(Place::id)
                .toList();
        assertThat(ShippedMaps.all())
                .allSatisfy(map -> assertThat(handbook(map).practices())
                        .filteredOn(practice -> practice.sources().stream().anyMatch(ArticleTest::isTheArticle))
                        .extracting(Practice::id)
                        .containsExactlyInAnyOrderElementsOf(named))
                .allSatisfy(map -> assertThat(handbook(map).practices())
                        .filteredOn(practice -> !named.contains(practice.id()))
                        .isNotEmpty()
                        .allSatisfy(practice -> {
                            assertThat(practice.kind()).as(practice.id()).isEqualTo(Benefit.Kind.COMFORT);
                            assertThat(practice.ours()).as(practice.id()).contains(OwnChoice.TEXT);
                        }));
    }

    /** What the article says and what we add stand apart. */
    @Test
    void whatWeAddIsMarkedAsOurs() {
        assertThat(ShippedMaps.classic().handbook().practices())
                .filteredOn(practice -> !practice.details().isEmpty())
                .allSatisfy(practice ->
                        assertThat(practice.ours()).as(practice.id()).contains(OwnChoice.DETAILS));
    }

    @ParameterizedTest
    @CsvSource({
        "aromatherapy, PROFESSIONAL",
        "hot-stone-massage, PROFESSIONAL",
        "herbal-compress-massage, PROFESSIONAL",
        "fitted-to-you, PROFESSIONAL",
        "soak, PREPARE",
        "dry-feet, PREPARE",
        "oil-or-lotion, PREPARE",
        "heel-to-toe, STROKES",
        "thumb-circles, STROKES",
        "ball-and-toe-bases, PLACES",
        "tennis-ball, TOOLS",
        "hands-are-enough, TOOLS",
        "each-evening, RITUAL",
        "dim-light, RITUAL"
    })
    void everyPracticeStandsInItsPartOfTheEvening(String id, Practice.Group group) {
        assertThat(practice(ShippedMaps.everyday(), id).group()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the article's claim        | finding                  | level         | words
            thousands of nerve endings   | nerve-endings            | PLAIN         | touch receptors; we give none
            connected to organs          | organ-points             | TRADITIONAL   | charts themselves disagree; blind
            calms, stress                | calm-and-stress          | STUDIED_LOW   | less anxious; ordinary foot massage did just as well
            lowers blood pressure        | blood-pressure           | MIXED         | does not replace medicine
            improves circulation         | circulation              | MIXED         | warmer; nothing shows that more blood reaches
            lowers cortisol              | cortisol                 | NOT_SUPPORTED | no drop in cortisol
            better sleep                 | sleep                    | STUDIED_LOW   | too large
            better mood, less anxiety    | mood                     | STUDIED_LOW   | mood; worry
            focus                        | focus                    | UNTESTED      | none
            the centre against fatigue   | fatigue                  | STUDIED_LOW   | whole foot; we know of none on the centre
            the inner arch and digestion | digestion                | MIXED         | constipation; no better than ordinary foot massage
            tension in ball and toes     | tension-in-the-ball      | PLAIN         | shoes
            tension travels upwards      | tension-travels          | MIXED         | no gain over usual care; GP
            swelling, lymph              | swelling                 | STUDIED_LOW   | pregnancy; lymph; get medical help
            pain                         | pain                     | STUDIED_LOW   | little certainty; clinician
            mobility                     | mobility                 | STUDIED_LOW   | how much of it was the massage
            recovery                     | recovery                 | STUDIED_LOW   | soreness; not about feet alone
            even one visit               | one-visit                | STUDIED_LOW   | one session; do not show
            energy balance               | energy-balance           | TRADITIONAL   | measure
            five to ten minutes a day    | five-minutes-a-day       | UNTESTED      | pleasant habit
            a soak softens and relaxes   | warm-soak                | PLAIN         | softens; low-quality
            scents, stones, compresses   | scents-stones-compresses | PLAIN         | irritate; burn
            grounding, calmer mornings   | mindful-mornings         | UNTESTED      | many people say
            """)
    void everyClaimHasAnHonestAnswer(String claim, String id, Finding.Level level, String words) {
        for (FootMap map : ShippedMaps.all()) {
            Finding finding = handbook(map).findings().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.level()).isEqualTo(level);
            assertThat(finding.sources()).as("it is a claim of the article").anyMatch(ArticleTest::isTheArticle);
            String said = finding.verdict().in("en") + " " + finding.text().in("en");
            assertThat(List.of(words.split(";", -1)))
                    .allSatisfy(word -> assertThat(said).as(claim).containsIgnoringCase(word.strip()));
        }
    }

    /** A finding that reports studies names one; the article alone proves nothing. */
    @Test
    void whatIsSaidToBeStudiedNamesAStudy() {
        assertThat(ShippedMaps.classic().handbook().findings())
                .filteredOn(
                        finding -> List.of(Finding.Level.STUDIED_LOW, Finding.Level.MIXED, Finding.Level.NOT_SUPPORTED)
                                .contains(finding.level()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.sources())
                        .as(finding.id())
                        .anyMatch(source -> source.kind() == Source.Kind.STUDY || source.kind() == Source.Kind.REVIEW));
    }

    private static final Pattern NUMBER_OF_NERVES =
            Pattern.compile("(?i)(\\d|hundred|million)[^.]*nerve ending|nerve ending[^.]*(\\d|hundred|million)");

    @Test
    void nobodyCountsNerveEndings() {
        for (FootMap map : ShippedMaps.all()) {
            Stream<LocalizedText> findings = handbook(map).findings().stream()
                    .flatMap(finding -> Stream.of(finding.claim(), finding.verdict(), finding.text()));
            Stream<LocalizedText> benefits = map.zones().stream()
                    .flatMap(zone -> zone.benefits().stream())
                    .map(Benefit::text);
            Stream<LocalizedText> practices = handbook(map).practices().stream()
                    .flatMap(practice -> Stream.concat(Stream.of(practice.text()), practice.details().stream()));
            Stream<LocalizedText> terms = handbook(map).terms().stream().map(Term::text);
            assertThat(Stream.of(findings, benefits, practices, terms).flatMap(texts -> texts))
                    .allSatisfy(text -> assertThat(text.in("en")).doesNotContainPattern(NUMBER_OF_NERVES));
        }
        Finding nerves = ShippedMaps.classic().handbook().findings().stream()
                .filter(finding -> finding.id().equals("nerve-endings"))
                .findFirst()
                .orElseThrow();
        assertThat(nerves.verdict().in("en") + nerves.text().in("en")).doesNotContainPattern("\\d");
        assertThat("A sole has 7,000 nerve endings.").containsPattern(NUMBER_OF_NERVES);
    }
}
