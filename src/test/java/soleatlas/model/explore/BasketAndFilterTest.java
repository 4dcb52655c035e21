package soleatlas.model.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.exploring;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.article.Page;
import soleatlas.atlas.Facet;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Zone;
import soleatlas.search.PageFinder;

/** Zones put aside, facets with their counts, and pages found by their names. */
class BasketAndFilterTest {

    private final Explorer explorer = exploring(classic(), everyday());
    private final Basket basket = new Basket(explorer);

    private static Stream<String> values(Facet facet) {
        return classic().zones().stream()
                .flatMap(zone -> facet.of(zone).stream())
                .distinct();
    }

    private List<Zone> counted() {
        return classic().zones().stream().filter(explorer::shows).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aCountSaysHowManyZonesAreLeft(Facet facet) {
        for (String value : values(facet).toList()) {
            long expected = counted().stream()
                    .filter(zone -> facet.of(zone).contains(value))
                    .count();
            assertThat(explorer.count(facet, value)).as(value).isEqualTo(expected);
            explorer.toggle(facet, value);
            assertThat(explorer.matchesProperty().get()).as(value).hasSize((int) expected);
            assertThat(explorer.matchesProperty().get())
                    .allMatch(zone -> facet.of(zone).contains(value));
            explorer.toggle(facet, value);
            assertThat(explorer.filteredProperty().get()).isFalse();
        }
        assertThat(values(facet)).isNotEmpty();
    }

    @Test
    void valuesOfOneFacetAddUpAndFacetsNarrowDown() {
        explorer.toggle(Facet.SYSTEM, "digestive");
        Set<String> digestive = matches();
        explorer.toggle(Facet.SYSTEM, "urinary");
        Set<String> both = matches();
        assertThat(both).containsAll(digestive).hasSizeGreaterThan(digestive.size());
        String wish = values(Facet.WISH).findFirst().orElseThrow();
        long expected = explorer.count(Facet.WISH, wish);
        explorer.toggle(Facet.WISH, wish);
        assertThat(matches()).hasSize((int) expected).isSubsetOf(both);
        assertThat(explorer.countWithout(Facet.WISH, wish)).isEqualTo(both.size());
        explorer.clearFilters();
        assertThat(matches()).hasSize(counted().size());
    }

    private Set<String> matches() {
        return explorer.matchesProperty().get().stream().map(Zone::id).collect(Collectors.toSet());
    }

    @Test
    void whereNothingFitsItIsToldWhatWouldHelp() {
        explorer.search("heart");
        explorer.toggle(Facet.SYSTEM, "urinary");
        assertThat(matches()).isEmpty();
        assertThat(explorer.countWithout(Facet.SYSTEM, "urinary")).isPositive();
    }

    @Test
    void theBasketKeepsTheOrderAndHoldsAZoneOnce() {
        for (String id : List.of("heart", "stomach", "liver")) {
            basket.toggle(zone(classic(), id));
        }
        basket.toggle(zone(classic(), "stomach"));
        basket.toggle(zone(classic(), "bladder"));
        assertThat(basket.zonesProperty().get()).extracting(Zone::id).containsExactly("heart", "liver", "bladder");
        assertThat(basket.holds(zone(classic(), "heart"))).isTrue();
        assertThat(basket.holds(zone(classic(), "stomach"))).isFalse();
        basket.clear();
        assertThat(basket.zonesProperty().get()).isEmpty();
    }

    @Test
    void whatZonesHaveInCommonIsOnAllOfThem() {
        basket.toggle(zone(classic(), "stomach"));
        assertThat(basket.common().isEmpty()).as("one zone alone").isTrue();
        basket.toggle(zone(classic(), "liver"));
        Basket.Common common = basket.common();
        assertThat(common.systems()).extracting(system -> system.id()).containsExactly("digestive");
        for (Zone zone : basket.zonesProperty().get()) {
            List<Technique> used =
                    zone.techniques().stream().map(TechniqueUse::technique).toList();
            assertThat(used).containsAll(common.techniques());
            assertThat(zone.wishes()).containsAll(common.wishes());
        }
        basket.toggle(zone(classic(), "heart"));
        assertThat(basket.common().systems()).isEmpty();
    }

    @Test
    void theBasketOutlivesAMapReadAgainButNotAnotherMap() {
        basket.toggle(zone(classic(), "heart"));
        basket.toggle(zone(classic(), "liver"));
        explorer.put(ShippedMaps.entry(ShippedMaps.without(ShippedMaps.classicAgain(), "liver")));
        assertThat(basket.zonesProperty().get()).extracting(Zone::id).containsExactly("heart");
        explorer.open(ShippedMaps.EVERYDAY);
        assertThat(basket.zonesProperty().get()).isEmpty();
    }

    @Test
    void everyTechniqueAndRoutineIsFoundByItsName() {
        PageFinder finder = PageFinder.of(classic(), "en");
        classic()
                .techniques()
                .forEach(technique -> assertThat(finder.find(technique.name().in("en"), 6))
                        .as(technique.id())
                        .extracting(PageFinder.Hit::page)
                        .contains(new Page(Page.Kind.TECHNIQUE, technique.id())));
        classic()
                .handbook()
                .routines()
                .forEach(routine -> assertThat(
                                finder.find(routine.name().in("en").toUpperCase(java.util.Locale.ROOT), 6))
                        .as(routine.id())
                        .extracting(PageFinder.Hit::page)
                        .contains(new Page(Page.Kind.ROUTINE, routine.id())));
    }

    @Test
    void theWholeNameComesBeforeItsBeginning() {
        PageFinder finder = PageFinder.of(classic(), "en");
        Technique technique = classic().techniques().get(0);
        String name = technique.name().in("en");
        assertThat(finder.find(name, 3).get(0).page()).isEqualTo(new Page(Page.Kind.TECHNIQUE, technique.id()));
        assertThat(finder.find(name.substring(0, 4), 50))
                .extracting(PageFinder.Hit::name)
                .contains(name);
        assertThat(finder.find("e", 50)).as("one letter").isEmpty();
        assertThat(finder.find("xyzzy", 50)).isEmpty();
        assertThat(finder.find("th", 2)).hasSizeLessThanOrEqualTo(2);
        assertThat(PageFinder.NONE.find(name, 5)).isEmpty();
    }
}
