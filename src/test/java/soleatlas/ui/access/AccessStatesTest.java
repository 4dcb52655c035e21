package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.app.AtlasWindow;

/** What holds whatever the window shows; each state is shown once and asked everything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessStatesTest {

    /** Pixels that a hand that trembles still meets. */
    private static final double LEAST = 24;

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "A5, A9 what can be clicked is at least 24 by 24 pixels large, what can be focused has a role and a name")
    void namesAndSizes(Shown shown) {
        shown.show(window);
        List<String> wrong = window.see(() -> {
            List<String> found = wrongNames();
            found.addAll(wrongSizes());
            return found;
        });
        assertThat(wrong).isEmpty();
    }

    private List<String> wrongNames() {
        List<Node> focusable = Nodes.below(window.content()).stream()
                .filter(Node::isFocusTraversable)
                .toList();
        assertThat(focusable).as("what can be focused").hasSizeGreaterThan(5);
        List<String> wrong = new ArrayList<>();
        Map<Parent, Set<String>> siblings = new HashMap<>();
        for (Node node : focusable) {
            AccessibleRole role = node.getAccessibleRole();
            if (role == null || role == AccessibleRole.NODE) {
                wrong.add(Nodes.where(node) + " has no role");
            }
            String name = Nodes.spoken(node);
            if (name.isBlank() || name.contains("null") || name.contains("{")) {
                wrong.add(Nodes.where(node) + " has no proper name: \"" + name + "\"");
            }
            if (!siblings.computeIfAbsent(node.getParent(), parent -> new TreeSet<>())
                    .add(name)) {
                wrong.add(Nodes.where(node) + " is not the only one of its name: " + name);
            }
        }
        return wrong;
    }

    private List<String> wrongSizes() {
        List<Node> targets = Nodes.below(window.content()).stream()
                .filter(AccessStatesTest::isTarget)
                .toList();
        assertThat(targets).as("what can be clicked").hasSizeGreaterThan(3);
        List<String> wrong = new ArrayList<>();
        for (Node target : targets) {
            Bounds bounds = target.localToScene(target.getLayoutBounds());
            if (Math.min(bounds.getWidth(), bounds.getHeight()) < LEAST) {
                wrong.add(Nodes.where(target) + " " + Nodes.spoken(target) + " is too small: " + bounds);
            }
        }
        return wrong;
    }

    /** Words in running text are left out: WCAG 2.5.8 leaves them their line. */
    private static boolean isTarget(Node node) {
        boolean row = node instanceof IndexedCell<?> cell && !cell.isEmpty();
        boolean button = node instanceof ButtonBase
                && !Nodes.isPartOfAScrollBar(node)
                && !node.getStyleClass().contains("term");
        return row || button;
    }
}
