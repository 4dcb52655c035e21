package soleatlas.bench;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Placement;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ChartOptions.Labels;
import soleatlas.model.explore.ShippedMaps;

/** How long the window takes to answer a click and to move its chart, beside a window with one button; drawn in memory. */
final class WindowTimes {

    private WindowTimes() {}

    static void measure(Table table, int rounds) throws Exception {
        try (AtlasWindow window = AtlasWindow.open()) {
            window.begin(ShippedMaps.classic());
            Button button = new Button("Press");
            Stage small = window.see(() -> {
                button.setOnAction(event -> button.setText(button.getText() + " "));
                Stage stage = new Stage();
                stage.setScene(new Scene(new Pane(button), 1280, 800));
                stage.setX(0);
                stage.setY(0);
                return stage;
            });
            window.act(window.stage()::hide);
            window.act(small::show);
            Times pressed = new ClickTimes(small.getScene(), button::getText)
                    .of(rounds, java.util.Collections.nCopies(20, window.middle(button)));
            Times shifted = FrameTimes.of(rounds, frame -> button.setTranslateX(frame % 2));
            window.act(small::hide);
            window.act(window.stage()::show);

            Times clicked = new ClickTimes(
                            window.stage().getScene(),
                            () -> window.explorer().selectionProperty().get())
                    .of(rounds, zones(window));
            String oneButton = "one button";
            table.add("click to painted panel, p50", clicked.millis(0.5), oneButton, pressed.millis(0.5), "ms");
            table.add("click to painted panel, p99", clicked.millis(0.99), oneButton, pressed.millis(0.99), "ms");

            window.act(() -> {
                window.explorer().clearSelection();
                window.explorer().showDetailed(true);
                window.session().options().label(Labels.ALL);
            });
            add(table, "panning all zones with names", FrameTimes.of(rounds, panning(window)), shifted);
            window.act(() -> window.chart().camera().fit());
            add(table, "zooming all zones with names", FrameTimes.of(rounds, zooming(window)), shifted);
        }
    }

    private static void add(Table table, String what, Times times, Times shifted) {
        table.add(what + ", p50", times.millis(0.5), "one button", shifted.millis(0.5), "ms");
        table.add(what + ", p95", times.millis(0.95), "one button", shifted.millis(0.95), "ms");
    }

    /** Zones far enough from each other that each click leads to another one. */
    private static List<Point2D> zones(AtlasWindow window) {
        List<Placement> placements =
                window.see(() -> window.chart().sheet().orElseThrow().placements());
        return placements.stream().map(window::onScreen).toList();
    }

    private static IntConsumer panning(AtlasWindow window) {
        return frame -> window.chart().camera().panBy(frame / 40 % 2 == 0 ? 3 : -3, 0);
    }

    private static IntConsumer zooming(AtlasWindow window) {
        Point middle = new Point(350, 300);
        return frame -> window.chart().camera().zoomBy(frame / 60 % 2 == 0 ? 1.02 : 1 / 1.02, middle);
    }
}
