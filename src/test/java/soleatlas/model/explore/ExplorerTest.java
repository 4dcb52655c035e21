package soleatlas.model.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.broken;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.detailedOnly;
import static soleatlas.model.explore.ShippedMaps.entry;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.exploring;
import static soleatlas.model.explore.ShippedMaps.placement;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import soleatlas.atlas.Facet;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.Zone;

class ExplorerTest {

    private static List<String> ids(Explorer explorer) {
        return explorer.matchesProperty().get().stream().map(Zone::id).toList();
    }

    private static Optional<Place> selected(Explorer explorer) {
        return Optional.ofNullable(explorer.selectionProperty().get()).map(Placement::place);
    }

    private static String view(Explorer explorer) {
        return explorer.viewProperty().get() == null
                ? "none"
                : explorer.viewProperty().get().id();
    }

    @Nested
    class WithoutAMap {

        @Test
        void nothingIsShownAndNoCommandFails() {
            Explorer explorer = new Explorer("en");
            explorer.open("nothing");
            explorer.showView("plantar");
            explorer.showView(0);
            explorer.select(new Place("heel", "plantar", Foot.LEFT));
            explorer.search("heel");
            explorer.step(1);
            explorer.remove("nothing");
            explorer.clearFilters();
            explorer.clearSelection();

            assertThat(explorer.map()).isEmpty();
            assertThat(explorer.viewProperty().get()).isNull();
            assertThat(explorer.selectionProperty().get()).isNull();
            assertThat(explorer.matchesProperty().get()).isEmpty();
            assertThat(explorer.twins()).isEmpty();
        }

        @Test
        void aBrokenMapCanBeOpenedAndHasNoView() {
            Explorer explorer = exploring(everyday());
            explorer.put(broken("/mine.json", 3));
            explorer.open("/mine.json");

            assertThat(explorer.map()).isEmpty();
            assertThat(explorer.viewProperty().get()).isNull();
            assertThat(explorer.matchesProperty().get()).isEmpty();

            explorer.open("everyday");
            assertThat(view(explorer)).isEqualTo("plantar");
            assertThat(explorer.matchesProperty().get())
                    .hasSameSizeAs(everyday().zones());
        }
    }

    @Nested
    class Opening {

        @Test
        void startsAtTheFirstViewWithTheCoreZonesAndNothingSelected() {
            Explorer explorer = exploring(classic(), everyday());

            assertThat(explorer.map()).contains(classic());
            assertThat(view(explorer)).isEqualTo(classic().views().get(0).id());
            assertThat(selected(explorer)).isEmpty();
            assertThat(explorer.filteredProperty().get()).isFalse();
            assertThat(explorer.detailedProperty().get()).isFalse();
            assertThat(explorer.matchesProperty().get()).hasSize(40).noneMatch(Zone::detailed);
        }

        @Test
        void anotherMapEndsSearchFilterAndSelection() {
            Explorer explorer = exploring(classic(), everyday());
            explorer.search("stomach");
            explorer.toggle(Facet.SYSTEM, "digestive");
            explorer.select(zone(classic(), "stomach"));

            explorer.open("everyday");

            assertThat(explorer.queryProperty().get()).isEmpty();
            assertThat(explorer.chosen(Facet.SYSTEM)).isEmpty();
            assertThat(explorer.filteredProperty().get()).isFalse();
            assertThat(selected(explorer)).isEmpty();
        }

        @Test
        void theSameMapOpenedAgainChangesNothing() {
            Explorer explorer = exploring(classic(), everyday());
            explorer.showView("dorsal");
            explorer.search("throat");
            explorer.select(placement(classic(), "tonsils", "dorsal", Foot.LEFT));

            explorer.open("classic");

            assertThat(view(explorer)).isEqualTo("dorsal");
            assertThat(explorer.queryProperty().get()).isEqualTo("throat");
            assertThat(selected(explorer)).contains(new Place("tonsils", "dorsal", Foot.LEFT));
        }

        @Test
        void aViewThatIsNotThereIsNotShown() {
            Explorer explorer = exploring(everyday());
            explorer.showView("palmar");
            explorer.showView(4);
            assertThat(view(explorer)).isEqualTo("plantar");
        }

        @Test
        void viewsAreShownByNumber() {
            Explorer explorer = exploring(classic());
            for (int i = 0; i < classic().views().size(); i++) {
                explorer.showView(i);
                assertThat(view(explorer)).isEqualTo(classic().views().get(i).id());
            }
        }
    }

