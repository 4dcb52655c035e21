package soleatlas.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Area;
import soleatlas.atlas.Caution.Severity;
import soleatlas.atlas.Condition;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Rule;
import soleatlas.atlas.Rule.Reach;
import soleatlas.atlas.SafetyRules;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;

/** What rules say where they meet, with rules made for the purpose. */
class AdvisoriesTest {

    private static final FootMap CLASSIC = ShippedMaps.classic();
    private static final LocalizedText TEXT = LocalizedText.of("en", "A sentence.");
    private static final Set<String> NONE = Set.of();

    private static Condition condition(String id) {
        return new Condition(id, TEXT, TEXT, Aliases.NONE, Severity.ASK, TEXT, List.of());
    }

    private static Rule rule(String id, String condition, Severity severity, Reach reach) {
        return new Rule(id, condition, severity, reach, TEXT, List.of());
    }

    private static Reach everything() {
        return new Reach(true, NONE, NONE, NONE, NONE, NONE);
    }

    private static Reach zones(String... ids) {
        return new Reach(false, Set.of(ids), NONE, NONE, NONE, NONE);
    }

    private static Reach areas(String... ids) {
        return new Reach(false, NONE, Set.of(ids), NONE, NONE, NONE);
    }

    private static Reach techniques(String... ids) {
        return new Reach(false, NONE, NONE, Set.of(ids), NONE, NONE);
    }

    private static Reach tools(String... ids) {
        return new Reach(false, NONE, NONE, NONE, Set.of(ids), NONE);
    }

    private static Reach steps(String... ids) {
        return new Reach(false, NONE, NONE, NONE, NONE, Set.of(ids));
    }

    private static SafetyRules care(Rule... rules) {
        return new SafetyRules(List.of(), List.of(condition("one"), condition("two")), List.of(rules), List.of());
    }

    /** Both conditions are marked. */
    private static Advisories heed(Rule... rules) {
        return new Advisories(List.of(care(rules)), Set.of("one", "two"));
    }

    private static Zone zone(String id) {
        return ShippedMaps.zone(CLASSIC, id);
    }

    private static Technique technique(String id) {
        return CLASSIC.technique(id).orElseThrow();
    }

    private static Routine.Step step(List<String> techniques, List<String> zones, List<String> areas) {
        return new Routine.Step(
                "a-step",
                TEXT,
                Routine.Side.FIRST,
                20,
                techniques.stream().map(AdvisoriesTest::technique).toList(),
                zones.stream().map(AdvisoriesTest::zone).toList(),
                areas.stream().map(area -> new Area(area, TEXT)).toList());
    }

    private static List<String> said(List<Advisory> notices) {
        return notices.stream()
                .map(notice -> notice.rule().id() + " " + notice.severity()
                        + notice.only().stream().map(Zone::id).toList())
                .toList();
    }

    @Test
    void whatForbidsSilencesTheMilderOfItsOwnConditionOnly() {
        Advisories heed = heed(
                rule("soft", "one", Severity.ADAPT, zones("heart")),
                rule("ask", "one", Severity.ASK, everything()),
                rule("other", "two", Severity.ADAPT, everything()),
                rule("stop", "one", Severity.STOP, techniques("golf-ball")));
        assertThat(said(heed.of(technique("golf-ball")))).containsExactly("stop STOP[]", "other ADAPT[]");
        assertThat(said(heed.of(zone("heart"), technique("golf-ball"))))
                .containsExactly("stop STOP[]", "other ADAPT[]");
    }

    @Test
    void whoShouldAskIsToldWhatToDoAfterwardsToo() {
        Advisories heed = heed(
                rule("soft", "one", Severity.ADAPT, zones("heart")), rule("ask", "one", Severity.ASK, everything()));
        assertThat(said(heed.of(zone("heart")))).containsExactly("ask ASK[]", "soft ADAPT[]");
        assertThat(said(heed.of(zone("liver")))).containsExactly("ask ASK[]");
    }

