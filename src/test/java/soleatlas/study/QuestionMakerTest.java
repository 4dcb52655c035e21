package soleatlas.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;

class QuestionMakerTest {

    private static final Set<Skill> ALL = EnumSet.allOf(Skill.class);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final int SEEDS = 8;

    static List<FootMap> maps() {
        return ShippedMaps.all();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyCardGivesOneFairQuestion(FootMap map) {
        Deck deck = new Deck(map);
        List<Card> cards = deck.cards(map.zones(), ALL);
        for (int answers = 0; answers < 3; answers++) {
            Progress progress = known(cards, answers);
            for (int seed = 0; seed < SEEDS; seed++) {
                String view = map.views().get(seed % map.views().size()).id();
                List<Question> questions = new QuestionMaker(deck, "en", new Random(seed)).ask(cards, progress, view);
                assertThat(questions.stream().flatMap(one -> one.cards().stream()))
                        .containsExactlyInAnyOrderElementsOf(cards);
                questions.forEach(question -> assertFair(question, deck));
            }
        }
    }

    private static void assertFair(Question question, Deck deck) {
        FootMap map = deck.map();
        assertThat(question.tries()).isPositive();
        if (question instanceof Question.Name name) {
            Zone zone = name.placement().zone();
            assertThat(name.card().subject()).isEqualTo(zone.id());
            assertThat(name.accepted()).contains(zone.name().in("en")).doesNotHaveDuplicates();
            assertThat(name.others()).extracting(Question.Known::id).doesNotContain(zone.id());
            if (!name.typed()) {
                assertOneRight(name.options(), 4);
                assertThat(right(name.options()).id()).isEqualTo(zone.id());
                wrong(name.options())
                        .forEach(option -> assertThat(name.accepted()).doesNotContain(option.text()));
            }
        } else if (question instanceof Question.Choice choice) {
            assertChoice(choice);
        } else if (question instanceof Question.Order order) {
            List<Integer> steps =
                    IntStream.range(0, order.technique().steps().size()).boxed().toList();
            assertThat(order.shuffled()).isNotEqualTo(steps).containsExactlyInAnyOrderElementsOf(steps);
        } else if (question instanceof Question.Label label) {
            assertLabel(label);
        } else if (question instanceof Question.Locate locate) {
            assertThat(locate.right()).containsExactly(locate.zone().id());
            assertThat(map.placements(locate.zone()))
                    .anyMatch(placement -> placement.view().equals(locate.view()));
        }
    }

    private static void assertChoice(Question.Choice choice) {
        Zone zone = choice.zone();
        assertThat(choice.placement().zone().id()).isEqualTo(zone.id());
        Set<String> own = switch (choice.skill()) {
            case TECHNIQUE -> Deck.techniques(zone, "en");
            case CAUTION -> Deck.cautions(zone, "en");
            case BENEFIT -> Deck.benefits(zone, "en");
            default -> Set.of();
        };
        if (choice.skill() == Skill.SIDE) {
            assertThat(choice.options()).extracting(Question.Option::id).containsExactly("right", "left", "both");
            assertThat(choice.options()).filteredOn(Question.Option::right).hasSize(1);
            return;
        }
        assertOneRight(choice.options(), 2);
        assertThat(own).contains(right(choice.options()).whole());
        wrong(choice.options()).forEach(option -> assertThat(own).doesNotContain(option.whole()));
    }

    private static void assertLabel(Question.Label label) {
        assertThat(label.spots()).hasSameSizeAs(label.cards()).hasSizeLessThanOrEqualTo(8);
        assertThat(label.spots().stream().map(spot -> spot.zone().id())).doesNotHaveDuplicates();
        assertThat(label.spots()).allMatch(spot -> spot.view().equals(label.view()));
        for (int i = 0; i < label.spots().size(); i++) {
            assertThat(label.cards().get(i).subject())
                    .isEqualTo(label.spots().get(i).zone().id());
        }
        assertThat(label.words())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(4)
                .containsAll(label.spots().stream().map(Placement::zone).toList());
        assertThat(label.words().stream().map(word -> word.name().in("en"))).doesNotHaveDuplicates();
        if (label.spots().size() >= 4) {
            assertThat(label.words()).hasSameSizeAs(label.spots());
        }
    }

    private static void assertOneRight(List<Question.Option> options, int least) {
        assertThat(options).hasSizeBetween(least, 4);
        assertThat(options).filteredOn(Question.Option::right).hasSize(1);
        assertThat(options).extracting(Question.Option::text).doesNotHaveDuplicates();
        assertThat(options).extracting(Question.Option::whole).doesNotHaveDuplicates();
        assertThat(options).extracting(Question.Option::text).allMatch(text -> text.matches("(?s).*\\p{L}.*"));
    }

    private static Question.Option right(List<Question.Option> options) {
        return options.stream().filter(Question.Option::right).findFirst().orElseThrow();
    }

    private static List<Question.Option> wrong(List<Question.Option> options) {
        return options.stream().filter(option -> !option.right()).toList();
    }

    /** A progress in which all cards were known at their last answer. */
    private static Progress known(Collection<Card> cards, int answers) {
        Map<Card, Memory> memories = new HashMap<>();
        if (answers > 0) {
            cards.forEach(card -> memories.put(card, new Memory(30, 5, DAY, 30, answers, Grade.GOOD)));
        }
        return Progress.of(new Progress.State(memories, Map.of(), Map.of(), Map.of(), List.of(), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"0, GOOD, false", "1, GOOD, false", "2, GOOD, true", "9, HARD, true", "9, AGAIN, false"})
    void namesAreTypedFromTheThirdAnswerOnUnlessTheLastOneWasWrong(int answers, Grade last, boolean typed) {
        Deck deck = new Deck(ShippedMaps.classic());
        Card card = deck.card(ShippedMaps.zone(ShippedMaps.classic(), "heart"), Skill.NAME);
        Map<Card, Memory> memories = answers == 0 ? Map.of() : Map.of(card, new Memory(30, 5, DAY, 30, answers, last));
        Progress progress =
                Progress.of(new Progress.State(memories, Map.of(), Map.of(), Map.of(), List.of(), Map.of()));
        Question.Name name =
                (Question.Name) ask(deck, List.of(card), progress, 1).get(0);
        assertThat(name.typed()).isEqualTo(typed);
        assertThat(name.tries()).isEqualTo(typed ? 3 : 2);
    }

    @Test
    void wrongOptionsForWhatIsKnownLieNearerOrInTheSameGroup() {
        Deck deck = new Deck(ShippedMaps.classic());
        List<Card> cards = deck.cards(deck.map().zones(), EnumSet.of(Skill.NAME));
        double[] fresh = nearness(deck, cards, known(cards, 0));
        double[] known = nearness(deck, cards, known(cards, 1));
        assertThat(known[0]).as("distance").isLessThan(fresh[0] / 2);
        assertThat(known[1]).as("of the same group").isGreaterThan(fresh[1]);
    }

    /** Mean distance of the wrong options that lie on the same chart, and the share of those of the same group. */
    private static double[] nearness(Deck deck, List<Card> cards, Progress progress) {
        double distance = 0;
        int near = 0;
        int grouped = 0;
        int count = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Question question : ask(deck, cards, progress, seed)) {
                Question.Name name = (Question.Name) question;
                for (Question.Option option : wrong(name.options())) {
                    Zone other = deck.map().zone(option.id()).orElseThrow();
                    count++;
                    grouped += other.group().equals(name.placement().zone().group()) ? 1 : 0;
                    List<Double> there = deck.map().placements(other).stream()
                            .filter(one -> one.view().equals(name.placement().view())
                                    && one.foot() == name.placement().foot())
                            .map(one -> one.label().distanceTo(name.placement().label()))
                            .toList();
                    if (!there.isEmpty()) {
                        near++;
                        distance += there.get(0);
                    }
                }
            }
        }
        return new double[] {distance / near, (double) grouped / count};
    }