    @Nested
    class Reloading {

        private final Explorer explorer = exploring(classic(), everyday());

        @Test
        void keepsSelectionViewAndFilterByName() {
            explorer.showView("dorsal");
            explorer.toggle(Facet.SYSTEM, "lymphatic-immune");
            explorer.select(placement(classic(), "tonsils", "dorsal", Foot.LEFT));
            FootMap again = ShippedMaps.classicAgain();

            explorer.put(entry(again));

            assertThat(explorer.map()).containsSame(again);
            assertThat(explorer.viewProperty().get())
                    .isSameAs(again.view("dorsal").orElseThrow());
            assertThat(explorer.selectionProperty().get()).isSameAs(placement(again, "tonsils", "dorsal", Foot.LEFT));
            assertThat(explorer.chosen(Facet.SYSTEM)).containsExactly("lymphatic-immune");
            for (Zone match : explorer.matchesProperty().get()) {
                assertThat(match).isSameAs(zone(again, match.id()));
            }
        }

        @Test
        void keepsTheViewThoughTheSelectedZoneLiesOnAnotherOne() {
            explorer.select(placement(classic(), "heart", "plantar", Foot.LEFT));
            explorer.showView("dorsal");

            explorer.put(entry(ShippedMaps.classicAgain()));

            assertThat(view(explorer)).isEqualTo("dorsal");
            assertThat(selected(explorer)).contains(new Place("heart", "plantar", Foot.LEFT));
        }

        @Test
        void letsGoOfASelectedZoneThatIsGone() {
            explorer.showDetailed(true);
            explorer.select(zone(classic(), "heart"));

            explorer.put(entry(ShippedMaps.without(ShippedMaps.classicAgain(), "heart")));

            assertThat(selected(explorer)).isEmpty();
            assertThat(explorer.matchesProperty().get()).hasSize(59);
        }

        @Test
        void aBrokenFileKeepsTheLastGoodMapWithEverythingOnIt() {
            explorer.showView("medial");
            explorer.select(placement(classic(), "bladder", "medial", Foot.RIGHT));

            explorer.put(broken("classic", 12));

            assertThat(explorer.map()).containsSame(classic());
            assertThat(view(explorer)).isEqualTo("medial");
            assertThat(selected(explorer)).contains(new Place("bladder", "medial", Foot.RIGHT));
            MapEntry shown = explorer.entryProperty().get();
            assertThat(shown).isNotNull();
            if (shown != null) {
                assertThat(shown.stale()).isTrue();
                assertThat(shown.problems().get(0).line()).isEqualTo(12);
            }
        }

        @Test
        void aMendedFileHasNoProblemsLeft() {
            explorer.put(broken("classic", 12));
            explorer.put(entry(ShippedMaps.classicAgain()));

            MapEntry shown = explorer.entryProperty().get();
            assertThat(shown == null ? List.of("no map") : shown.problems()).isEmpty();
        }

        @Test
        void aMapThatIsNotShownChangesNothingOnScreen() {
            explorer.select(zone(classic(), "heart"));
            Placement before = explorer.selectionProperty().get();

            explorer.put(entry(ShippedMaps.without(everyday(), "heel")));

            assertThat(explorer.map()).containsSame(classic());
            assertThat(explorer.selectionProperty().get()).isSameAs(before);
            explorer.open("everyday");
            assertThat(explorer.matchesProperty().get())
                    .hasSize(everyday().zones().size() - 1);
        }

        @Test
        void aFileThatWasBrokenFromTheStartIsShownOnceItIsMended() {
            explorer.put(broken("/mine.json", 1));
            explorer.open("/mine.json");
            FootMap mended = ShippedMaps.without(everyday(), "heel");

            explorer.put(new MapEntry("/mine.json", "Mine", true, mended, null, List.of()));

            assertThat(explorer.map()).containsSame(mended);
            assertThat(view(explorer)).isEqualTo("plantar");
        }
    }

    @Nested
    class TheList {

        @Test
        void keepsItsOrderWhenAMapIsReadAgain() {
            Explorer explorer = exploring(everyday(), classic());
            explorer.put(entry(ShippedMaps.without(everyday(), "heel")));
            assertThat(explorer.entries()).extracting(MapEntry::key).containsExactly("everyday", "classic");
        }

        @Test
        void showsTheFirstOfTheOthersWhenTheShownMapIsTakenOff() {
            Explorer explorer = exploring(classic(), everyday());
            explorer.remove("classic");
            assertThat(explorer.entries()).extracting(MapEntry::key).containsExactly("everyday");
            assertThat(explorer.map()).contains(everyday());
        }

