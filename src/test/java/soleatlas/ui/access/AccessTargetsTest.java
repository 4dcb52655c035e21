package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.app.AtlasWindow;

/** What can be clicked is large enough for a hand that trembles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTargetsTest {

    private static final double LEAST = 24;

    private AtlasWindow window;

    /** Something to click. */
    private record Target(String words, Bounds bounds) {}

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
    @DisplayName("A5 every button, link and row is at least 24 by 24 pixels large")
    void areLargeEnough(Shown shown) {
        shown.show(window);
        List<Target> targets = window.see(this::targets);
        SoftAssertions softly = new SoftAssertions();
        for (Target target : targets) {
            softly.assertThat(target.bounds().getWidth())
                    .as("width of %s", target.words())
                    .isGreaterThanOrEqualTo(LEAST);
            softly.assertThat(target.bounds().getHeight())
                    .as("height of %s", target.words())
                    .isGreaterThanOrEqualTo(LEAST);
        }
        softly.assertAll();
        assertThat(targets).hasSizeGreaterThan(3);
    }

    private List<Target> targets() {
        return Nodes.below(window.content()).stream()
                .filter(AccessTargetsTest::isTarget)
                .map(node -> new Target(
                        Nodes.where(node) + " " + Nodes.spoken(node), node.localToScene(node.getLayoutBounds())))
                .toList();
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
