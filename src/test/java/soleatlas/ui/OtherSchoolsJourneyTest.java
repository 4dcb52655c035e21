package soleatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Placement.Place;
import soleatlas.words.Messages;

/** Where other schools have the selected zone is seen on the chart, on their feet only and only while it is asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherSchoolsJourneyTest {

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open(List.of(classic()));
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.begin(classic());
    }

    private void select(String zone) {
        window.act(() -> window.explorer().select(zone(classic(), zone)));
        window.act(() -> window.chart().focusZone());
    }

    private long ghosts(Foot foot) {
        Node node = window.node("foot-" + Messages.kebab(foot), Node.class);
        return window.see(() -> (long) node.lookupAll(".ghost").size());
    }

    private List<String> names() {
        return window.see(() -> window.chart().lookupAll(".ghost-name").stream()
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .map(Label::getText)
                .sorted()
                .toList());
    }

    private List<Bounds> plates() {
        return window.see(() -> window.chart().lookupAll(".ghost-name").stream()
                .map(Node::getBoundsInParent)
                .toList());
    }

    @Test
    void theHeartOfAnotherSchoolComesAndGoesOnTheLeftFootOnly() {
        select("heart");
        assertThat(ghosts(Foot.LEFT) + ghosts(Foot.RIGHT)).isZero();
        window.press(KeyCode.S);
        assertThat(ghosts(Foot.LEFT)).isEqualTo(1);
        assertThat(ghosts(Foot.RIGHT)).isZero();
        assertThat(names()).containsExactly("East Asian charts");
        window.press(KeyCode.S);
        assertThat(ghosts(Foot.LEFT) + ghosts(Foot.RIGHT)).isZero();
        assertThat(names()).isEmpty();
    }

    @Test
    void theyGoWithTheSelection() {
        select("kidneys");
        window.press(KeyCode.S);
        assertThat(ghosts(Foot.LEFT)).isEqualTo(1);
        assertThat(ghosts(Foot.RIGHT)).isEqualTo(1);
        assertThat(names()).containsExactly("East Asian charts", "East Asian charts");
        select("stomach");
        assertThat(names()).isEmpty();
    }

    @Test
    void theNamesDoNotLieOverOneAnother() {
        select("pineal-hypothalamus");
        window.press(KeyCode.S);
        assertThat(names())
                .containsExactly("A Western guide", "A Western guide", "An Italian chart", "An Italian chart");
        List<Bounds> plates = plates();
        for (int i = 0; i < plates.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(plates.get(i).intersects(plates.get(j))).isFalse();
            }
        }
    }

    @Test
    void thePlaceOfAMirroredFootIsMirrored() {
        select("kidneys");
        window.press(KeyCode.S);
        double middle = window.see(() -> {
            Bounds left = window.chart()
                    .lookup("#foot-left")
                    .localToScene(window.chart().lookup("#foot-left").getBoundsInLocal());
            Bounds right = window.chart()
                    .lookup("#foot-right")
                    .localToScene(window.chart().lookup("#foot-right").getBoundsInLocal());
            return (left.getCenterX() + right.getCenterX()) / 2;
        });
        List<Bounds> seen = window.see(() -> window.chart().lookupAll(".ghost").stream()
                .map(ghost -> ghost.localToScene(ghost.getBoundsInLocal()))
                .toList());
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0).getCenterX() + seen.get(1).getCenterX())
                .isCloseTo(2 * middle, org.assertj.core.api.Assertions.within(1.0));
        assertThat(seen.get(0).getCenterY())
                .isCloseTo(seen.get(1).getCenterY(), org.assertj.core.api.Assertions.within(0.5));
    }

    @Test
    void clicksGoThrough() {
        select("kidneys");
        window.press(KeyCode.S);
        assertThat(window.see(() -> window.chart().lookupAll(".ghost").stream()
                        .allMatch(ghost -> ghost.getParent().isMouseTransparent())))
                .isTrue();
    }

    @Test
    void thePanelLeadsToAPlaceOnAnotherView() {
        select("ovaries-testes");
        Place before = window.selected();
        assertThat(window.see(() -> window.explorer().viewProperty().get().id()))
                .isEqualTo("lateral");
        Hyperlink link = window.see(() -> (Hyperlink) window.content().lookup(".other-place"));
        assertThat(link.getAccessibleText()).isEqualTo("Show on the chart: East Asian charts");
        window.act(link::fire);
        assertThat(window.see(() -> window.explorer().viewProperty().get().id()))
                .isEqualTo("plantar");
        assertThat(window.selected()).isEqualTo(before);
        assertThat(names()).containsExactly("East Asian charts", "East Asian charts");
    }

    @Test
    void whatIsKnownInWordsOnlyHasNoLink() {
        select("colon-flexure");
        assertThat(window.see(() -> window.content().lookup(".other-place"))).isNull();
        select("kidneys");
        assertThat(window.see(() -> window.content().lookupAll(".other-place").size()))
                .isEqualTo(1);
    }
}