        @Test
        void staysWhereItIsWhenAnotherMapIsTakenOff() {
            Explorer explorer = exploring(classic(), everyday());
            explorer.select(zone(classic(), "heart"));
            explorer.remove("everyday");
            assertThat(explorer.map()).contains(classic());
            assertThat(selected(explorer)).isPresent();
        }

        @Test
        void isEmptyAndShowsNothingWhenTheLastMapIsTakenOff() {
            Explorer explorer = exploring(everyday());
            explorer.select(zone(everyday(), "heel"));
            explorer.remove("everyday");
            assertThat(explorer.entries()).isEmpty();
            assertThat(explorer.map()).isEmpty();
            assertThat(selected(explorer)).isEmpty();
            assertThat(explorer.viewProperty().get()).isNull();
        }
    }

    @Nested
    class Filtering {

        private final Explorer explorer = exploring(classic());

        @BeforeEach
        void showAllZones() {
            explorer.showDetailed(true);
        }

        @Test
        void systemsAreJoinedByOr() {
            explorer.toggle(Facet.SYSTEM, "urinary");
            assertThat(ids(explorer)).containsExactlyInAnyOrder("kidneys", "ureters", "bladder");

            explorer.toggle(Facet.SYSTEM, "circulatory");
            assertThat(ids(explorer)).containsExactlyInAnyOrder("kidneys", "ureters", "bladder", "heart");

            explorer.toggle(Facet.SYSTEM, "urinary");
            assertThat(ids(explorer)).containsExactly("heart");
        }

        @Test
        void searchAndSystemAreJoinedByAnd() {
            explorer.search("calm");
            assertThat(ids(explorer)).contains("heart", "solar-plexus", "lungs-chest");

            explorer.toggle(Facet.SYSTEM, "nervous");
            assertThat(ids(explorer)).contains("solar-plexus").doesNotContain("heart", "lungs-chest", "sciatic-nerve");
        }

        @Test
        void nothingIsFilteredAfterTheLastSystemIsTakenOut() {
            explorer.toggle(Facet.SYSTEM, "urinary");
            explorer.toggle(Facet.SYSTEM, "urinary");
            assertThat(explorer.filteredProperty().get()).isFalse();
            assertThat(ids(explorer)).hasSize(60);
        }

        @Test
        void blanksAreNoSearch() {
            explorer.search("   ");
            assertThat(explorer.filteredProperty().get()).isFalse();
            assertThat(ids(explorer)).hasSize(60);
        }

        @Test
        void clearingEndsBoth() {
            explorer.search("kidney");
            explorer.toggle(Facet.SYSTEM, "urinary");
            explorer.clearFilters();
            assertThat(explorer.queryProperty().get()).isEmpty();
            assertThat(explorer.chosen(Facet.SYSTEM)).isEqualTo(Set.of());
            assertThat(ids(explorer)).hasSize(60);
        }

        @Test
        void aZoneThatDoesNotPassDoesNotMatch() {
            assertThat(explorer.matches(zone(classic(), "heart"))).isTrue();
            explorer.search("kidney");
            assertThat(explorer.matches(zone(classic(), "heart"))).isFalse();
            assertThat(explorer.matches(zone(classic(), "kidneys"))).isTrue();
        }

        @Test
        void aSelectionStaysThoughItDoesNotPass() {
            explorer.select(zone(classic(), "heart"));
            explorer.search("kidney");
            assertThat(selected(explorer).map(Place::zone)).contains("heart");
        }
    }

    @Nested
    class Stepping {

        private final Explorer explorer = exploring(classic());

        @BeforeEach
        void showAllZones() {
            explorer.showDetailed(true);
        }

        @Test
        void goesThroughTheMatchesAndRoundAtTheEnds() {
            explorer.toggle(Facet.SYSTEM, "urinary");
            List<String> ids = ids(explorer);

            explorer.step(1);
            assertThat(selected(explorer).map(Place::zone)).contains(ids.get(0));
            explorer.step(1);
            explorer.step(1);
            assertThat(selected(explorer).map(Place::zone)).contains(ids.get(2));
            explorer.step(1);
            assertThat(selected(explorer).map(Place::zone)).contains(ids.get(0));
            explorer.step(-1);
            assertThat(selected(explorer).map(Place::zone)).contains(ids.get(2));
        }

