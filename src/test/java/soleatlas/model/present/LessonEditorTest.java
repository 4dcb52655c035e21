package soleatlas.model.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facet;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.window.WindowModel;
import soleatlas.problem.Problem;
import soleatlas.slide.StepLayout;
import soleatlas.teach.Lesson;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Shot;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;
import soleatlas.teach.StepProblem;
import soleatlas.teach.StepText;

/** A lesson on the bench: chosen, shown on the chart, made of what the chart shows, and never lost. */
class LessonEditorTest {

    private static final Shot.Part PART = new Shot.Part(Foot.LEFT, new Point(200, 300), 250);

    private final WindowModel session = WindowModel.of("en");
    private final LessonEditor workshop = session.workshop();
    private final LessonList lessons = session.presenter().lessons();

    @BeforeEach
    void open() {
        ShippedMaps.all().stream().map(ShippedMaps::entry).forEach(session.explorer()::put);
        session.explorer().open(ShippedMaps.CLASSIC);
        ShippedLessons.putInto(session);
    }

    private static LessonEntry shipped(int lesson) {
        return ShippedLessons.all().get(lesson);
    }

    private static Lesson lesson(LessonEntry entry) {
        return entry.usable().orElseThrow();
    }

    private void choose(int lesson) {
        workshop.choose(shipped(lesson).key());
    }

    private LessonHistory draft() {
        return workshop.draft().orElseThrow();
    }

    private StepChart taken() {
        return draft().current().shown();
    }

    private static LessonEntry named(LessonEntry entry, String name) {
        LessonHistory renamed = new LessonHistory(lesson(entry), 0);
        renamed.rename(LocalizedText.of("en", name));
        return new LessonEntry(
                entry.key(), name, entry.own(), renamed.lesson(), entry.map(), entry.mapKey(), entry.problems());
    }

    private String name() {
        return draft().lesson().name().in("en");
    }

    private static Zone zone(String id) {
        return ShippedMaps.zone(ShippedMaps.classic(), id);
    }

    @Test
    void choosingALessonOpensItsMapAndShowsItsFirstStep() {
        choose(0);
        assertThat(workshop.entryProperty().get()).isEqualTo(shipped(0));
        assertThat(session.explorer().entryProperty().get())
                .isNotNull()
                .satisfies(map -> assertThat(map.key()).isEqualTo(shipped(0).mapKey()));
        assertThat(workshop.isOnItsMap()).isTrue();
        assertThat(workshop.lookedAtProperty().get())
                .isEqualTo(lesson(shipped(0)).steps().get(0));
        assertThat(workshop.isDirty()).isFalse();
    }

    @Test
    void everyStepOfEveryLessonThatShipsIsShownOnTheChart() {
        for (LessonEntry entry : ShippedLessons.all()) {
            workshop.choose(entry.key());
            FootMap map = workshop.map().orElseThrow();
            List<Step> steps = lesson(entry).steps();
            for (int i = 0; i < steps.size(); i++) {
                workshop.select(i);
                StepChart shown = steps.get(i).shown();
                if (shown.isAllViews()) {
                    assertThat(session.explorer().allViewsProperty().get()).isTrue();
                } else {
                    assertThat(session.explorer().viewProperty().get())
                            .isNotNull()
                            .satisfies(view -> assertThat(view.id())
                                    .isEqualTo(StepLayout.view(map, shown).id()));
                }
                if (shown.zones().size() > 1) {
                    assertThat(session.basket().zonesProperty().get())
                            .extracting(Zone::id)
                            .isEqualTo(shown.zones());
                } else {
                    assertThat(session.basket().zonesProperty().get()).isEmpty();
                }
                assertThat(session.options().guideLinesProperty().get()).isEqualTo(shown.guideLines());
                assertThat(workshop.lookedAtProperty().get()).isEqualTo(steps.get(i));
            }
        }
        assertThat(workshop.isDirty()).as("looking is no edit").isFalse();
    }

