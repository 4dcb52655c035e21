package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.geometry.Neighbours.Direction;
import soleatlas.model.explore.ShippedMaps;

/** Walking on the chart by keys: to every zone, one at a time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessWalkTest {

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    @DisplayName("A7 arrow keys reach every zone of every view, and one zone at a time can take the focus")
    void arrowsReachEveryZone() {
        for (FootMap map : ShippedMaps.all()) {
            window.begin(map);
            for (boolean detailed : new boolean[] {false, true}) {
                window.act(() -> window.explorer().showDetailed(detailed));
                for (int view = 0; view < map.views().size(); view++) {
                    int shown = view;
                    window.act(() -> window.explorer().showView(shown));
                    checkRoving(map.header().id() + " view " + view);
                }
                window.act(() -> window.explorer().showAllViews());
                checkRoving(map.header().id() + " all views");
            }
        }
    }

    private void checkRoving(String state) {
        ZoneOrder walk = window.see(() -> new ZoneOrder(window.chart().sheet().orElseThrow()));
        Placement first = walk.first().orElseThrow();
        Set<Place> reached = new HashSet<>(Set.of(first.place()));
        Deque<Placement> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            Placement at = next.pop();
            for (Direction direction : Direction.values()) {
                walk.from(at, direction).filter(to -> reached.add(to.place())).ifPresent(next::push);
            }
        }
        assertThat(walk.stops()).as(state).allMatch(stop -> reached.contains(stop.place()));
        List<Node> zones = window.see(() -> List.copyOf(window.chart().lookupAll(".zone")));
        assertThat(zones).as(state).hasSameSizeAs(walk.stops());
        assertThat(zones).as(state).filteredOn(Node::isFocusTraversable).hasSize(1);
    }

    @Test
    @DisplayName("A7 the keys walk as the graph says, and the focus is where they lead")
    void keysWalk() {
        window.begin(classic());
        ZoneOrder walk = window.see(() -> new ZoneOrder(window.chart().sheet().orElseThrow()));
        for (KeyCode key : List.of(
                KeyCode.HOME,
                KeyCode.DOWN,
                KeyCode.RIGHT,
                KeyCode.DOWN,
                KeyCode.RIGHT,
                KeyCode.RIGHT,
                KeyCode.UP,
                KeyCode.LEFT,
                KeyCode.END,
                KeyCode.PAGE_UP)) {
            Placement before = at(walk);
            window.press(key);
            Placement expected = switch (key) {
                case HOME -> walk.first().orElseThrow();
                case END -> walk.last().orElseThrow();
                case PAGE_UP -> walk.on(before, -1).orElseThrow();
                default -> walk.from(before, Direction.valueOf(key.name())).orElseThrow();
            };
            assertThat(at(walk).place()).as("after %s", key).isEqualTo(expected.place());
            assertThat(window.see(() -> window.chart().lookupAll(".zone").stream()
                            .filter(Node::isFocusTraversable)
                            .toList()))
                    .containsExactly(window.focused());
        }
    }

    /** The placement whose zone has the focus. */
    private Placement at(ZoneOrder walk) {
        String focused = window.focusedId();
        return walk.stops().stream()
                .filter(stop -> focused.equals(
                        "zone-" + stop.zone().id() + "-" + stop.foot().name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
