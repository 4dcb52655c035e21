package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.store.Settings.WindowPlace;

class WindowFitTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1280, 800, true",
        "0, 0, 1366, 768, true",
        "0, 28, 1920, 1052, false",
        "1920, 0, 3840, 2160, false",
        "0, 0, 1024, 600, true"
    })
    void theFirstWindowLiesWithItsFrameOnTheScreen(double x, double y, double width, double height, boolean maximized) {
        Rectangle2D screen = new Rectangle2D(x, y, width, height);
        WindowPlace place = WindowFit.first(screen);
        assertThat(screen.contains(place.x(), place.y(), place.width(), place.height() + 40))
                .isTrue();
        assertThat(place.maximized()).isEqualTo(maximized);
    }

    @Test
    void theLastPlaceIsCutToASmallerScreen() {
        WindowPlace last = new WindowPlace(100, 50, 1800, 1000, false);
        assertThat(WindowFit.again(last, List.of(new Rectangle2D(0, 0, 1366, 768))))
                .contains(new WindowPlace(0, 0, 1366, 768, false));
    }

    @Test
    void aPlaceThatNoScreenShowsIsForgotten() {
        WindowPlace last = new WindowPlace(2000, 50, 800, 600, false);
        assertThat(WindowFit.again(last, List.of(new Rectangle2D(0, 0, 1366, 768))))
                .isEmpty();
    }
}