    @Test
    void aStepThatIsShownAndTakenAgainSaysTheSame() {
        choose(ShippedLessons.READING);
        List<Step> steps = lesson(shipped(ShippedLessons.READING)).steps();
        int compared = 0;
        for (int i = 0; i < steps.size(); i++) {
            workshop.select(i);
            StepChart before = steps.get(i).shown();
            workshop.update(new Framing(before.side(), before.shot()));
            StepChart after = draft().lesson().steps().get(i).shown();
            assertThat(after.view()).isEqualTo(before.view());
            assertThat(after.labels()).isEqualTo(before.labels());
            assertThat(after.spotlight()).isEqualTo(before.spotlight());
            assertThat(after.technique()).isEqualTo(before.technique());
            assertThat(after.shot()).isEqualTo(before.shot());
            assertThat(after.compare()).isEqualTo(before.compare());
            if (before.compare() == null) {
                assertThat(after.zones()).isEqualTo(before.zones());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(5);
    }

    @Test
    void theSelectedZoneBecomesAStep() {
        choose(ShippedLessons.READING);
        session.explorer().showView("plantar");
        session.options().label(ChartOptions.Labels.SELECTED);
        session.options().colourBy(Colouring.TECHNIQUE);
        session.options().look(Facing.OWN);
        session.options().showGuideLines(true);
        session.basket().clear();
        session.explorer().select(zone("liver"));
        assertThat(workshop.add(new Framing(StepChart.Side.RIGHT, PART))).isTrue();
        assertThat(draft().step()).isEqualTo(1);
        assertThat(taken())
                .isEqualTo(new StepChart(
                        "plantar",
                        StepChart.Side.RIGHT,
                        Facing.OWN,
                        PART,
                        List.of("liver"),
                        StepChart.Labels.STEP,
                        false,
                        Colouring.TECHNIQUE,
                        true,
                        null,
                        null));
        assertThat(draft().current().said()).isEqualTo(StepText.titled(LocalizedText.of("en", "Liver")));
    }

    @Test
    void zonesPutAsideComeBeforeWhatWasFoundAndWhatIsSelected() {
        choose(ShippedLessons.READING);
        session.explorer().showView("plantar");
        session.explorer().select(zone("liver"));
        session.explorer().toggle(Facet.SYSTEM, "urinary");
        workshop.add(Framing.ALL);
        assertThat(taken().zones())
                .isNotEmpty()
                .allSatisfy(
                        id -> assertThat(zone(id).group().orElseThrow().id()).isEqualTo("urinary"));
        assertThat(taken().spotlight()).as("what is filtered stands out").isTrue();
        session.basket().clear();
        session.basket().toggle(zone("heart"));
        session.basket().toggle(zone("stomach"));
        workshop.add(Framing.ALL);
        assertThat(taken().zones()).containsExactly("heart", "stomach");
        assertThat(draft().current().said().title().in("en")).isEqualTo("Heart, Stomach");
    }

    @Test
    void zonesThatLieElsewhereAreLeftOut() {
        choose(ShippedLessons.READING);
        session.basket().clear();
        session.basket().toggle(zone("heart"));
        session.basket().toggle(zone("liver"));
        session.explorer().showView("plantar");
        workshop.add(new Framing(StepChart.Side.RIGHT, new Shot.Whole()));
        assertThat(taken().zones()).as("the heart is charted on the left").containsExactly("liver");
        session.explorer().showView("dorsal");
        workshop.add(Framing.ALL);
        assertThat(taken().zones()).doesNotContain("heart", "liver");
    }

    @Test
    void namesOnTheChartAreNamesInTheStep() {
        choose(ShippedLessons.READING);
        session.explorer().showView("plantar");
        session.explorer().clearSelection();
        session.basket().clear();
        Map<ChartOptions.Labels, StepChart.Labels> expected = Map.of(
                ChartOptions.Labels.ALL, StepChart.Labels.ALL,
                ChartOptions.Labels.NONE, StepChart.Labels.HIDDEN,
                ChartOptions.Labels.SELECTED, StepChart.Labels.HIDDEN,
                ChartOptions.Labels.MATCHES, StepChart.Labels.HIDDEN);
        expected.forEach((on, in) -> {
            session.options().label(on);
            workshop.add(Framing.ALL);
            assertThat(taken().labels()).as("%s, no zones", on).isEqualTo(in);
        });
        session.options().label(ChartOptions.Labels.MATCHES);
        session.explorer().select(zone("liver"));
        workshop.add(Framing.ALL);
        assertThat(taken().labels()).isEqualTo(StepChart.Labels.STEP);
    }

    @Test
    void whatOtherSchoolsHaveIsComparedWhereItCanBeDrawn() {
        choose(ShippedLessons.READING);
        session.explorer().showView("plantar");
        session.explorer().select(zone("kidneys"));
        workshop.add(Framing.ALL);
        assertThat(taken().compare()).isNull();
        session.options().showSchools(true);
        workshop.add(Framing.ALL);
        assertThat(taken().compare()).isEqualTo("kidneys");
        Zone agreed = ShippedMaps.classic().zones().stream()
                .filter(one -> !one.detailed() && one.alternatives().isEmpty())
                .findFirst()
                .orElseThrow();
        session.explorer().select(agreed);
        workshop.add(Framing.ALL);
        assertThat(taken().compare()).isNull();
    }

    @Test
    void allViewsBecomeAStepToo() {
        choose(ShippedLessons.READING);
        session.explorer().clearSelection();
        session.explorer().showAllViews();
        workshop.add(Framing.ALL);
        assertThat(taken().isAllViews()).isTrue();
        assertThat(draft().current().said().title().in("en")).isNotBlank();
    }

    @Test
    void viewsOfAnotherMapBecomeNoStep() {
        choose(0);
        int steps = draft().lesson().steps().size();
        session.explorer().open(ShippedMaps.CLASSIC);
        assertThat(workshop.isOnItsMap()).isFalse();
        assertThat(workshop.add(Framing.ALL)).isFalse();
        assertThat(workshop.update(Framing.ALL)).isFalse();
        assertThat(draft().lesson().steps()).hasSize(steps);
        workshop.openMap();
        assertThat(workshop.isOnItsMap()).isTrue();
        assertThat(workshop.add(Framing.ALL)).isTrue();
    }

    @Test
    void aMapThatComesLaterIsShownWhenItIsThere() {
        session.explorer().remove(ShippedMaps.EVERYDAY);
        choose(0);
        assertThat(workshop.isOnItsMap()).isFalse();
        assertThat(workshop.lookedAtProperty().get()).isNull();
        session.explorer().put(ShippedMaps.entry(ShippedMaps.everyday()));
        session.explorer().open(ShippedMaps.EVERYDAY);
        assertThat(workshop.lookedAtProperty().get())
                .isEqualTo(lesson(shipped(0)).steps().get(0));
    }

    @Test
    void aNewLessonBeginsWithWhatTheChartShows() {
        session.explorer().showView("dorsal");
        workshop.begin("New lesson", "not stated", Framing.ALL);
        LessonEntry entry = workshop.entryProperty().get();
        assertThat(entry).isNotNull();
        assertThat(lesson(entry).map()).isEqualTo("atlas:classic.json");
        assertThat(lesson(entry).author()).isEqualTo("not stated");
        assertThat(taken().view()).isEqualTo("dorsal");
        assertThat(workshop.isDirty()).as("it is in no file yet").isTrue();
        assertThat(workshop.given()).isPresent();
        assertThat(lessons.entries()).hasSameSizeAs(ShippedLessons.all());
    }

    @Test
    void nothingIsLostByChoosingAnotherLesson() {
        choose(0);
        workshop.edit(LessonHistory::duplicate);
        choose(ShippedLessons.READING);
        assertThat(workshop.askedProperty().get()).isTrue();
        assertThat(workshop.entryProperty().get()).isEqualTo(shipped(0));
        workshop.stay();
        assertThat(workshop.askedProperty().get()).isFalse();
        assertThat(workshop.isDirty()).isTrue();
        choose(ShippedLessons.READING);
        workshop.giveUp();
        assertThat(workshop.entryProperty().get()).isEqualTo(shipped(ShippedLessons.READING));
        assertThat(workshop.isDirty()).isFalse();
        choose(0);
        assertThat(draft().lesson()).isEqualTo(lesson(shipped(0)));
    }

    @Test
    void aNewLessonIsNotLostEither() {
        workshop.begin("New lesson", "not stated", Framing.ALL);
        choose(ShippedLessons.READING);
        assertThat(workshop.askedProperty().get()).isTrue();
        workshop.giveUp();
        assertThat(workshop.entryProperty().get()).isEqualTo(shipped(ShippedLessons.READING));
        workshop.begin("New lesson", "not stated", Framing.ALL);
        workshop.choose(null);
        workshop.giveUp();
        assertThat(workshop.entryProperty().get()).isNull();
        assertThat(workshop.draft()).isEmpty();
    }

    @Test
    void whatWasToBeDoneIsDoneOnceItIsSaved() {
        choose(0);
        workshop.edit(LessonHistory::duplicate);
        List<String> done = new ArrayList<>();
        workshop.leave(() -> done.add("closed"));
        assertThat(done).isEmpty();
        Lesson edited = draft().lesson();
        LessonEntry file = new LessonEntry(
                "/home/teacher/copy.json",
                "Copy",
                true,
                edited,
                shipped(0).map(),
                shipped(0).mapKey(),
                List.of());
        workshop.saved(draft(), edited, edited, file);
        workshop.goOn();
        assertThat(done).containsExactly("closed");
        assertThat(workshop.isDirty()).isFalse();
        assertThat(workshop.entryProperty().get()).isEqualTo(file);
        assertThat(draft().canUndo()).as("saving ends nothing").isTrue();
        assertThat(lessons.entry(shipped(0).key())).hasValue(shipped(0));
        workshop.leave(() -> done.add("closed again"));
        assertThat(done).hasSize(2);
    }

    @Test
    void aFileThatWasSavedElsewhereIsTakenOverUnlessThereAreEdits() {
        lessons.put(ShippedLessons.own(0));
        workshop.choose(ShippedLessons.own(0).key());
        lessons.put(named(ShippedLessons.own(0), "From outside"));
        assertThat(name()).isEqualTo("From outside");
        assertThat(workshop.isDirty()).isFalse();
        assertThat(workshop.outdatedProperty().get()).isFalse();

        workshop.edit(draft -> draft.rename(LocalizedText.of("en", "Mine")));
        lessons.put(named(ShippedLessons.own(0), "From outside again"));
        assertThat(name()).as("edits are never thrown away").isEqualTo("Mine");
        assertThat(workshop.outdatedProperty().get()).isTrue();
        workshop.keepMine();
        assertThat(name()).isEqualTo("Mine");
        assertThat(workshop.isDirty()).isTrue();
        assertThat(workshop.outdatedProperty().get()).isFalse();

        lessons.put(named(ShippedLessons.own(0), "Once more"));
        assertThat(workshop.outdatedProperty().get()).isTrue();
        workshop.takeFile();
        assertThat(name()).isEqualTo("Once more");
        assertThat(workshop.isDirty()).isFalse();
        workshop.edit(LessonHistory::undo);
        assertThat(name()).as("even then they come back").isEqualTo("Mine");
    }

    @Test
    void aFileThatBreaksKeepsTheEditsAndTheLastGoodVersion() {
        LessonEntry own = ShippedLessons.own(0);
        lessons.put(own);
        workshop.choose(own.key());
        workshop.edit(draft -> draft.rename(LocalizedText.of("en", "Mine")));
        lessons.put(new LessonEntry(
                own.key(),
                own.title(),
                true,
                null,
                null,
                "",
                ShippedLessons.broken().problems()));
        assertThat(name()).isEqualTo("Mine");
        assertThat(workshop.outdatedProperty().get()).isFalse();
        assertThat(workshop.entryProperty().get()).isNotNull().satisfies(entry -> {
            assertThat(entry.problems()).hasSize(2);
            assertThat(entry.usable()).isEqualTo(own.usable());
        });
        assertThat(workshop.given().flatMap(LessonEntry::usable).map(Lesson::name))
                .hasValue(LocalizedText.of("en", "Mine"));
    }

    @Test
    void aBrokenLessonCanBeChosenAndIsThereOnceItIsMended() {
        LessonEntry broken = ShippedLessons.broken();
        lessons.put(broken);
        workshop.choose(broken.key());
        assertThat(workshop.draft()).isEmpty();
        assertThat(workshop.given()).isEmpty();
        LessonEntry good = ShippedLessons.own(0);
        lessons.put(new LessonEntry(
                broken.key(), "Evening class", true, good.lesson(), good.map(), good.mapKey(), List.of()));
        assertThat(draft().lesson()).isEqualTo(lesson(good));
    }

    @Test
    void whatIsGivenIsTheDraft() {
        choose(0);
        workshop.edit(LessonHistory::duplicate);
        assertThat(workshop.given().flatMap(LessonEntry::usable)).hasValue(draft().lesson());
    }

    @Test
    void aFileThatIsStillBrokenBringsNoOldVersionBack() {
        LessonEntry own = ShippedLessons.own(0);
        lessons.put(own);
        workshop.choose(own.key());
        workshop.edit(draft -> draft.rename(LocalizedText.of("en", "Mine")));
        List<Problem> problems = ShippedLessons.broken().problems();
        Lesson edited = draft().lesson();
        workshop.saved(draft(), edited, edited, brokenNow(own, problems));
        assertThat(workshop.isDirty()).isFalse();
        lessons.put(brokenNow(own, problems.subList(0, 1)));
        assertThat(name()).isEqualTo("Mine");
        assertThat(workshop.canBeSaved()).isTrue();
    }

    private static LessonEntry brokenNow(LessonEntry entry, List<Problem> problems) {
        return new LessonEntry(entry.key(), entry.title(), true, null, null, "", problems);
    }

    @Test
    void aLessonThatWasLeftWhileItWasSavedChangesNothingInTheNextOne() {
        lessons.put(ShippedLessons.own(0));
        workshop.choose(ShippedLessons.own(0).key());
        workshop.edit(draft -> draft.rename(LocalizedText.of("en", "Mine")));
        LessonHistory left = draft();
        Lesson edited = left.lesson();
        workshop.choose(shipped(ShippedLessons.READING).key());
        workshop.giveUp();
        workshop.saved(left, edited, edited, named(ShippedLessons.own(0), "Mine"));
        assertThat(workshop.entryProperty().get()).isEqualTo(shipped(ShippedLessons.READING));
        assertThat(draft().lesson()).isEqualTo(lesson(shipped(ShippedLessons.READING)));
        assertThat(workshop.isDirty()).isFalse();
        assertThat(lessons.entry(ShippedLessons.own(0).key()).map(LessonEntry::title))
                .hasValue("Mine");
    }

    @Test
    void whoeverNamedThemselvesOnceNeedNotDoSoAgain() {
        workshop.begin("New lesson", "not stated", Framing.ALL);
        assertThat(draft().lesson().author())
                .as("what ships was written by others")
                .isEqualTo("not stated");
        workshop.giveUp();
        LessonEntry own = ShippedLessons.own(0);
        LessonHistory credited = new LessonHistory(lesson(own), 0);
        credited.credit("A teacher");
        credited.license("CC BY 4.0");
        lessons.put(
                new LessonEntry(own.key(), own.title(), true, credited.lesson(), own.map(), own.mapKey(), List.of()));
        workshop.begin("New lesson", "not stated", Framing.ALL);
        assertThat(draft().lesson().author()).isEqualTo("A teacher");
        assertThat(draft().lesson().licence()).isEqualTo("CC BY 4.0");
    }

    @Test
    void whatIsFoundInAVersionIsNotSaidOfAnother() {
        choose(0);
        Lesson before = draft().lesson();
        List<StepProblem> found =
                List.of(new StepProblem(0, ShippedLessons.broken().problems().get(0)));
        workshop.edit(LessonHistory::duplicate);
        workshop.found(before, found);
        assertThat(workshop.findings()).isEmpty();
        workshop.edit(LessonHistory::undo);
        workshop.found(before, found);
        assertThat(workshop.findings()).isEqualTo(found);
        workshop.giveUp();
        choose(ShippedLessons.READING);
        assertThat(workshop.findings()).isEmpty();
    }

    @Test
    void aLessonTakenOffTheListIsNoLongerChosen() {
        lessons.put(ShippedLessons.own(0));
        workshop.choose(ShippedLessons.own(0).key());
        lessons.remove(ShippedLessons.own(0).key());
        assertThat(workshop.entryProperty().get()).isNull();
        assertThat(workshop.draft()).isEmpty();
    }
}
