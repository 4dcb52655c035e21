package soleatlas.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Caution.Severity;
import soleatlas.atlas.Condition;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Rule;
import soleatlas.atlas.SafetyRules;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.search.PageFinder;
import soleatlas.search.Search;

/**
 * Every condition with every zone, technique, step and practice of the maps that ship: whoever marked it never comes to what
 * it forbids without reading why, by the panel, a routine, a page or the search.
 */
class SafetyTableTest {

    private static final List<FootMap> MAPS = ShippedMaps.all();
    private static final List<SafetyRules> HOUSE =
            MAPS.stream().map(FootMap::safety).toList();
    private static final Map<String, Thing> THINGS = things();

    /** Something that a reader can come to, with what is said about it and what the plain reading says. */
    private record Thing(
            String id,
            Function<Advisories, List<Advisory>> heed,
            Function<PlainReading, Map<String, Severity>> reading) {}

    private static Map<String, Thing> things() {
        Map<String, Thing> things = new TreeMap<>();
        Stream<Thing> all = Stream.of(
                        all(FootMap::zones).map(SafetyTableTest::zone),
                        all(FootMap::techniques).map(SafetyTableTest::technique),
                        all(map -> map.handbook().practices()).map(SafetyTableTest::practice),
                        steps().map(SafetyTableTest::step))
                .flatMap(Function.identity());
        all.forEach(thing -> things.putIfAbsent(thing.id(), thing));
        return things;
    }

    private static <T> Stream<T> all(Function<FootMap, List<T>> part) {
        return MAPS.stream().flatMap(map -> part.apply(map).stream());
    }

    private static Stream<Routine.Step> steps() {
        return all(map -> map.handbook().routines()).flatMap(routine -> routine.steps().stream());
    }

    private static Thing zone(Zone zone) {
        return new Thing(zone.id(), heed -> heed.of(zone), reading -> reading.zone(zone));
    }

    private static Thing technique(Technique technique) {
        return new Thing(technique.id(), heed -> heed.of(technique), reading -> reading.technique(technique));
    }

    private static Thing practice(Practice practice) {
        return new Thing(practice.id(), heed -> heed.of(practice), reading -> reading.practice(practice));
    }

    private static Thing step(Routine.Step step) {
        return new Thing(step.id(), heed -> heed.of(step), reading -> reading.step(step));
    }

    static List<Condition> conditions() {
        return new SafetyAdvisor(HOUSE, HealthAnswers.NOTHING).conditions();
    }

    private static Advisories heed(String... conditions) {
        return new Advisories(HOUSE, Set.of(conditions));
    }

    private static Map<String, Severity> said(List<Advisory> notices) {
        return notices.stream()
                .collect(Collectors.toMap(
                        notice -> notice.rule().id(),
                        Advisory::severity,
                        (one, other) -> {
                            throw new IllegalStateException("a rule speaks twice");
                        },
                        TreeMap::new));
    }

    private static boolean forbidden(List<Advisory> notices) {
        return Advisories.gravest(notices).filter(Severity::forbids).isPresent();
    }

    /** Zones, techniques, practices and steps have no id in common, so that the tables below can name them by it alone. */
    @Test
    void everyIdNamesOneThing() {
        long zones = all(FootMap::zones).map(Zone::id).distinct().count();
        long techniques = all(FootMap::techniques).map(Technique::id).distinct().count();
        long practices = all(map -> map.handbook().practices())
                .map(Practice::id)
                .distinct()
                .count();
        long steps = steps().map(Routine.Step::id).distinct().count();
        assertThat(THINGS).hasSize((int) (zones + techniques + practices + steps));
    }

    /** The reading takes rules that maps share by their id; so one id must not stand for two rules. */
    @Test
    void aRuleIsTheSameOnEveryMap() {
        Map<String, List<Rule>> byId =
                HOUSE.stream().flatMap(care -> care.rules().stream()).collect(Collectors.groupingBy(Rule::id));
        assertThat(byId)
                .allSatisfy((id, rules) -> assertThat(rules)
                        .extracting(Rule::reach)
                        .containsOnly(rules.get(0).reach()));
    }

