package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.model.explore.ShippedMaps;

/** Screen readers have something to say about everything, and about a zone all that is to know. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessNamesTest {

    private static final Pattern NUMBER = Pattern.compile(", (\\d+) of (\\d+)$");

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
    @DisplayName("A10 a zone says its name, place, system, technique and number")
    void zones() {
        int count = 0;
        for (FootMap map : ShippedMaps.all()) {
            window.begin(map);
            window.act(() -> window.explorer().showDetailed(true));
            for (View view : map.views()) {
                window.act(() -> window.explorer().showView(view.id()));
                Map<String, SortedSet<Integer>> numbers = new HashMap<>();
                List<Placement> placements =
                        window.see(() -> window.chart().sheet().orElseThrow().placements());
                Map<String, Node> nodes = window.see(() -> zoneNodes());
                for (Placement placement : placements) {
                    count++;
                    check(placement, nodes, numbers);
                }
                for (SortedSet<Integer> ofFoot : numbers.values()) {
                    assertThat(ofFoot.first()).isEqualTo(1);
                    assertThat(ofFoot.last()).isEqualTo(ofFoot.size());
                }
            }
        }
        assertThat(count).isEqualTo(205);
    }

    private Map<String, Node> zoneNodes() {
        Map<String, Node> nodes = new HashMap<>();
        Nodes.below(window.chart()).stream()
                .filter(Nodes::isZone)
                .forEach(node -> assertThat(nodes.put(node.getId(), node)).isNull());
        return nodes;
    }

    private static void check(Placement placement, Map<String, Node> nodes, Map<String, SortedSet<Integer>> numbers) {
        String foot = placement.foot().name().toLowerCase(Locale.ROOT);
        Node node = nodes.get("zone-" + placement.zone().id() + "-" + foot);
        assertThat(node).as(placement.toString()).isNotNull();
        String text = String.valueOf(node.getAccessibleText());
        assertThat(node.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(text.length()).as(text).isLessThan(125);
        List<String> parts = new ArrayList<>();
        parts.add(placement.zone().name().in("en") + ", ");
        parts.add(foot);
        placement.zone().group().ifPresent(system -> parts.add(system.name().in("en") + ", "));
        parts.add(placement.zone().techniques().get(0).technique().name().in("en") + ", ");
        assertThat(text).startsWith(parts.get(0));
        int from = parts.get(0).length();
        for (String part : parts.subList(1, parts.size())) {
            int at = text.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT), from);
            assertThat(at).as("\"%s\" after %s in: %s", part, from, text).isNotNegative();
            from = at + part.length();
        }
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        assertThat(numbers.computeIfAbsent(foot, key -> new TreeSet<>()).add(Integer.valueOf(number.group(1))))
                .as("no other zone of this foot has the number: %s", text)
                .isTrue();
    }

    @Test
    @DisplayName("A9 every row of the list has words")
    void rows() {
        window.begin(classic());
        List<Node> rows = Nodes.shown(window).stream()
                .filter(node -> node instanceof IndexedCell<?> cell && !cell.isEmpty())
                .toList();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Nodes.spoken(row)).isNotBlank());
    }

    @Test
    @DisplayName("A9 every link has words")
    void links() {
        window.begin(classic());
        window.act(() -> window.explorer().select(zone(classic(), "stomach")));
        assertThat(Nodes.shown(window))
                .filteredOn(Hyperlink.class::isInstance)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Nodes.spoken(link)).isNotBlank());
    }
}