        @Test
        void startsAtTheLastOneBackwards() {
            explorer.toggle(Facet.SYSTEM, "urinary");
            explorer.step(-1);
            assertThat(selected(explorer).map(Place::zone))
                    .contains(ids(explorer).get(2));
        }

        @Test
        void doesNothingWhereNothingMatches() {
            explorer.search("xyzzy");
            explorer.step(1);
            assertThat(selected(explorer)).isEmpty();
        }

        @Test
        void visitsEveryZone() {
            Set<String> seen = new java.util.HashSet<>();
            for (int i = 0; i < 60; i++) {
                explorer.step(1);
                selected(explorer).map(Place::zone).ifPresent(seen::add);
            }
            assertThat(seen).hasSize(60);
        }
    }

    @Nested
    class Places {

        private final Explorer explorer = exploring(classic());

        @Test
        void theViewThatIsShownIsPreferred() {
            explorer.showView("lateral");
            explorer.select(zone(classic(), "shoulder"));
            assertThat(view(explorer)).isEqualTo("lateral");
            explorer.showView("dorsal");
            explorer.select(zone(classic(), "shoulder"));
            assertThat(view(explorer)).isEqualTo("dorsal");
        }

        @Test
        void theFootOfTheLastSelectionIsPreferred() {
            for (Foot foot : List.of(Foot.LEFT, Foot.RIGHT)) {
                explorer.select(placement(classic(), "kidneys", "plantar", foot));
                assertThat(explorer.placementOf(zone(classic(), "bladder")).map(Placement::foot))
                        .contains(foot);
            }
        }

        @Test
        void aZoneOfOneFootIsFoundThere() {
            explorer.select(placement(classic(), "kidneys", "plantar", Foot.RIGHT));
            explorer.select(zone(classic(), "heart"));
            assertThat(selected(explorer)).contains(new Place("heart", "plantar", Foot.LEFT));
        }

        @Test
        void aZoneOfAnotherViewTakesTheViewAlong() {
            explorer.select(zone(classic(), "tonsils"));
            assertThat(view(explorer)).isEqualTo("dorsal");
        }

        @Test
        void anUnknownPlaceIsNotSelected() {
            explorer.select(new Place("heart", "plantar", Foot.RIGHT));
            assertThat(selected(explorer)).isEmpty();
        }

        @Test
        void twinsAreTheOtherPlacesOfTheZone() {
            explorer.select(placement(classic(), "shoulder", "plantar", Foot.LEFT));
            assertThat(explorer.twins())
                    .extracting(Placement::place)
                    .contains(
                            new Place("shoulder", "plantar", Foot.RIGHT),
                            new Place("shoulder", "dorsal", Foot.LEFT),
                            new Place("shoulder", "lateral", Foot.RIGHT))
                    .doesNotContain(new Place("shoulder", "plantar", Foot.LEFT))
                    .allMatch(place -> place.zone().equals("shoulder"));
        }

        @Test
        void aZoneOfOneFootHasNoTwin() {
            explorer.select(zone(classic(), "heart"));
            assertThat(explorer.twins()).isEmpty();
        }
    }

    @Nested
    class TheDetailedChart {

        private final Explorer explorer = exploring(classic(), everyday());

        private Zone revealed() {
            return Optional.ofNullable(explorer.revealedProperty().get()).orElseThrow();
        }

        @Test
        void addsItsZonesToTheOthersAndTakesThemAway() {
            assertThat(explorer.detailedZones()).isEqualTo(20);
            assertThat(explorer.zones()).hasSize(40).noneMatch(Zone::detailed);

            explorer.showDetailed(true);
            assertThat(explorer.zones()).isEqualTo(classic().zones());
            assertThat(explorer.matchesProperty().get()).isEqualTo(classic().zones());

            explorer.showDetailed(false);
            assertThat(explorer.zones()).hasSize(40);
            assertThat(explorer.matchesProperty().get()).isEqualTo(explorer.zones());
        }

        @Test
        void tellsWhatIsOnTheChart() {
            assertThat(explorer.shows(zone(classic(), "heart"))).isTrue();
            assertThat(explorer.shows(zone(classic(), "tonsils"))).isFalse();
            explorer.showDetailed(true);
            assertThat(explorer.shows(zone(classic(), "tonsils"))).isTrue();
        }

