package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

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
    void targets(Shown shown) {
        shown.show(window);
        int count = 0;
        SoftAssertions softly = new SoftAssertions();
        for (Node node : Nodes.shown(window)) {
            boolean row = node instanceof IndexedCell<?> cell && !cell.isEmpty();
            boolean button = node instanceof ButtonBase
                    && !Nodes.isPartOfAScrollBar(node)
                    && !node.getStyleClass()
                            .contains("term"); // words in running text: WCAG 2.5.8 leaves them their line
            if (row || button) {
                count++;
                Bounds bounds = window.see(() -> node.localToScene(node.getLayoutBounds()));
                softly.assertThat(bounds.getWidth())
                        .as("width of %s %s", Nodes.where(node), Nodes.spoken(node))
                        .isGreaterThanOrEqualTo(LEAST);
                softly.assertThat(bounds.getHeight())
                        .as("height of %s %s", Nodes.where(node), Nodes.spoken(node))
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
        softly.assertAll();
        assertThat(count).isGreaterThan(3);
    }
}
