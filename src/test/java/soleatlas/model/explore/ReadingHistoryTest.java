package soleatlas.model.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.classicAgain;
import static soleatlas.model.explore.ShippedMaps.entry;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.exploring;
import static soleatlas.model.explore.ShippedMaps.placement;
import static soleatlas.model.explore.ShippedMaps.without;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import soleatlas.article.Article;
import soleatlas.article.Page;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;

class ReadingHistoryTest {

    private static final Page SAFETY = Page.of(Page.Kind.SAFETY);
    private static final Page KNOWN = Page.of(Page.Kind.KNOWN);
    private static final Page GLOSSARY = Page.of(Page.Kind.GLOSSARY);

    private final Explorer explorer = exploring(classic(), everyday());
    private final SafetyModel safety = new SafetyModel(explorer);
    private final ReadingHistory reader = new ReadingHistory(explorer, safety.advisorProperty());

    private void select(String zone) {
        FootMap map = explorer.map().orElseThrow();
        explorer.select(zone(map, zone));
    }

    /** What stands beside the chart: a page, else the selected zone, else nothing. */
    private String read() {
        Page page = reader.pageProperty().get();
        Placement selected = explorer.selectionProperty().get();
        return page != null
                ? page.kind().name()
                : selected != null ? selected.zone().id() : "";
    }

    /** All that is read on the way back, from here. */
    private List<String> wayBack() {
        List<String> found = new ArrayList<>();
        while (reader.canGoBackProperty().get() && found.size() < 1000) {
            reader.back();
            found.add(read());
        }
        return found;
    }

    @Nested
    class AtTheStart {

        @Test
        void thereIsNoWay() {
            assertThat(read()).isEmpty();
            assertThat(reader.canGoBackProperty().get()).isFalse();
            assertThat(reader.canGoForwardProperty().get()).isFalse();
            reader.back();
            reader.forward();
            reader.close();
            assertThat(read()).isEmpty();
            assertThat(reader.canGoBackProperty().get()).isFalse();
        }

        @Test
        void theFirstPageHasNothingBeforeIt() {
            reader.open(SAFETY);
            assertThat(read()).isEqualTo("SAFETY");
            assertThat(reader.canGoBackProperty().get()).isFalse();
            reader.back();
            assertThat(read()).isEqualTo("SAFETY");
        }

        @Test
        void theFirstZoneHasNothingBeforeIt() {
            select("heart");
            assertThat(reader.canGoBackProperty().get()).isFalse();
            reader.back();
            assertThat(read()).isEqualTo("heart");
        }

        @Test
        void withoutAMapPagesCanBeRead() {
            ReadingHistory alone = new ReadingHistory(new Explorer("en"), safety.advisorProperty());
            alone.open(SAFETY);
            alone.open(KNOWN);
            alone.back();
            assertThat(alone.pageProperty().get()).isEqualTo(SAFETY);
        }
    }

    @Nested
    class BackAndForward {

        @Test
        void leadThroughZonesAndPagesAlike() {
            select("heart");
            reader.open(SAFETY);
            reader.open(KNOWN);
            select("liver");

            assertThat(read()).isEqualTo("liver");
            assertThat(wayBack()).containsExactly("KNOWN", "SAFETY", "heart");

            reader.forward();
            assertThat(read()).isEqualTo("SAFETY");
            reader.forward();
            reader.forward();
            assertThat(read()).isEqualTo("liver");
            assertThat(reader.canGoForwardProperty().get()).isFalse();
            reader.forward();
            assertThat(read()).isEqualTo("liver");
        }

        @Test
        void aNewTurnForgetsWhatLayAhead() {
            select("heart");
            reader.open(SAFETY);
            reader.open(KNOWN);
            reader.back();
            select("liver");

            assertThat(reader.canGoForwardProperty().get()).isFalse();
            assertThat(wayBack()).containsExactly("SAFETY", "heart");
        }

        @Test
        void theSamePageTwiceIsOneStop() {
            select("heart");
            reader.open(SAFETY);
            reader.open(SAFETY);
            assertThat(wayBack()).containsExactly("heart");
        }

        @Test
        void twoItemsOfAPageAreTwoStops() {
            reader.open(new Page(Page.Kind.GLOSSARY, "arch"));
            reader.open(new Page(Page.Kind.GLOSSARY, "heel"));
            reader.back();
            assertThat(reader.pageProperty().get()).isEqualTo(new Page(Page.Kind.GLOSSARY, "arch"));
        }