    /** Whoever adds one adds its lines to the tables below. */
    @Test
    void fiftySevenConditionsCanBeMarked() {
        assertThat(conditions()).hasSize(57).extracting(Condition::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void everyConditionHasARuleAndSaysWhatToDo(Condition condition) {
        List<Rule> rules = HOUSE.stream()
                .flatMap(care -> care.rules().stream())
                .filter(rule -> rule.condition().equals(condition.id()))
                .toList();
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.reach().isEmpty()).isFalse();
            assertThat(sentence(rule.text().in("en"))).isTrue();
        });
        assertThat(sentence(condition.text().in("en"))).isTrue();
        assertThat(condition.name().in("en")).isNotBlank();
        assertThat(condition.statement().in("en")).isNotBlank();
        assertThat(rules.stream().map(Rule::severity).min(Comparator.naturalOrder()))
                .as("its gravest rule is as grave as the condition itself, or graver")
                .hasValueSatisfying(gravest -> assertThat(gravest).isLessThanOrEqualTo(condition.severity()));
    }

    private static boolean sentence(String text) {
        return text.length() > 20 && text.endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void whatIsHeededIsWhatTheRulesSay(Condition condition) {
        Advisories heed = heed(condition.id());
        PlainReading reading = new PlainReading(HOUSE, Set.of(condition.id()));
        assertSaid(condition, "everywhere", heed.everywhere(), reading.everywhere());
        THINGS.values()
                .forEach(thing -> assertSaid(
                        condition,
                        thing.id(),
                        thing.heed().apply(heed),
                        thing.reading().apply(reading)));
        for (FootMap map : MAPS) {
            for (Zone zone : map.zones()) {
                for (Technique technique : map.techniques()) {
                    assertSaid(
                            condition,
                            zone.id() + " with " + technique.id(),
                            heed.of(zone, technique),
                            reading.zoneWith(zone, technique));
                }
            }
        }
    }

    private static void assertSaid(
            Condition condition, String what, List<Advisory> notices, Map<String, Severity> expected) {
        assertThat(said(notices)).as(condition.id() + " " + what).isEqualTo(expected);
        assertThat(notices).extracting(Advisory::severity).isSorted();
        assertThat(notices).allSatisfy(notice -> {
            assertThat(notice.condition()).isEqualTo(condition);
            assertThat(notice.text()).isEqualTo(notice.rule().text());
        });
    }

    /**
     * How grave each condition is: everywhere, and beyond that. What it stops is told completely; of what wants asking or
     * softening only what must not be missing. The order is that of the reference.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # condition          | level | where
            leg-clot             | STOP  | everything
            cold-blue-foot       | EMERGENCY | everything
            hot-diabetic-foot    | STOP  | everything
            spreading-infection  | STOP  | everything
            fever                | STOP  | everything
            injury               | STOP  | everything
            wound                | STOP  | everything
            skin-infection       | STOP  | everything
            gout                 | STOP  | everything
            hot-sole             | STOP  | everything
            swollen-feet         | STOP  | everything
            lump                 | STOP  | everything
            fresh-tattoo         | STOP  | everything
            alcohol              | STOP  | everything
            early-pregnancy      | STOP  | everything

            # what is hot rests, what has lasted is worked softly
            inflamed-sole        | ADAPT | everything
            inflamed-sole        | STOP  | hook-and-back-up golf-ball massage-gun wooden-stick achilles-stretch
            inflamed-sole        | ADAPT | ball-roll roller knuckle-press knuckle-slide tennis-ball

            # the ball and the front of the foot; the toes and the whole sole with care
            neuroma              | STOP  | toe-bases ball neck thyroid parathyroid eyes ears eustachian-tube shoulder-girdle shoulder lungs-chest trachea-oesophagus thymus heart diaphragm spine-cervical upper-lymph thoracic-lymph breast-chest inner-ear-balance toe-stretch diaphragm-relaxer web-squeeze side-to-side metatarsal-kneading metatarsal-shuffle ball-and-toe-bases forefoot toe-webs
            neuroma              | ADAPT | big-toe toe-pads sinuses solar-plexus spine-thoracic effleurage kneading toe-traction ball-roll roller golf-ball tennis-ball massage-roller heated-foot-roller electric-foot-massager

            # the webs, and whatever is moist; nothing shared
            athletes-foot        | ADAPT | everything
            athletes-foot        | STOP  | upper-lymph web-squeeze warm-soak towel-wrap soak epsom-salt warm-towel herbal-compress-massage toe-webs
            athletes-foot        | ADAPT | ball-roll roller tennis-ball massage-roller

            nail-fungus          | ADAPT | everything
            nail-fungus          | STOP  | toe-squeeze toe-rotation toe-traction
            nail-fungus          | ADAPT | warm-soak ball-roll roller epsom-salt

            # nothing rolls over it, no soak
            verruca              | ADAPT | everything
            verruca              | STOP  | warm-soak soak epsom-salt ball-roll roller golf-ball tennis-ball massage-roller pressure-to-taste heated-foot-roller electric-foot-massager frozen-bottle massage-gun wooden-stick electric-massager

            # neither rubbed nor warmed
            chilblains           | ADAPT | everything
            chilblains           | STOP  | head-brain pituitary pineal-hypothalamus cerebellum-brainstem sinuses spine-cervical nose jaw-teeth tonsils upper-lymph big-toe toe-pads toe-stretch web-squeeze toe-squeeze toe-rotation toe-traction warm-soak towel-wrap soak epsom-salt warm-towel warmed-oil upward-strokes heated-foot-roller hot-stone-massage herbal-compress-massage frozen-bottle toe-tops toe-webs

            # the zones of womb and ovaries, and everything firm; heat, devices and scents on advice
            pregnancy            | ASK   | everything
            pregnancy            | STOP  | uterus-prostate ovaries-testes fallopian-vas knuckle-press knuckle-slide hook-and-back-up golf-ball massage-gun wooden-stick
            pregnancy            | ASK   | roller heated-foot-roller electric-foot-massager hot-stone-massage herbal-compress-massage aromatherapy
            pregnancy            | ADAPT | pelvis-heel hip groin-lymph achilles-stretch warm-soak soak towel-wrap warm-towel

            # before, during and after a birth
            fertility-treatment  | ASK   | everything
            fertility-treatment  | STOP  | knuckle-press knuckle-slide hook-and-back-up golf-ball massage-gun wooden-stick
            fertility-treatment  | ASK   | uterus-prostate ovaries-testes fallopian-vas warm-soak aromatherapy
            labour               | ASK   | everything
            labour               | STOP  | uterus-prostate ovaries-testes fallopian-vas knuckle-press knuckle-slide hook-and-back-up golf-ball massage-gun wooden-stick
            labour               | ASK   | warm-soak aromatherapy electric-foot-massager
            after-birth          | ASK   | everything
            after-birth          | STOP  | golf-ball massage-gun wooden-stick
            after-birth          | ADAPT | knuckle-press hook-and-back-up achilles-stretch electric-foot-massager
            breastfeeding        | ADAPT | aromatherapy herbal-compress-massage

            # no soak, no heat, nothing hard
            reduced-feeling      | ASK   | everything
            reduced-feeling      | STOP  | warm-soak soak epsom-salt towel-wrap warm-towel warmed-oil upward-strokes heated-foot-roller hot-stone-massage herbal-compress-massage ball-roll roller golf-ball tennis-ball massage-roller pressure-to-taste electric-foot-massager frozen-bottle massage-gun wooden-stick knuckle-press knuckle-slide hook-and-back-up electric-massager
            reduced-feeling      | ASK   | pancreas
            reduced-feeling      | ADAPT | oil-application oil-or-lotion effleurage

            blood-thinners       | ASK   | everything
            blood-thinners       | STOP  | knuckle-press knuckle-slide hook-and-back-up golf-ball massage-gun wooden-stick
            blood-thinners       | ADAPT | kneading circular-thumb-friction ball-roll roller thumb-circles tennis-ball electric-foot-massager

            # clots and operations
            past-clot            | ASK   | everything
            past-clot            | STOP  | golf-ball massage-gun wooden-stick electric-foot-massager electric-massager
            past-clot            | ADAPT | kneading knuckle-press hook-and-back-up achilles-stretch
            recent-operation     | ASK   | everything
            recent-operation     | STOP  | golf-ball massage-gun wooden-stick
            recent-operation     | ADAPT | knuckle-press hook-and-back-up achilles-stretch electric-foot-massager

            osteoporosis         | ASK   | everything
            osteoporosis         | STOP  | knuckle-press knuckle-slide hook-and-back-up golf-ball massage-gun wooden-stick toe-stretch spinal-twist metatarsal-shuffle
            osteoporosis         | ADAPT | toe-rotation toe-traction ankle-rotation pivot kneading ball-roll roller

            heart                | ASK   | everything
            heart                | ASK   | heart
            heart                | ADAPT | solar-plexus-breathing knuckle-press hook-and-back-up warm-soak soak towel-wrap hot-stone-massage

            poor-circulation     | ASK   | everything
            poor-circulation     | STOP  | warm-soak soak epsom-salt towel-wrap warm-towel warmed-oil upward-strokes heated-foot-roller hot-stone-massage herbal-compress-massage golf-ball electric-foot-massager frozen-bottle massage-gun wooden-stick knuckle-press knuckle-slide hook-and-back-up electric-massager ball-roll roller tennis-ball massage-roller pressure-to-taste

            kidney-disease       | ASK   | everything
            kidney-disease       | STOP  | knuckle-press knuckle-slide hook-and-back-up golf-ball electric-foot-massager massage-gun wooden-stick electric-massager
            kidney-disease       | ASK   | kidneys ureters bladder warm-soak towel-wrap warmed-oil hot-stone-massage

            cancer               | ASK   | everything
            cancer               | STOP  | knuckle-press knuckle-slide hook-and-back-up golf-ball massage-gun wooden-stick
            cancer               | ASK   | breast-chest warm-soak towel-wrap warmed-oil ball-roll roller hot-stone-massage heated-foot-roller electric-foot-massager aromatherapy

            lymphoedema          | ASK   | everything
            lymphoedema          | STOP  | warm-soak soak epsom-salt towel-wrap warm-towel warmed-oil upward-strokes heated-foot-roller hot-stone-massage herbal-compress-massage ball-roll roller golf-ball tennis-ball massage-roller pressure-to-taste electric-foot-massager frozen-bottle massage-gun wooden-stick knuckle-press knuckle-slide hook-and-back-up electric-massager
            lymphoedema          | ASK   | upper-lymph thoracic-lymph groin-lymph effleurage kneading web-squeeze

            # hands are fine, devices are not
            implant              | ASK   | roller electric-foot-massager heated-foot-roller massage-gun

            # no forced circles
            arthritis            | ASK   | everything
            arthritis            | STOP  | toe-rotation toe-stretch toe-traction
            arthritis            | ASK   | ankle-rotation ankle-loosening pivot spinal-twist
            arthritis            | ADAPT | knuckle-press golf-ball

            epilepsy-psychosis   | ASK   | everything
            epilepsy-psychosis   | ASK   | aromatherapy
            epilepsy-psychosis   | ADAPT | warm-soak soak

            parkinsons           | ASK   | everything
            parkinsons           | ADAPT | toe-stretch toe-rotation ankle-rotation warm-soak ball-roll oil-application
            unexplained-pain     | ASK   | everything

            mole                 | ADAPT | everything
            black-nail           | ADAPT | big-toe toe-pads toe-squeeze toe-traction toe-rotation toe-stretch
            after-vaccination    | ADAPT | everything

            varicose-veins       | STOP  | knuckle-slide massage-gun
            varicose-veins       | ADAPT | groin-lymph hip upper-back-ribs effleurage finger-walk achilles-stretch warm-soak soak hot-stone-massage

            # nothing bends or squeezes a sore toe; nothing moves a sore ankle; nothing hard on a sore ball
            sore-toes            | STOP  | toe-rotation toe-stretch toe-traction toe-squeeze
            sore-toes            | ADAPT | big-toe toe-pads toe-bases head-brain pituitary neck
            sore-ankle           | STOP  | pivot ankle-rotation ankle-loosening achilles-stretch
            sore-ankle           | ADAPT | hip groin-lymph fallopian-vas side-to-side
            sore-heel-or-ball    | STOP  | diaphragm-relaxer golf-ball massage-gun wooden-stick
            sore-heel-or-ball    | ADAPT | ball heel pelvis-heel metatarsal-kneading knuckle-press ball-roll roller

            # scents, breath, oils, heat, balance
            lungs                | ASK   | aromatherapy oil-application
            lungs                | ADAPT | solar-plexus-breathing
            allergy              | ADAPT | oil-application oil-or-lotion warmed-oil effleurage knuckle-slide aromatherapy herbal-compress-massage
            sensitive-skin       | ADAPT | aromatherapy oil-application warm-soak
            heat-sensitive       | STOP  | heated-foot-roller hot-stone-massage
            heat-sensitive       | ADAPT | warm-soak soak towel-wrap warm-towel warmed-oil roller herbal-compress-massage
            unsteady             | ADAPT | ball-roll roller golf-ball tennis-ball massage-roller warm-soak oil-application

            child                | ADAPT | everything
            child                | STOP  | knuckle-press knuckle-slide hook-and-back-up golf-ball heated-foot-roller electric-foot-massager frozen-bottle massage-gun wooden-stick hot-stone-massage herbal-compress-massage aromatherapy electric-massager
            child                | ADAPT | warm-soak towel-wrap roller ball-roll

            # who may not be able to say no
            dementia             | ADAPT | everything
            dementia             | STOP  | knuckle-press knuckle-slide hook-and-back-up golf-ball heated-foot-roller electric-foot-massager frozen-bottle massage-gun wooden-stick hot-stone-massage herbal-compress-massage electric-massager
            dementia             | ADAPT | warm-soak towel-wrap warmed-oil

            # customs of some schools
            period               | ADAPT | everything
            period               | ADAPT | uterus-prostate ovaries-testes fallopian-vas
            after-meal           | ADAPT | everything
            """)
    void theConditionsAreAsGraveAsTheReferenceSays(String condition, Severity level, String where) {
        Advisories heed = heed(condition);
        if (where.equals("everything")) {
            assertThat(heed.everywhere()).extracting(Advisory::severity).containsExactly(level);
            assertThat(THINGS.values())
                    .allSatisfy(thing -> assertThat(
                                    Advisories.gravest(thing.heed().apply(heed)))
                            .as(thing.id())
                            .matches(gravest ->
                                    (gravest.isPresent() && gravest.get().compareTo(level) <= 0)
                                            || isRitual(thing.id())));
        } else if (level == Severity.STOP) {
            assertThat(notSteps().filter(thing -> forbidden(thing.heed().apply(heed))))
                    .extracting(Thing::id)
                    .containsExactlyInAnyOrder(where.split(" "));
        } else {
            assertThat(List.of(where.split(" ")))
                    .allSatisfy(id -> assertThat(thing(id).heed().apply(heed))
                            .as(id)
                            .anySatisfy(notice -> {
                                assertThat(notice.rule().reach().everything()).isFalse();
                                assertThat(notice.severity()).isEqualTo(level);
                            })
                            .noneMatch(notice -> notice.severity().forbids()));
        }
    }

    /** Conditions without a line of things to stop in the table above stop nothing. */
    @ParameterizedTest
    @CsvSource({
        "heart",
        "implant",
        "epilepsy-psychosis",
        "parkinsons",
        "unexplained-pain",
        "mole",
        "black-nail",
        "breastfeeding",
        "after-vaccination",
        "lungs",
        "allergy",
        "sensitive-skin",
        "unsteady",
        "period",
        "after-meal"
    })
    void someConditionsOnlySoften(String condition) {
        Advisories heed = heed(condition);
        assertThat(THINGS.values()).noneMatch(thing -> forbidden(thing.heed().apply(heed)));
    }

    private static Stream<Thing> notSteps() {
        Set<String> steps = steps().map(Routine.Step::id).collect(Collectors.toSet());
        return THINGS.values().stream().filter(thing -> !steps.contains(thing.id()));
    }

    private static boolean isRitual(String id) {
        return all(map -> map.handbook().practices())
                .anyMatch(practice -> practice.id().equals(id) && practice.group() == Practice.Group.RITUAL);
    }

    private static Thing thing(String id) {
        Thing thing = THINGS.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("nothing is called " + id);
        }
        return thing;
    }

    /** What a reader must be told, in the words of the condition itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leg-clot            | do not massage; medical help today; emergency number
            cold-blue-foot      | do not rub; urgent medical help
            hot-diabetic-foot   | do not massage; urgent medical help
            spreading-infection | do not massage; today
            fever               | rest
            injury              | leave that foot alone; healed
            wound               | keep off; closed
            skin-infection      | cleared
            gout                | leave that foot alone; pressure makes it worse
            neuroma             | leave out the ball; front
            athletes-foot       | cleared; share no
            verruca             | cover; share no
            early-pregnancy     | leave foot massage out; nobody has shown that it does harm
            pregnancy           | ask your midwife or doctor; first 12 weeks; light; womb
            reduced-feeling     | ask your care team; very lightly; leave out soaks, heat and hard tools; look at the skin
            blood-thinners      | ask a clinician; no firm pressure
            osteoporosis        | ask a clinician; no firm pressure
            heart               | ask a clinician; gentle
            poor-circulation    | ask a clinician; gentle
            cancer              | ask your care team
            lymphoedema         | only in the way your care team has shown you
            implant             | hands are fine; electric
            arthritis           | ask a clinician; gentle; force no joint
            epilepsy-psychosis  | ask a clinician; training
            varicose-veins      | work around; never press
            sore-toes           | do not bend
            sore-ankle          | do not move
            sore-heel-or-ball   | lightly
            lungs               | scented oils; never hold your breath
            allergy             | read the label; on your arm the day before; plain lotion
            sensitive-skin      | the day before
            heat-sensitive      | elbow; red; diabetes; poor circulation
            unsteady            | seated; steady chair; dry
            child               | very light and short; baby; toddler; school age; minute
            period              | lightly; custom; no study
            after-meal          | lightly; custom; no study
            """)
    void theConditionsSayWhatTheReferenceSays(String condition, String words) {
        Condition found = conditions().stream()
                .filter(one -> one.id().equals(condition))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(words.split("; ")))
                .allSatisfy(word -> assertThat(found.text().in("en")).containsIgnoringCase(word));
    }

    /** Steps of which a part is forbidden say which part, beside what else the condition says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pregnancy       | full-25-right-heel-sides | STOP  |
            pregnancy       | full-25-left-heel-sides  | STOP  |
            pregnancy       | full-25-left-outer-edge  | ASK   |
            pregnancy       | full-25-right-heel       | STOP  |
            pregnancy       | evening-10-first-heel    | STOP  |
            neuroma         | evening-5-first-ball     | STOP  |
            neuroma         | evening-10-second-edge   | STOP  |
            neuroma         | full-25-right-ball       | STOP  |
            neuroma         | full-25-left-top         | STOP  |
            neuroma         | full-25-right-toes       | ADAPT | neck thyroid eyes ears
            neuroma         | full-25-right-diaphragm  | ADAPT | diaphragm
            athletes-foot   | full-25-right-top        | ADAPT | upper-lymph
            sore-toes       | evening-10-first-toes    | STOP  |
            sore-toes       | full-25-left-toe-circles | STOP  |
            arthritis       | full-25-left-toe-circles | STOP  |
            osteoporosis    | full-25-left-twist       | STOP  |
            reduced-feeling | evening-10-second-heel   | STOP  |
            sore-ankle      | evening-10-first-ankle   | STOP  |
            leg-clot        | evening-5-first-glides   | STOP  |
            """)
    void aStepSaysWhatOfItToLeaveOut(String condition, String step, Severity level, @Nullable String leftOut) {
        List<Advisory> notices = thing(step).heed().apply(heed(condition));
        assertThat(Advisories.gravest(notices)).contains(level);
        List<String> zones = notices.stream()
                .filter(Advisory::forbids)
                .flatMap(notice -> notice.only().stream())
                .map(Zone::id)
                .toList();
        assertThat(zones).hasSameElementsAs(leftOut == null ? List.of() : List.of(leftOut.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aRoutineLeadsToNothingForbiddenWithoutSayingSo(Condition condition) {
        Advisories heed = heed(condition.id());
        steps().forEach(step -> {
            List<Advisory> parts = Stream.concat(
                            step.zones().stream().map(heed::of),
                            step.techniques().stream().map(heed::of))
                    .flatMap(List::stream)
                    .filter(notice -> notice.severity().forbids())
                    .toList();
            if (!parts.isEmpty()) {
                List<Advisory> said = heed.of(step);
                assertThat(forbidden(said)
                                || said.stream()
                                        .map(Advisory::rule)
                                        .toList()
                                        .containsAll(parts.stream()
                                                .map(Advisory::rule)
                                                .toList()))
                        .as(condition.id() + " " + step.id())
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aPracticeLeadsToNothingForbiddenWithoutSayingSo(Condition condition) {
        Advisories heed = heed(condition.id());
        all(map -> map.handbook().practices()).forEach(practice -> {
            boolean technique = practice.techniques().stream()
                    .flatMap(one -> heed.of(one).stream())
                    .anyMatch(notice -> notice.severity().forbids()
                            && !notice.rule().reach().everything());
            if (technique) {
                assertThat(forbidden(heed.of(practice)))
                        .as(condition.id() + " " + practice.id())
                        .isTrue();
            }
        });
    }

    /** A zone all of whose techniques are forbidden is marked as forbidden, even where nothing is said of its place. */
    @ParameterizedTest
    @MethodSource("conditions")
    void aZoneIsAsGraveAsTheMildestWayToWorkIt(Condition condition) {
        Advisories heed = heed(condition.id());
        PlainReading reading = new PlainReading(HOUSE, Set.of(condition.id()));
        all(FootMap::zones).forEach(zone -> {
            int mildest = zone.techniques().stream()
                    .mapToInt(use -> gravest(reading.zoneWith(zone, use.technique())))
                    .max()
                    .orElseThrow();
            assertThat(heed.gravest(zone).map(Severity::ordinal).orElse(Severity.values().length))
                    .as(condition.id() + " " + zone.id())
                    .isEqualTo(mildest);
        });
    }

    private static int gravest(Map<String, Severity> said) {
        return said.values().stream().mapToInt(Severity::ordinal).min().orElse(Severity.values().length);
    }

    /** What is found by words is the zone of the chart itself, so that its panel says the same. */
    @ParameterizedTest
    @MethodSource("conditions")
    void theSearchLeadsToNothingForbiddenWithoutSayingSo(Condition condition) {
        Advisories heed = heed(condition.id());
        PlainReading reading = new PlainReading(HOUSE, Set.of(condition.id()));
        for (FootMap map : MAPS) {
            Explorer explorer = ShippedMaps.exploring(map);
            for (Zone zone : map.zones()) {
                if (reading.zone(zone).values().stream().noneMatch(Severity::forbids)) {
                    continue;
                }
                explorer.search(zone.name().in("en"));
                explorer.select(explorer.matchesProperty().get().get(0));
                Placement selected = explorer.selectionProperty().get();
                assertThat(selected).isNotNull();
                if (selected != null) {
                    assertThat(selected.zone()).isEqualTo(zone);
                    assertThat(heed.of(selected.zone()))
                            .first()
                            .satisfies(notice ->
                                    assertThat(notice.severity().forbids()).isTrue())
                            .satisfies(
                                    notice -> assertThat(notice.text().in("en")).isNotBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pregnancy, womb, uterus-prostate",
        "pregnancy, hormones, uterus-prostate",
        "neuroma, chest, lungs-chest",
        "athletes-foot, lymph, upper-lymph",
        "leg-clot, can't sleep, head-brain",
        "gout, big toe, head-brain"
    })
    void whoSearchesReadsWhy(String condition, String query, String zone) {
        List<Zone> found = new Search(ShippedMaps.classic()).find(query);
        Zone forbidden = ShippedMaps.zone(ShippedMaps.classic(), zone);
        assertThat(found).contains(forbidden);
        assertThat(heed(condition).of(forbidden)).first().satisfies(notice -> {
            assertThat(notice.severity()).isEqualTo(Severity.STOP);
            assertThat(notice.condition().id()).isEqualTo(condition);
        });
    }

    /** The search finds pages too. */
    @ParameterizedTest
    @CsvSource({
        "reduced-feeling, golf ball, golf-ball",
        "athletes-foot, foot bath, warm-soak",
        "pregnancy, knuckle press, knuckle-press",
        "sore-toes, toe circles, toe-rotation",
        "heat-sensitive, hot stones, hot-stone-massage",
        "child, aromatherapy, aromatherapy"
    })
    void whoFindsAPageReadsWhy(String condition, String query, String item) {
        assertThat(PageFinder.of(ShippedMaps.classic(), "en").find(query, 10))
                .extracting(hit -> hit.page().item())
                .contains(item);
        assertThat(thing(item).heed().apply(heed(condition))).first().satisfies(notice -> {
            assertThat(notice.severity()).isEqualTo(Severity.STOP);
            assertThat(notice.condition().id()).isEqualTo(condition);
        });
    }

    @Test
    void twoConditionsNeverWeakenEachOther() {
        List<String> ids = conditions().stream().map(Condition::id).toList();
        Map<String, Map<String, List<Advisory>>> alone = new TreeMap<>();
        ids.forEach(id -> alone.put(id, answers(heed(id))));
        List<String> weakened = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                Map<String, List<Advisory>> together = answers(heed(ids.get(i), ids.get(j)));
                for (String one : List.of(ids.get(i), ids.get(j))) {
                    String pair = ids.get(i) + " and " + ids.get(j) + ": ";
                    alone.getOrDefault(one, Map.of())
                            .forEach((thing, notices) -> notices.stream()
                                    .filter(notice -> !stillSaid(notice, together.getOrDefault(thing, List.of())))
                                    .forEach(notice -> weakened.add(
                                            pair + thing + " " + notice.rule().id())));
                }
            }
        }
        assertThat(weakened).isEmpty();
    }

    /** The rule speaks as gravely as before, or its condition now forbids. */
    private static boolean stillSaid(Advisory notice, List<Advisory> together) {
        return together.stream()
                .anyMatch(other -> other.condition().equals(notice.condition())
                        && (other.severity().forbids()
                                || (other.rule().id().equals(notice.rule().id())
                                        && other.severity().compareTo(notice.severity()) <= 0)));
    }

    private static Map<String, List<Advisory>> answers(Advisories heed) {
        return THINGS.values().stream()
                .collect(Collectors.toMap(Thing::id, thing -> thing.heed().apply(heed)));
    }

    @Test
    void whoMarksEverythingIsStoppedEverywhere() {
        String[] all = conditions().stream().map(Condition::id).toArray(String[]::new);
        Advisories heed = heed(all);
        PlainReading reading = new PlainReading(HOUSE, Set.of(all));
        assertThat(heed.conditions()).isEqualTo(conditions());
        THINGS.values().forEach(thing -> {
            assertThat(said(thing.heed().apply(heed)))
                    .as(thing.id())
                    .isEqualTo(thing.reading().apply(reading));
            assertThat(forbidden(thing.heed().apply(heed)) || isRitual(thing.id()))
                    .as(thing.id())
                    .isTrue();
        });
    }

    @Test
    void whoMarksNothingReadsNothing() {
        assertThat(THINGS.values()).allSatisfy(thing -> {
            assertThat(thing.heed().apply(Advisories.NOTHING)).isEmpty();
            assertThat(thing.heed().apply(heed())).isEmpty();
            assertThat(thing.heed().apply(heed("unheard-of"))).isEmpty();
        });
    }
}