    @Test
    void whatWantsOilUsesTheToolOil() {
        Advisories heed = heed(rule("oil", "one", Severity.STOP, tools("oil")));
        Technique slide = technique("knuckle-slide");
        Technique bare = new Technique(
                "bare",
                TEXT,
                Aliases.NONE,
                slide.family(),
                null,
                slide.steps(),
                2,
                slide.seconds(),
                slide.tempo(),
                slide.direction(),
                slide.path(),
                null,
                Technique.Oil.OIL,
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(said(heed.of(bare))).containsExactly("oil STOP[]");
        assertThat(heed.of(technique("thumb-walk"))).isEmpty();
        assertThat(heed.of(technique("kneading"))).as("either").isEmpty();
    }

    @Test
    void aStepIsForbiddenByItsName() {
        Advisories heed = heed(rule("named", "one", Severity.STOP, steps("a-step")));
        assertThat(said(heed.of(step(List.of("thumb-walk"), List.of("heart"), List.of()))))
                .containsExactly("named STOP[]");
    }

    @Test
    void aStepWithSomeForbiddenZonesIsDoneWithoutThem() {
        Advisories heed = heed(rule("some", "one", Severity.STOP, zones("heart")));
        assertThat(said(heed.of(step(List.of("thumb-walk"), List.of("heart", "liver"), List.of()))))
                .containsExactly("some ADAPT[heart]");
        assertThat(said(heed.of(step(List.of("thumb-walk"), List.of("heart"), List.of()))))
                .containsExactly("some STOP[]");
    }

    @Test
    void aStepWithSomeForbiddenTechniquesIsDoneWithTheOthers() {
        Advisories heed = heed(
                rule("ask", "one", Severity.ASK, everything()),
                rule("some", "one", Severity.STOP, techniques("thumb-walk")));
        assertThat(said(heed.of(step(List.of("thumb-walk", "kneading"), List.of("heart"), List.of()))))
                .containsExactly("ask ASK[]", "some ADAPT[]");
        assertThat(said(heed.of(step(List.of("thumb-walk"), List.of("heart"), List.of()))))
                .containsExactly("some STOP[]");
    }

    @Test
    void aStepIsForbiddenWhenAllItsAreasAre() {
        Advisories heed = heed(rule("front", "one", Severity.STOP, areas("ball", "toes")));
        assertThat(said(heed.of(step(List.of("kneading"), List.of(), List.of("ball", "toes")))))
                .containsExactly("front STOP[]");
        assertThat(said(heed.of(step(List.of("kneading"), List.of(), List.of("ball", "heel")))))
                .containsExactly("front ADAPT[]");
    }

    @Test
    void severalRulesTogetherForbidAStep() {
        Advisories both = heed(
                rule("walking", "one", Severity.STOP, techniques("thumb-walk")),
                rule("kneading", "two", Severity.STOP, techniques("kneading")));
        assertThat(said(both.of(step(List.of("thumb-walk", "kneading"), List.of(), List.of("heel")))))
                .containsExactly("walking STOP[]", "kneading STOP[]");

        Advisories places = heed(
                rule("heart", "one", Severity.STOP, zones("heart")),
                rule("liver", "two", Severity.STOP, zones("liver")));
        assertThat(said(places.of(step(List.of("thumb-walk"), List.of("heart", "liver"), List.of()))))
                .containsExactly("heart STOP[]", "liver STOP[]");
        assertThat(said(places.of(step(List.of("thumb-walk"), List.of("heart", "liver", "lungs-chest"), List.of()))))
                .containsExactly("heart ADAPT[heart]", "liver ADAPT[liver]");
    }

    /** A rule that softens names the zones it is about, but not as zones to leave out. */
    @Test
    void aRuleThatSoftensSomeZonesForbidsNone() {
        Advisories heed = heed(rule("soft", "one", Severity.ASK, zones("heart")));
        List<Advisory> notices = heed.of(step(List.of("thumb-walk"), List.of("heart", "liver"), List.of()));
        assertThat(said(notices)).containsExactly("soft ASK[heart]");
        assertThat(notices).noneMatch(Advisory::forbids);
        assertThat(said(heed.of(step(List.of("thumb-walk"), List.of("heart"), List.of()))))
                .containsExactly("soft ASK[]");
    }

    @Test
    void aRuleAboutTheWayTooIsNotAboutSomeZonesOnly() {
        Advisories heed = heed(rule(
                "soft",
                "one",
                Severity.ADAPT,
                new Reach(false, Set.of("heart"), NONE, Set.of("thumb-walk"), NONE, NONE)));
        assertThat(said(heed.of(step(List.of("thumb-walk"), List.of("heart", "liver"), List.of()))))
                .containsExactly("soft ADAPT[]");
    }

    @Test
    void aZoneIsForbiddenWhenAllItsTechniquesAre() {
        Zone heart = zone("heart");
        assertThat(heart.techniques())
                .extracting(use -> use.technique().id())
                .containsExactly("thumb-walk", "circular-thumb-friction");
        Rule walk = rule("walk", "one", Severity.STOP, techniques("thumb-walk"));
        Rule circles = rule("circles", "two", Severity.STOP, techniques("circular-thumb-friction"));
        Rule soft = rule("soft", "two", Severity.ADAPT, zones("heart"));
        assertThat(heed(walk).gravest(heart)).isEmpty();
        assertThat(heed(walk, circles).gravest(heart)).contains(Severity.STOP);
        assertThat(heed(walk, soft).gravest(heart)).contains(Severity.ADAPT);
        assertThat(heed().gravest(heart)).isEmpty();
    }

    @Test
    void aRuleThatSeveralMapsTakeOverSpeaksOnce() {
        Rule rule = rule("same", "one", Severity.STOP, zones("heart", "liver"));
        Advisories heed = new Advisories(List.of(care(rule), care(rule)), Set.of("one"));
        assertThat(said(heed.of(zone("heart")))).containsExactly("same STOP[]");
        assertThat(heed.conditions()).extracting(Condition::id).containsExactly("one");
    }

    @Test
    void theFirstMapsWordsForAConditionCount() {
        LocalizedText other = LocalizedText.of("en", "Another sentence.");
        Condition again = new Condition("one", other, other, Aliases.NONE, Severity.ADAPT, other, List.of());
        SafetyRules later = new SafetyRules(
                List.of(), List.of(again), List.of(rule("more", "one", Severity.STOP, zones("liver"))), List.of());
        Advisories heed =
                new Advisories(List.of(care(rule("stop", "one", Severity.STOP, zones("heart"))), later), Set.of("one"));
        assertThat(heed.conditions()).containsExactly(condition("one"));
        assertThat(heed.of(zone("liver"))).extracting(Advisory::condition).containsExactly(condition("one"));
    }

    @Test
    void aMapCannotTakeAwayWhatAnotherSays() {
        SafetyRules house = care(rule("same", "one", Severity.STOP, zones("heart")));
        SafetyRules milder = care(rule("same", "one", Severity.ADAPT, zones("heart")));
        SafetyRules elsewhere = care(rule("same", "one", Severity.STOP, zones("liver")));
        Advisories heed = new Advisories(List.of(milder, elsewhere, house), Set.of("one"));
        assertThat(said(heed.of(zone("heart")))).containsExactly("same STOP[]");
        assertThat(said(heed.of(zone("liver")))).containsExactly("same STOP[]");
    }

    @Test
    void aRuleOfAConditionThatNobodyMarkedIsSilent() {
        SafetyRules care = care(rule("stop", "two", Severity.STOP, everything()));
        assertThat(new Advisories(List.of(care), Set.of("one")).of(zone("heart")))
                .isEmpty();
        assertThat(new Advisories(List.of(care), Set.of("two")).of(zone("heart")))
                .hasSize(1);
    }
}