        @Test
        void anotherPlaceOfTheSameZoneIsNoNewStop() {
            select("heart");
            explorer.select(placement(classic(), "sinuses", "plantar", Foot.LEFT));
            explorer.select(placement(classic(), "sinuses", "dorsal", Foot.RIGHT));
            assertThat(wayBack()).containsExactly("heart");

            reader.forward();
            Placement selected = explorer.selectionProperty().get();
            assertThat(selected).isEqualTo(placement(classic(), "sinuses", "dorsal", Foot.RIGHT));
        }

        @Test
        void theWayIsNotEndless() {
            for (int i = 0; i < 300; i++) {
                reader.open(i % 2 == 0 ? SAFETY : KNOWN);
            }
            assertThat(wayBack()).hasSize(199);
        }
    }

    @Nested
    class Closing {

        @Test
        void showsTheZoneThatWasSelectedBefore() {
            select("heart");
            reader.open(SAFETY);
            reader.close();
            assertThat(read()).isEqualTo("heart");
        }

        @Test
        void backOpensThePageAgainAndThenGoesOn() {
            select("heart");
            reader.open(SAFETY);
            reader.close();
            assertThat(wayBack()).containsExactly("SAFETY", "heart");
        }

        @Test
        void aPageThatWasTheFirstCanBeOpenedAgainByGoingBack() {
            reader.open(SAFETY);
            reader.close();
            assertThat(read()).isEmpty();
            assertThat(reader.canGoBackProperty().get()).isTrue();
            reader.back();
            assertThat(read()).isEqualTo("SAFETY");
            assertThat(reader.canGoBackProperty().get()).isFalse();
        }

        @Test
        void aPageThatIsOpenedAgainByHandHasNothingNewBeforeIt() {
            reader.open(SAFETY);
            reader.close();
            reader.open(SAFETY);
            assertThat(reader.canGoBackProperty().get()).isFalse();
            reader.back();
            assertThat(read()).isEqualTo("SAFETY");
        }

        @Test
        void aZoneThatWasClosedCanBeOpenedAgainByGoingBack() {
            select("heart");
            select("liver");
            explorer.clearSelection();
            assertThat(read()).isEmpty();
            assertThat(wayBack()).containsExactly("liver", "heart");
        }

        @Test
        void closingNothingChangesNothing() {
            select("heart");
            reader.open(SAFETY);
            reader.close();
            reader.close();
            assertThat(wayBack()).containsExactly("SAFETY", "heart");
        }
    }

    /** A page lies over the zone; whoever chooses a zone wants to see it, but who only looks round keeps the page. */
    @Nested
    class UnderAPage {

        @Test
        void choosingAnotherZoneClosesThePage() {
            reader.open(SAFETY);
            select("heart");
            assertThat(read()).isEqualTo("heart");
        }

        @Test
        void choosingTheSelectedZoneAgainClosesThePage() {
            select("heart");
            reader.open(SAFETY);
            select("heart");
            assertThat(read()).isEqualTo("heart");
            assertThat(wayBack()).containsExactly("SAFETY", "heart");
        }

        @Test
        void anotherViewLeavesThePageOpen() {
            explorer.select(placement(classic(), "sinuses", "plantar", Foot.LEFT));
            reader.open(SAFETY);
            explorer.showView("dorsal");
            assertThat(read()).isEqualTo("SAFETY");
            assertThat(wayBack()).containsExactly("sinuses");
        }

        @Test
        void anotherViewIsAnotherPlaceOfTheZoneThatIsRead() {
            explorer.select(placement(classic(), "sinuses", "plantar", Foot.LEFT));
            explorer.showView("dorsal");
            reader.open(SAFETY);
            explorer.showView("plantar");
            reader.back();
            assertThat(explorer.selectionProperty().get())
                    .isEqualTo(placement(classic(), "sinuses", "dorsal", Foot.LEFT));
        }

        @Test
        void aMapThatIsReadAgainLeavesThePageOpen() {
            select("heart");
            reader.open(SAFETY);
            explorer.put(entry(classicAgain()));
            assertThat(read()).isEqualTo("SAFETY");
            assertThat(wayBack()).containsExactly("heart");
            assertThat(reader.canGoForwardProperty().get()).isTrue();
        }
    }

    @Nested
    class WithAnotherMap {

        @Test
        void zonesOfTheOldOneAreLeftOut() {
            select("heart");
            reader.open(SAFETY);
            select("liver");
            explorer.open("everyday");

            assertThat(read()).isEmpty();
            select("ball");
            assertThat(wayBack()).containsExactly("SAFETY");
        }

