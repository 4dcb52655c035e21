package soleatlas.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.article.Articles;
import soleatlas.article.Block;
import soleatlas.atlas.Technique.Direction;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.safety.SafetyAdvisor;

/** All numbers that the maps give for one movement agree with each other and with the words beside them. */
class NumbersTest {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final String NUMBER = "(" + String.join("|", WORDS) + "|thirty)";

    /** "Three seconds a slide", "fifteen to twenty seconds each way": from, to. */
    private static final Pattern SECONDS_EACH =
            Pattern.compile(NUMBER + "(?: to " + NUMBER + ")? seconds (?:a |each)", Pattern.CASE_INSENSITIVE);

    /** "One squeeze a second". */
    private static final Pattern PER_SECOND =
            Pattern.compile(NUMBER + " (?:small )?[a-z]+ a second", Pattern.CASE_INSENSITIVE);

    private static final Pattern GENTLE =
            Pattern.compile("\\b(gentl[ey]|softly|lightly?|very little|hardly touching)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRM = Pattern.compile("\\b(firmly|hard|deeply)\\b", Pattern.CASE_INSENSITIVE);

    /** What both hands do to both feet at once, one hand on each. */
    private static final Set<String> AT_ONCE = Set.of("solar-plexus-breathing", "breeze-stroke", "side-to-side");

    /** Where skin lies thin over bone and tendon. */
    private static final Set<String> BONY = Set.of(
            "inner-edge", "outer-edge", "ankle", "back-of-ankle", "inner-heel", "outer-heel", "top-of-foot", "big-toe");

    /** Tempos are rounded to a figure or two. */
    private static final double ROUNDED = 0.12;

    static Stream<Technique> techniques() {
        return ShippedMaps.classic().techniques().stream();
    }

    static Stream<Routine> routines() {
        return ShippedMaps.classic().handbook().routines().stream();
    }

    static Stream<Zone> zones() {
        return Stream.of(ShippedMaps.classic(), ShippedMaps.everyday()).flatMap(map -> map.zones().stream());
    }

    private static int number(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals("thirty") ? 30 : WORDS.indexOf(small);
    }

    private static String steps(Technique technique) {
        return String.join(
                " ", technique.steps().stream().map(step -> step.in("en")).toList());
    }

    private static Technique technique(String id) {
        return ShippedMaps.classic().technique(id).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("techniques")
    void theTempoInWordsIsTheTempoInNumbers(Technique technique) {
        String words = technique.tempo().text().in("en");
        List<MatchResult> each = SECONDS_EACH.matcher(words).results().toList();
        List<MatchResult> per = PER_SECOND.matcher(words).results().toList();
        boolean still = words.startsWith("Still");
        assertThat(technique.tempo().perSecond().isPresent())
                .as(technique.id() + " says how fast: " + words)
                .isEqualTo(!still && !technique.id().equals("electric-massager"));
        if (still || technique.tempo().perSecond().isEmpty()) {
            return;
        }
        double perSecond = technique.tempo().perSecond().getAsDouble();
        if (!per.isEmpty()) {
            assertThat(perSecond).as(words).isEqualTo(number(per.get(0).group(1)));
        } else if (!each.isEmpty()) {
            int least = number(each.get(0).group(1));
            int most = each.get(0).group(2) == null ? least : number(each.get(0).group(2));
            assertThat(1 / perSecond).as(words).isBetween(least * (1 - ROUNDED), most * (1 + ROUNDED));
        } else {
            assertThat(words).as(technique.id()).contains("seconds in, five seconds out");
            assertThat(perSecond).isEqualTo(0.1);
        }
    }

    /** How often something is done at least and at most, as the steps say, and how long one takes at least and at most. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # technique             | words of the steps                                  | least | most | of seconds | to
            effleurage              | five to ten strokes                                  | 5     | 10   | 3          | 4
            knuckle-slide           | five to eight times                                  | 5     | 8    | 3          | 4
            hook-and-back-up        | two or three presses                                 | 2     | 3    | 5          | 5
            rotate-on-point         | five circles one way and five the other, twice at most | 10  | 20   | 1          | 1
            solar-plexus-breathing  | three or four breaths                                | 3     | 4    | 10         | 10
            toe-rotation            | two or three small circles, then as many the other way | 20  | 30   | 1          | 1
            ankle-rotation          | three to five slow circles                           | 6     | 10   | 3          | 3
            toe-stretch             | fifteen to twenty seconds                            | 2     | 2    | 15         | 20
            web-squeeze             | do all four, then all four again                     | 8     | 8    | 1.9        | 2.5
            foot-hold               | three slow breaths                                   | 3     | 3    | 5          | 10
            toe-squeeze             | next toe                                             | 5     | 5    | 3          | 4
            toe-traction            | next toe                                             | 5     | 5    | 3          | 4
            press-and-hold          | five to fifteen                                      | 1     | 1    | 5          | 30
            """)
    void theCountsFillTheTime(String id, String words, int least, int most, double from, double to) {
        Technique technique = technique(id);
        assertThat(steps(technique)).containsIgnoringCase(words);
        assertThat((double) technique.seconds().from()).isBetween(least * from, most * to);
        assertThat((double) technique.seconds().to()).isBetween(least * from, most * to);
        technique
                .tempo()
                .perSecond()
                .ifPresent(perSecond -> assertThat(perSecond * (from + to) / 2).isCloseTo(1, within(0.2)));
    }

    @Test
    void noTechniqueCountsWithoutBeingReadHere() {
        Pattern counts = Pattern.compile(
                "\\b" + NUMBER + "(?: or | to )" + NUMBER + "\\b(?! (?:fingers|minutes))|\\btimes\\b",
                Pattern.CASE_INSENSITIVE);
        assertThat(techniques()
                        .filter(technique -> counts.matcher(steps(technique)).find()))
                .extracting(Technique::id)
                .containsExactlyInAnyOrder(
                        "effleurage",
                        "knuckle-slide",
                        "toe-stretch",
                        "hook-and-back-up",
                        "press-and-hold",
                        "solar-plexus-breathing",
                        "toe-rotation",
                        "ankle-rotation",
                        "ball-roll");
    }

    @ParameterizedTest
    @CsvSource({
        "warm-soak, ten to fifteen minutes, 600, 900",
        "ball-roll, one or two minutes, 60, 120",
        "roller, one to three minutes, 60, 180",
        "electric-massager, five to ten minutes, 300, 600"
    })
    void theMinutesOfTheStepsAreTheTime(String id, String words, int from, int to) {
        assertThat(steps(technique(id))).contains(words);
        assertThat(technique(id).seconds()).isEqualTo(new Technique.Seconds(from, to));
    }

    @ParameterizedTest
    @MethodSource("techniques")
    void theWordsForPressureFitTheDots(Technique technique) {
        List<String> said = new ArrayList<>(
                technique.steps().stream().map(step -> step.in("en")).toList());
        LocalizedText summary = technique.summary();
        if (summary != null) {
            said.add(summary.in("en"));
        }
        for (String words : said) {
            // what is said of one toe, of the last bit or of the ends is not said of the whole
            boolean ofAPart = words.contains("big toe only") || words.contains("spread it");
            if (GENTLE.matcher(words).find() && !ofAPart) {
                assertThat(technique.pressure())
                        .as(technique.id() + ": " + words)
                        .isBetween(1, 2);
            }
            if (FIRM.matcher(words).find() && !words.contains("hard ball")) {
                assertThat(technique.pressure())
                        .as(technique.id() + ": " + words)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aZoneThatAsksForALightHandHasFewDots(Zone zone) {
        boolean light = zone.cautions().stream()
                .filter(caution -> caution.severity() == Caution.Severity.ADAPT
                        || caution.text().in("en").contains("gently"))
                .anyMatch(caution -> GENTLE.matcher(caution.text().in("en")).find());
        for (TechniqueUse use : zone.techniques()) {
            boolean noted = use.remark()
                    .filter(note -> GENTLE.matcher(note.in("en")).find())
                    .isPresent();
            if (light || noted) {
                assertThat(use.pressure())
                        .as(zone.id() + " " + use.technique().id())
                        .isLessThanOrEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void theTimeOnAZoneIsNearTheTimeOfItsTechnique(Zone zone) {
        for (TechniqueUse use : zone.techniques()) {
            boolean partOfTheFoot =
                    Set.of("thumb-walk", "effleurage").contains(use.technique().id())
                            || use.technique().id().startsWith("toe-");
            assertThat(use.time().from())
                    .as(zone.id() + " " + use.technique().id())
                    .isBetween(
                            partOfTheFoot ? 5 : use.technique().seconds().from(),
                            use.technique().seconds().to());
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void knucklesStayOnSoftFlesh(Zone zone) {
        if (zone.areas().stream().map(Area::id).anyMatch(BONY::contains)) {
            assertThat(zone.techniques())
                    .filteredOn(use -> use.technique().id().startsWith("knuckle-"))
                    .as(zone.id())
                    .allSatisfy(use -> assertThat(use.remark())
                            .hasValueSatisfying(
                                    note -> assertThat(note.in("en")).contains("only")));
        }
        assertThat(zone.techniques())
                .filteredOn(use -> use.technique().id().equals("spinal-twist"))
                .as(zone.id() + " is no toe")
                .allSatisfy(
                        use -> assertThat(zone.areas()).extracting(Area::id).doesNotContain("big-toe", "toe-bases"));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aZoneOfOneFootDoesNotSpeakOfEachFoot(Zone zone) {
        FootMap map = ShippedMaps.classic().zones().contains(zone) ? ShippedMaps.classic() : ShippedMaps.everyday();
        List<String> times = new ArrayList<>();
        collect(new Articles(map, SafetyAdvisor.NONE, "en").zone(zone).blocks(), times);
        assertThat(times)
                .as(zone.id())
                .isNotEmpty()
                .allMatch(time -> time.contains("each foot") == (zone.feet().size() > 1));
    }

    private static void collect(List<Block> blocks, List<String> times) {
        for (Block block : blocks) {
            if (block instanceof Block.Facts facts) {
                facts.facts().stream()
                        .filter(fact -> fact.icon().equals("clock"))
                        .forEach(fact -> times.add(fact.value()));
            } else if (block instanceof Block.Section section) {
                collect(section.blocks(), times);
            } else if (block instanceof Block.Choice choice) {
                choice.options().forEach(option -> collect(option.blocks(), times));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void theDirectionIsTheOneThatTheNoteGives(Zone zone) {
        LocalizedText note = zone.note();
        if (note == null) {
            return;
        }
        Map<Foot, Direction> told = new EnumMap<>(Foot.class);
        String words = note.in("en");
        for (String sentence : words.split("(?<=[.:;,]) ", -1)) {
            Direction direction = direction(sentence);
            boolean work = words.contains("work it") || words.contains("Follow the bowel");
            if (direction != null && work) {
                boolean right = sentence.contains("right foot") || !zone.feet().contains(Foot.LEFT);
                boolean left = sentence.contains("left foot") || !zone.feet().contains(Foot.RIGHT);
                if (right) {
                    told.put(Foot.RIGHT, direction);
                }
                if (left) {
                    told.put(Foot.LEFT, direction);
                }
            }
        }
        told.forEach((foot, direction) -> assertThat(
                        zone.techniques().get(0).directions().on(foot))
                .as(zone.id() + " " + foot)
                .isEqualTo(direction));
    }

    private static @Nullable Direction direction(String sentence) {
        if (sentence.contains("towards the toes")) {
            return Direction.TOWARD_TOES;
        }
        if (sentence.contains("towards the heel")) {
            return Direction.TOWARD_HEEL;
        }
        if (sentence.contains("inwards") || sentence.contains("to the inner side")) {
            return Direction.TOWARD_INNER_EDGE;
        }
        return sentence.contains("to the outer side") ? Direction.TOWARD_OUTER_EDGE : null;
    }

    @ParameterizedTest
    @MethodSource("techniques")
    void theDirectionIsTheOneThatTheStepsGive(Technique technique) {
        String words = steps(technique);
        Map<String, Direction> said = Map.of(
                "from the heel to the toes", Direction.TOWARD_TOES,
                "from the heel to the ball", Direction.TOWARD_TOES,
                "from the ankle to the toes", Direction.TOWARD_TOES,
                "towards the toe tips", Direction.TOWARD_TOES,
                "creep towards the toes", Direction.TOWARD_TOES,
                "until you reach the heel", Direction.TOWARD_HEEL,
                "slowly towards the heel", Direction.TOWARD_HEEL,
                "to and fro", Direction.TO_AND_FRO,
                "Move the thumb outwards", Direction.TOWARD_OUTER_EDGE);
        said.forEach((phrase, direction) -> {
            if (words.contains(phrase)) {
                assertThat(technique.direction())
                        .as(technique.id() + ": " + phrase)
                        .isEqualTo(direction);
            }
        });
        assertThat(words.contains("circle") || words.contains("circles"))
                .as(technique.id() + " goes round")
                .isEqualTo(technique.direction() == Direction.AROUND || words.contains("change to thumb circles"));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void noStepIsShorterThanItsTechniques(Routine routine) {
        for (Routine.Step step : routine.steps()) {
            int least = 0;
            for (Technique technique : step.techniques()) {
                boolean twice = step.foot() == Routine.Side.BOTH && !AT_ONCE.contains(technique.id());
                boolean elsewhere = technique.id().equals("press-and-hold")
                        && (step.zones().stream().anyMatch(zone -> zone.id().equals("solar-plexus"))
                                || step.areas().stream()
                                        .anyMatch(area -> area.id().equals("centre")));
                int once = elsewhere ? 20 : technique.seconds().from();
                least += twice ? 2 * once : once;
            }
            assertThat(step.seconds()).as(step.id()).isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void handsAreDryAgainBeforeTheyWalk(Routine routine) {
        Map<Routine.Side, Boolean> oily = new EnumMap<>(Routine.Side.class);
        boolean both = false;
        for (Routine.Step step : routine.steps()) {
            boolean wiped = step.text().in("en").toLowerCase(Locale.ROOT).contains("wipe");
            boolean slippery = !wiped && oily.getOrDefault(step.foot(), both);
            if (slippery) {
                assertThat(step.techniques())
                        .as(step.id())
                        .noneMatch(technique -> technique.oil() == Technique.Oil.DRY);
            }
            boolean oils = step.techniques().stream().anyMatch(technique -> technique.oil() == Technique.Oil.OIL);
            oily.put(step.foot(), oils || slippery);
            both |= oils && step.foot() == Routine.Side.BOTH;
        }
        assertThat(oily).as("there is something to read").isNotEmpty();
    }

    @Test
    void everyTechniqueHasAPlace() {
        Set<Technique> used = new HashSet<>();
        zones().forEach(zone -> zone.techniques().forEach(use -> used.add(use.technique())));
        routines().forEach(routine -> routine.steps().forEach(step -> used.addAll(step.techniques())));
        ShippedMaps.classic().handbook().practices().forEach(practice -> used.addAll(practice.techniques()));
        assertThat(techniques().map(Technique::id))
                .filteredOn(id ->
                        used.stream().noneMatch(technique -> technique.id().equals(id)))
                .isEmpty();
    }
}
