package soleatlas.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.model.explore.ShippedMaps;

/** A real click at every zone's label point, on every view and foot of the maps that ship, selects exactly that zone there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPlacementTest {

    private AtlasWindow window;

    /** A view of a map. */
    record Shown(FootMap map, View view, int placements) {

        @Override
        public String toString() {
            return map.header().id() + " " + view.id();
        }
    }

    static List<Shown> views() {
        List<Shown> views = new ArrayList<>();
        for (FootMap map : ShippedMaps.all()) {
            for (View view : map.views()) {
                views.add(new Shown(map, view, (int) map.placements().stream()
                        .filter(placement -> placement.view().equals(view))
                        .count()));
            }
        }
        return views;
    }

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aClickSelectsTheZoneUnderIt(Shown shown) {
        List<Placement> placements = show(shown);
        assertThat(placements).hasSize(shown.placements());
        // which zone lies where is asked of the layout; here, whether clicks meet it in all parts of the screen
        List.of(0, placements.size() / 3, placements.size() / 2, placements.size() - 1)
                .forEach(at -> clickOn(placements.get(at)));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("views")
    void aClickSelectsEveryZone(Shown shown) {
        show(shown).forEach(this::clickOn);
    }

    private List<Placement> show(Shown shown) {
        window.begin(shown.map());
        window.act(() -> {
            window.explorer().showDetailed(true);
            window.explorer().showView(shown.view().id());
        });
        return window.see(() -> window.chart().sheet().orElseThrow().placements());
    }

    private void clickOn(Placement placement) {
        window.click(window.onScreen(placement));
        assertThat(window.selected()).as("click at %s", placement.place()).isEqualTo(placement.place());
    }
}