    @ParameterizedTest
    @MethodSource("maps")
    void optionsDoNotHoldTheNameOfWhatTheyBelongTo(FootMap map) {
        Deck deck = new Deck(map);
        List<Card> cards = deck.cards(map.zones(), EnumSet.of(Skill.BENEFIT));
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Question question : ask(deck, cards, known(cards, 0), seed)) {
                for (Question.Option option : ((Question.Choice) question).options()) {
                    Zone zone = map.zone(option.id()).orElseThrow();
                    List<String> own = new ArrayList<>(words(zone.name().in("en")));
                    LocalizedText shorter = zone.shortName();
                    if (shorter != null) {
                        own.addAll(words(shorter.in("en")));
                    }
                    own.removeIf(word -> word.length() < 4);
                    assertThat(words(option.text())).as(option.text()).doesNotContainAnyElementsOf(plus(own));
                }
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> plus(List<String> words) {
        Set<String> all = new HashSet<>(Set.of("no word"));
        for (String word : words) {
            all.add(word);
            all.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s");
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "Rest for tired eyes., Eyes, Rest for tired \u2026.",
        "Rest for a tired eye., Eyes, Rest for a tired \u2026.",
        "Rest for the knee., Knees, Rest for the \u2026.",
        "Eases the LUNGS and more, Lung, Eases the \u2026 and more",
        "For the ovaries, Ovary, For the \u2026",
        "For the ovary, Ovaries, For the \u2026",
        "Blunt words stay, Lun, Blunt words stay",
        "Upper arm and neck, Neck and arm, Upper arm and \u2026",
        "Heart., Heart, Heart.",
        "Hearts and heart!, Heart, \u2026 and \u2026!"
    })
    void namesAreLeftOutOfSentencesButNeverAllOfThem(String sentence, String name, String hidden) {
        assertThat(NameMask.hide(sentence, List.of(name))).isEqualTo(hidden);
    }

    @Test
    void whatTheMapNoLongerHasIsLeftOut() {
        FootMap map = ShippedMaps.classic();
        List<Card> cards = new Deck(map).cards(map.zones(), ALL);
        Deck smaller = new Deck(ShippedMaps.without(map, "heart"));
        List<Question> questions = ask(smaller, cards, known(cards, 0), 5);
        assertThat(questions.stream().flatMap(one -> one.cards().stream()).map(Card::subject))
                .isNotEmpty()
                .doesNotContain("heart");
        Card stranger = new Card("elsewhere", "heart", Skill.LOCATE);
        Card gone = new Card("classic", "nothing", Skill.NAME);
        assertThat(ask(new Deck(map), List.of(stranger, gone), known(cards, 0), 5))
                .isEmpty();
        // a skill that the zone has no longer
        Card side = new Card("everyday", ShippedMaps.everyday().zones().get(0).id(), Skill.SIDE);
        assertThat(ask(new Deck(ShippedMaps.everyday()), List.of(side), known(cards, 0), 5))
                .isEmpty();
    }

    @Test
    void aChartIsLabelledBeforeAnythingShowsItsNames() {
        FootMap map = ShippedMaps.classic();
        Deck deck = new Deck(map);
        List<Card> cards = deck.cards(map.zones().subList(0, 6), EnumSet.of(Skill.LABEL, Skill.TECHNIQUE));
        for (int seed = 0; seed < SEEDS; seed++) {
            Random chance = new Random(seed);
            List<Card> inOrder = new Planner(deck, known(cards, 0), DAY).inOrder(cards, chance);
            List<Question> questions = new QuestionMaker(deck, "en", chance)
                    .ask(inOrder, known(cards, 0), map.views().get(0).id());
            Set<String> shown = new HashSet<>();
            for (Question question : questions) {
                if (question instanceof Question.Label label) {
                    assertThat(label.cards()).extracting(Card::subject).doesNotContainAnyElementsOf(shown(shown));
                }
                question.cards().forEach(card -> shown.add(card.subject()));
            }
        }
    }

    private static Set<String> shown(Set<String> zones) {
        return zones.isEmpty() ? Set.of("none yet") : zones;
    }

    @Test
    void zonesOfTheSameNameAreAskedFairly() {
        FootMap map = NamedZones.sharing(ShippedMaps.classic(), "Heart", "heart", "stomach", "liver");
        Deck deck = new Deck(map);
        List<Card> cards = deck.cards(map.zones(), ALL);
        for (int answers = 0; answers < 2; answers++) {
            for (int seed = 0; seed < SEEDS; seed++) {
                for (Question question : ask(deck, cards, known(cards, answers), seed)) {
                    if (question instanceof Question.Locate locate) {
                        assertThat(locate.right()).contains(locate.zone().id());
                        assertThat(locate.right().contains("heart"))
                                .isEqualTo(locate.right().contains("liver"));
                    } else if (question instanceof Question.Name name) {
                        assertOneRight(name.options(), 4);
                    } else if (question instanceof Question.Label label) {
                        assertLabel(label);
                    }
                }
            }
        }
        Card heart = new Card("classic", "heart", Skill.LOCATE);
        Round round =
                Round.begin(Rules.of(Rules.Kind.CHOSEN, Map.of()), ask(deck, List.of(heart), known(List.of(), 0), 1));
        assertThat(round.answered(new Response.Picked(List.of("stomach"), false), 1)
                        .turn()
                        .last())
                .isEqualTo(Turn.Verdict.RIGHT);
        assertThat(round.answered(new Response.Picked(List.of("kidneys"), false), 1)
                        .turn()
                        .last())
                .isEqualTo(Turn.Verdict.WRONG);
    }

    private static List<Question> ask(Deck deck, List<Card> cards, Progress progress, int seed) {
        String view = deck.map().views().get(0).id();
        return new QuestionMaker(deck, "en", new Random(seed)).ask(cards, progress, view);
    }
}
