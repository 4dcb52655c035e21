package soleatlas.model.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soleatlas.atlas.FootMap;
import soleatlas.safety.HealthAnswers;

/** What the reader told, followed by whoever listens. */
class SafetyModelTest {

    private final Explorer explorer = exploring(everyday(), classic());
    private final SafetyModel safety = new SafetyModel(explorer);

    @Test
    void whoListensHearsOfEveryChange() {
        List<Integer> heard = new ArrayList<>();
        safety.advisorProperty()
                .addListener((value, before, now) ->
                        heard.add(now.advisories().conditions().size()));
        safety.use(true);
        safety.mark("gout", true);
        safety.mark("pregnancy", true);
        safety.mark("pregnancy", true);
        safety.use(false);
        safety.use(true);
        safety.erase();
        assertThat(heard).containsExactly(0, 1, 2, 0, 2, 0);
        safety.use(true);
        assertThat(safety.advisorProperty().get().advisories().conditions())
                .as("nothing comes back")
                .isEmpty();
    }

    @Test
    void whatWasToldAnotherTimeIsHeededAgain() {
        HealthAnswers told = new HealthAnswers(true, Set.of("pregnancy"));
        safety.remember(told);
        assertThat(safety.answersProperty().get()).isEqualTo(told);
        assertThat(safety.advisorProperty().get().answers()).isEqualTo(told);
    }

    @Test
    void theRulesOfShippedMapsHoldOnAllAndThoseOfOnesOwnWhileItIsShown() {
        FootMap own = ShippedMaps.named("own", ShippedMaps.classic());
        explorer.put(new MapEntry("/own.json", "Own", true, own, null, List.of()));
        assertThat(safety.advisorProperty().get().sources())
                .containsExactly(
                        everyday().safety(), classic().safety(), everyday().safety());
        explorer.open("/own.json");
        assertThat(safety.advisorProperty().get().sources())
                .containsExactly(everyday().safety(), classic().safety(), own.safety());
    }
}