        @Test
        void isNoFilter() {
            assertThat(explorer.filteredProperty().get()).isFalse();
            explorer.clearFilters();
            assertThat(explorer.zones()).hasSize(40);
            explorer.showDetailed(true);
            explorer.clearFilters();
            assertThat(explorer.filteredProperty().get()).isFalse();
            assertThat(explorer.zones()).hasSize(60);
        }

        @Test
        void whatIsTypedFindsHiddenZonesToo() {
            explorer.search("tonsils");
            assertThat(ids(explorer)).startsWith("tonsils");
            assertThat(explorer.detailedProperty().get()).isFalse();

            explorer.toggle(Facet.SYSTEM, "lymphatic-immune");
            assertThat(ids(explorer)).contains("tonsils");
            explorer.search("  ");
            assertThat(explorer.matchesProperty().get()).isNotEmpty().noneMatch(Zone::detailed);
        }

        @Test
        void systemsAloneAreFilteredAmongTheZonesOnTheChart() {
            explorer.toggle(Facet.SYSTEM, "urinary");
            assertThat(ids(explorer)).containsExactlyInAnyOrder("kidneys", "bladder");
            explorer.showDetailed(true);
            assertThat(ids(explorer)).containsExactlyInAnyOrder("kidneys", "ureters", "bladder");
            explorer.showDetailed(false);
            assertThat(ids(explorer)).containsExactlyInAnyOrder("kidneys", "bladder");
        }

        @Test
        void whatWasFoundStaysFoundInTheSameOrder() {
            explorer.search("neck");
            List<String> found = ids(explorer);
            explorer.showDetailed(true);
            assertThat(ids(explorer)).isEqualTo(found);
            explorer.showDetailed(false);
            assertThat(ids(explorer)).isEqualTo(found);
        }

        @Test
        void matchesOfAViewAreThoseThatAreSeenThere() {
            explorer.search("tonsils");
            explorer.showView("dorsal");
            assertThat(explorer.matchesOn("dorsal")).isZero();
            explorer.showDetailed(true);
            assertThat(explorer.matchesOn("dorsal")).isPositive();
        }

        @Test
        void aChosenZoneSwitchesItOn() {
            explorer.select(zone(classic(), "tonsils"));

            assertThat(explorer.detailedProperty().get()).isTrue();
            assertThat(selected(explorer).map(Place::zone)).contains("tonsils");
            assertThat(view(explorer)).isEqualTo("dorsal");
            assertThat(revealed().id()).isEqualTo("tonsils");
        }

        @Test
        void everyWayOfChoosingSwitchesItOn() {
            explorer.select(placement(classic(), "tonsils", "dorsal", Foot.LEFT));
            assertThat(explorer.detailedProperty().get()).isTrue();

            explorer.showDetailed(false);
            explorer.select(new Place("tonsils", "dorsal", Foot.RIGHT));
            assertThat(explorer.detailedProperty().get()).isTrue();
            assertThat(selected(explorer)).contains(new Place("tonsils", "dorsal", Foot.RIGHT));

            explorer.showDetailed(false);
            explorer.search("tonsils");
            explorer.step(1);
            assertThat(explorer.detailedProperty().get()).isTrue();
            assertThat(selected(explorer).map(Place::zone)).contains("tonsils");
        }

        @Test
        void aChosenZoneThatIsOnTheChartSwitchesNothing() {
            explorer.select(zone(classic(), "heart"));
            assertThat(explorer.detailedProperty().get()).isFalse();
            assertThat(explorer.revealedProperty().get()).isNull();
        }

        @Test
        void isToldOnceAndAfterEverythingElse() {
            List<String> told = new ArrayList<>();
            explorer.revealedProperty().addListener((value, before, zone) -> {
                if (zone != null) {
                    told.add(zone.id());
                    assertThat(selected(explorer).map(Place::zone)).contains(zone.id());
                    assertThat(view(explorer)).isEqualTo("dorsal");
                }
            });
            explorer.selectionProperty()
                    .addListener((value, before, placement) -> told.add(placement == null ? "nothing" : "selected"));

            explorer.select(zone(classic(), "tonsils"));
            assertThat(told).containsExactly("selected", "tonsils");
            explorer.select(zone(classic(), "nose"));
            assertThat(told).containsExactly("selected", "tonsils", "selected");

            explorer.showDetailed(false);
            explorer.select(zone(classic(), "tonsils"));
            assertThat(told).containsExactly("selected", "tonsils", "selected", "nothing", "selected", "tonsils");
        }

