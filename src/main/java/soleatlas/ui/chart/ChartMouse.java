package soleatlas.ui.chart;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import soleatlas.explore.Camera;
import soleatlas.explore.Explorer;
import soleatlas.geometry.Point;

/** Mouse, wheel and fingers on the chart: point, click, drag, zoom. A click that trembles a little is still a click. */
final class ChartMouse {

    private static final double MOUSE_TREMBLE = 5;
    private static final double FINGER_TREMBLE = 12;
    private static final double NOTCH = 40;
    private static final double PER_NOTCH = 1.2;

    private final ChartView chart;
    private final Camera camera;
    private final Explorer explorer;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean pressed;
    private boolean dragging;

    ChartMouse(ChartView chart, Camera camera, Explorer explorer) {
        this.chart = chart;
        this.camera = camera;
        this.explorer = explorer;
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> explorer.hover(null));
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        chart.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        chart.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    }

    private void moved(MouseEvent event) {
        explorer.hover(chart.at(event.getX(), event.getY()).orElse(null));
        chart.setCursor(explorer.hoveredProperty().get() == null ? Cursor.DEFAULT : Cursor.HAND);
    }

    private void pressed(MouseEvent event) {
        chart.setKeyboard(false);
        pressed = event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE;
        dragging = false;
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
    }

    private void dragged(MouseEvent event) {
        if (!pressed) {
            return;
        }
        double tremble = event.isSynthesized() ? FINGER_TREMBLE : MOUSE_TREMBLE;
        if (!dragging && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < tremble) {
            return;
        }
        dragging = true;
        explorer.hover(null);
        chart.setCursor(Cursor.CLOSED_HAND);
        camera.panBy(event.getX() - lastX, event.getY() - lastY);
        lastX = event.getX();
        lastY = event.getY();
    }

    private void released(MouseEvent event) {
        dragged(event); // a quick flick may end without having been seen to move
        if (pressed && !dragging && event.getButton() == MouseButton.PRIMARY) {
            chart.at(event.getX(), event.getY())
                    .ifPresentOrElse(
                            placement -> {
                                explorer.select(placement);
                                chart.stand(placement);
                            },
                            chart::focusZone);
        }
        pressed = false;
        dragging = false;
        chart.setCursor(Cursor.DEFAULT);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getTouchCount() > 0) {
            camera.panBy(event.getDeltaX(), event.getDeltaY());
        } else if (event.isShiftDown()) {
            camera.panBy(event.getDeltaX() + event.getDeltaY(), 0);
        } else if (!event.isInertia() && event.getDeltaY() != 0) {
            double notches = Math.max(-2, Math.min(2, event.getDeltaY() / NOTCH));
            camera.zoomBy(Math.pow(PER_NOTCH, notches), new Point(event.getX(), event.getY()));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        camera.zoomBy(event.getZoomFactor(), new Point(event.getX(), event.getY()));
        event.consume();
    }
}
