package soleatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.explore.ShippedMaps.classic;
import static soleatlas.explore.ShippedMaps.everyday;
import static soleatlas.explore.ShippedMaps.zone;

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
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.explore.ShippedMaps;

/** The checks A5, A9 and A10 of the interaction design, over every node of the scene. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final Pattern NUMBER = Pattern.compile(", (\\d+) of (\\d+)$");
    private static final double LEAST = 24;

    private AtlasWindow window;

    /** What the window shows while its nodes are asked. */
    enum Scene {
        START {
            @Override
            void show(AtlasWindow window) {
                window.begin(everyday());
            }
        },
        ZONE_OF_THE_EVERYDAY_MAP {
            @Override
            void show(AtlasWindow window) {
                window.begin(everyday());
                window.act(() -> window.explorer().select(zone(everyday(), "inner-arch")));
            }
        },
        ZONE_OF_THE_CLASSIC_CHART {
            @Override
            void show(AtlasWindow window) {
                window.begin(classic());
                window.act(() -> window.explorer().select(zone(classic(), "shoulder")));
            }
        },
        NOTHING_FOUND {
            @Override
            void show(AtlasWindow window) {
                window.begin(classic());
                window.act(() -> window.explorer().search("xyzzy"));
            }
        },
        NARROW {
            @Override
            void show(AtlasWindow window) {
                window.begin(classic());
                window.act(() -> window.explorer().select(zone(classic(), "heart")));
                window.resize(720, 900, 100);
            }
        },
        LARGE_TEXT {
            @Override
            void show(AtlasWindow window) {
                window.begin(classic());
                window.act(() -> window.explorer().select(zone(classic(), "heart")));
                window.resize(1280, 800, 200);
            }
        },
        BROKEN_MAP {
            @Override
            void show(AtlasWindow window) {
                window.begin(everyday());
                window.act(() -> {
                    window.explorer().put(ShippedMaps.broken("/mine.json", 3));
                    window.explorer().open("/mine.json");
                });
            }
        };

        abstract void show(AtlasWindow window);
    }

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    /** All nodes that can be seen. */
    private List<Node> shown() {
        return window.see(() -> {
            List<Node> nodes = new ArrayList<>();
            collect(window.content(), nodes);
            return nodes;
        });
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    private static String spoken(Node node) {
        String text = node.getAccessibleText();
        if ((text == null || text.isBlank()) && node instanceof Labeled labeled) {
            text = labeled.getText();
        }
        if ((text == null || text.isBlank()) && node instanceof TextInputControl input) {
            text = input.getPromptText();
        }
        return text == null ? "" : text;
    }

    private static String where(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
    }

    @ParameterizedTest
    @EnumSource
    void whatCanTakeTheFocusHasARoleAndAName(Scene scene) {
        scene.show(window);
        List<Node> focusable = shown().stream().filter(Node::isFocusTraversable).toList();
        assertThat(focusable.size()).isGreaterThan(5);
        Map<Parent, SortedSet<String>> siblings = new HashMap<>();
        for (Node node : focusable) {
            assertThat(node.getAccessibleRole()).as(where(node)).isNotNull();
            assertThat(node.getAccessibleRole()).as(where(node)).isNotEqualTo(AccessibleRole.NODE);
            assertThat(spoken(node))
                    .as(where(node))
                    .isNotBlank()
                    .doesNotContain("null")
                    .doesNotContain("{");
            Parent parent = node.getParent();
            assertThat(siblings.computeIfAbsent(parent, key -> new TreeSet<>()).add(spoken(node)))
                    .as("%s is the only one of this name: %s", where(node), spoken(node))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCanBeClickedIsLargeEnough(Scene scene) {
        scene.show(window);
        int count = 0;
        for (Node node : shown()) {
            boolean row = node instanceof IndexedCell<?> cell && !cell.isEmpty();
            boolean button = node instanceof ButtonBase
                    && !isPartOfAScrollBar(node)
                    && !node.getStyleClass().contains("term"); // words in running text: WCAG 2.5.8 leaves them their line
            if (row || button) {
                count++;
                Bounds bounds = window.see(() -> node.localToScene(node.getLayoutBounds()));
                assertThat(bounds.getWidth()).as("width of %s", where(node)).isGreaterThanOrEqualTo(LEAST);
                assertThat(bounds.getHeight()).as("height of %s", where(node)).isGreaterThanOrEqualTo(LEAST);
            }
        }
        assertThat(count).isGreaterThan(3);
    }

    private static boolean isPartOfAScrollBar(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyZoneSaysNamePlaceSystemTechniqueAndItsNumber() {
        int count = 0;
        for (FootMap map : ShippedMaps.all()) {
            window.begin(map);
            window.act(() -> window.explorer().showDetailed(true));
            for (View view : map.views()) {
                window.act(() -> window.explorer().showView(view.id()));
                Map<String, SortedSet<Integer>> numbers = new HashMap<>();
                for (Placement placement :
                        window.see(() -> window.chart().sheet().orElseThrow().placements())) {
                    count++;
                    check(placement, numbers);
                }
                for (SortedSet<Integer> ofFoot : numbers.values()) {
                    assertThat(ofFoot.first()).isEqualTo(1);
                    assertThat(ofFoot.last()).isEqualTo(ofFoot.size());
                }
            }
        }
        assertThat(count).isEqualTo(151);
    }

    private void check(Placement placement, Map<String, SortedSet<Integer>> numbers) {
        String foot = placement.foot().name().toLowerCase(Locale.ROOT);
        Node node = window.node("zone-" + placement.zone().id() + "-" + foot, Node.class);
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
    void theListSaysWhatTheChartSays() {
        window.begin(classic());
        List<Node> rows = shown().stream()
                .filter(node -> node instanceof IndexedCell<?> cell && !cell.isEmpty())
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(spoken(row)).isNotBlank());
    }

    @Test
    void hyperlinksLookLikeWhatTheySay() {
        window.begin(classic());
        window.act(() -> window.explorer().select(zone(classic(), "stomach")));
        assertThat(shown())
                .filteredOn(Hyperlink.class::isInstance)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(spoken(link)).isNotBlank());
    }
}