        @Test
        void switchedByHandItIsNotTold() {
            explorer.showDetailed(true);
            assertThat(explorer.revealedProperty().get()).isNull();
            explorer.select(zone(classic(), "tonsils"));
            assertThat(explorer.revealedProperty().get()).isNull();
        }

        @Test
        void switchedOffItLetsGoOfAHiddenZone() {
            explorer.select(zone(classic(), "tonsils"));
            explorer.hover(placement(classic(), "tonsils", "dorsal", Foot.RIGHT));

            explorer.showDetailed(false);

            assertThat(selected(explorer)).isEmpty();
            assertThat(explorer.hoveredProperty().get()).isNull();
            assertThat(view(explorer)).isEqualTo("dorsal");
            assertThat(explorer.revealedProperty().get()).isNull();
        }

        @Test
        void switchedOffItKeepsAZoneThatStaysOnTheChart() {
            explorer.showDetailed(true);
            explorer.select(zone(classic(), "heart"));
            explorer.hover(placement(classic(), "heart", "plantar", Foot.LEFT));
            explorer.showDetailed(false);
            assertThat(selected(explorer).map(Place::zone)).contains("heart");
            assertThat(explorer.hoveredProperty().get()).isNotNull();
        }

        @Test
        void nobodyEverSeesAHiddenZoneSelected() {
            explorer.select(zone(classic(), "tonsils"));
            explorer.detailedProperty().addListener((value, before, shown) -> {
                Placement placement = explorer.selectionProperty().get();
                assertThat(placement == null || explorer.shows(placement.zone()))
                        .isTrue();
            });
            explorer.showDetailed(false);
            explorer.select(zone(classic(), "tonsils"));
            assertThat(selected(explorer)).isPresent();
        }

        @Test
        void theWishIsKeptFromMapToMap() {
            explorer.showDetailed(true);
            explorer.open("everyday");
            assertThat(explorer.detailedZones()).isZero();
            assertThat(explorer.zones()).hasSameSizeAs(everyday().zones());
            explorer.open("classic");
            assertThat(explorer.zones()).hasSize(60);
        }

        @Test
        void theWishMayComeBeforeTheFirstMap() {
            Explorer early = new Explorer("en");
            early.showDetailed(true);
            early.put(entry(classic()));
            early.open("classic");
            assertThat(early.zones()).hasSize(60);
        }

        @Test
        void aMapWithoutDetailedZonesShowsAllAndHasNothingToChoose() {
            explorer.open("everyday");
            assertThat(explorer.detailedZones()).isZero();
            assertThat(explorer.zones()).isEqualTo(everyday().zones());
            assertThat(explorer.matchesProperty().get()).isEqualTo(everyday().zones());
        }

        @Test
        void aMapWithOnlyDetailedZonesShowsAllAndHasNothingToChoose() {
            FootMap only = detailedOnly(classic());
            Explorer exploring = exploring(only);
            assertThat(only.zones()).hasSize(20);
            assertThat(exploring.detailedZones()).isZero();
            assertThat(exploring.zones()).isEqualTo(only.zones());
            assertThat(exploring.matchesProperty().get()).isEqualTo(only.zones());

            exploring.select(zone(only, "tonsils"));
            assertThat(exploring.detailedProperty().get()).isFalse();
            assertThat(exploring.revealedProperty().get()).isNull();
            exploring.showDetailed(false);
            assertThat(selected(exploring)).isPresent();
        }

        @Test
        void withoutAMapThereIsNothingToChoose() {
            Explorer empty = new Explorer("en");
            assertThat(empty.detailedZones()).isZero();
            assertThat(empty.zones()).isEmpty();
            explorer.remove("everyday");
            explorer.remove("classic");
            assertThat(explorer.detailedZones()).isZero();
            assertThat(explorer.zones()).isEmpty();
        }

        @Test
        void aMapThatIsReadAgainKeepsTheSwitch() {
            explorer.select(zone(classic(), "tonsils"));
            explorer.put(entry(ShippedMaps.classicAgain()));
            assertThat(explorer.zones()).hasSize(60);
            assertThat(selected(explorer).map(Place::zone)).contains("tonsils");
        }

        @Test
        void aSelectedZoneThatIsHiddenInTheMapReadAgainIsLetGo() {
            Explorer exploring = exploring(detailedOnly(classic()));
            exploring.select(zone(classic(), "tonsils"));
            exploring.put(entry(ShippedMaps.classicAgain())); // now there are others beside it
            assertThat(exploring.detailedZones()).isEqualTo(20);
            assertThat(selected(exploring)).isEmpty();
        }
    }
}