        @Test
        void aPageStaysOpen() {
            select("heart");
            reader.open(SAFETY);
            explorer.open("everyday");
            assertThat(read()).isEqualTo("SAFETY");
            assertThat(reader.canGoBackProperty().get()).isFalse();
        }

        @Test
        void whatLayAheadLiesAhead() {
            reader.open(SAFETY);
            select("heart");
            reader.open(KNOWN);
            reader.back();
            explorer.open("everyday");

            assertThat(read()).isEmpty();
            reader.back();
            assertThat(read()).isEqualTo("SAFETY");
            reader.forward();
            assertThat(read()).isEqualTo("KNOWN");
            assertThat(reader.canGoForwardProperty().get()).isFalse();
        }

        @Test
        void onlyWhatLayAheadMayBeLeft() {
            select("heart");
            reader.open(KNOWN);
            reader.back();
            explorer.open("everyday");

            assertThat(reader.canGoBackProperty().get()).isFalse();
            assertThat(reader.canGoForwardProperty().get()).isTrue();
            reader.forward();
            assertThat(read()).isEqualTo("KNOWN");
        }

        @Test
        void oneStopIsNotPassedTwice() {
            reader.open(SAFETY);
            select("heart");
            reader.open(SAFETY);
            explorer.open("everyday");
            assertThat(read()).isEqualTo("SAFETY");
            assertThat(reader.canGoBackProperty().get())
                    .as("the zone between the two is gone")
                    .isFalse();
        }

        @Test
        void aPageVisitedTwiceIsWhereItWas() {
            reader.open(SAFETY);
            reader.open(KNOWN);
            reader.open(SAFETY);
            explorer.put(entry(classicAgain()));
            assertThat(wayBack()).containsExactly("KNOWN", "SAFETY");
        }

        @Test
        void aZoneThatWasTakenOutOfTheFileIsLeftOut() {
            select("heart");
            select("liver");
            explorer.put(entry(without(classic(), "heart")));
            assertThat(read()).isEqualTo("liver");
            assertThat(reader.canGoBackProperty().get()).isFalse();
        }

        @Test
        void withoutAnyMapPagesRemain() {
            select("heart");
            reader.open(SAFETY);
            select("liver");
            explorer.remove("everyday");
            explorer.remove("classic");
            assertThat(read()).isEmpty();
            assertThat(wayBack()).containsExactly("SAFETY");
        }

        @Test
        void whatCanBeReadIsRenewedOnceForEachMapAndEachAdvice() {
            Page knead = new Page(Page.Kind.TECHNIQUE, "kneading");
            List<Article> heard = new ArrayList<>();
            reader.articlesProperty().addListener((value, before, now) -> heard.add(now.page(knead)));
            explorer.open("everyday");
            safety.use(true);
            safety.mark("pregnancy", true);
            assertThat(heard).hasSize(3);
            assertThat(heard.get(1)).isEqualTo(heard.get(0)).isNotEqualTo(heard.get(2));
            explorer.remove("everyday");
            explorer.remove("classic");
            assertThat(reader.articlesProperty().get().page(GLOSSARY).blocks()).hasSize(1);
            assertThat(reader.finderProperty().get().find("solar plexus", 5)).isEmpty();
        }
    }

    /** Whatever somebody does, back and forward lead through what was read and never astray. */
    @Test
    void anyWayLeadsBack() {
        Random random = new Random(7);
        List<String> zones = List.of("heart", "liver", "sinuses", "ball", "heel");
        List<Page> pages = List.of(SAFETY, KNOWN, GLOSSARY);
        for (int i = 0; i < 1000; i++) {
            switch (random.nextInt(9)) {
                case 0 -> reader.open(pages.get(random.nextInt(3)));
                case 1, 2 ->
                    explorer.map()
                            .flatMap(map -> map.zone(zones.get(random.nextInt(zones.size()))))
                            .ifPresent(explorer::select);
                case 3 -> reader.close();
                case 4 -> explorer.clearSelection();
                case 5 -> reader.back();
                case 6 -> reader.forward();
                case 7 -> explorer.showView(random.nextInt(4));
                default -> {
                    if (random.nextInt(5) == 0) {
                        explorer.open(random.nextBoolean() ? "classic" : "everyday");
                    }
                }
            }
            if (i % 50 == 0) {
                assertThat(wayBack()).doesNotContain("").hasSizeLessThan(201);
                while (reader.canGoForwardProperty().get()) {
                    reader.forward();
                    assertThat(read()).isNotEmpty();
                }
            }
        }
    }
}
