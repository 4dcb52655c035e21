package soleatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.scene.Role;

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

    private List<String> names() {
        return AtlasWindow.words(window.drawn(Role.SCHOOL_NAME));
    }

    @Test
    void theHeartOfAnotherSchoolComesAndGoesWithItsKey() {
        select("heart");
        assertThat(names()).isEmpty();
        window.press(KeyCode.S);
        assertThat(names()).containsExactly("East Asian charts");
        assertThat(window.drawn(Role.SCHOOL)).hasSize(1);
        select("stomach");
        assertThat(names()).isEmpty();
        select("heart");
        window.press(KeyCode.S);
        assertThat(names()).isEmpty();
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
