package soleatlas.ui.chart;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.geometry.Point;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.explore.ClickCycle;
import soleatlas.model.explore.Explorer;

/** Mouse, wheel and fingers on the chart: point, click, drag, flick, zoom. A click that trembles a little is still a click. */
final class ChartMouse {

    private static final double MOUSE_TREMBLE = 5;
    private static final double FINGER_TREMBLE = 12;
    private static final double NOTCH = 40;
    private static final double PER_NOTCH = 1.2;
    private static final int DOUBLE_CLICK = 2;
    /** A flick is measured over so long before the button is let go, in nanoseconds. */
    private static final long FLICK = 80_000_000;

    private final ChartView chart;
    private final ChartCamera camera;
    private final Explorer explorer;
    private final Basket basket;
    /** Clicking again at the same place reaches what lies below. */
    private final ClickCycle<Placement> cycle = new ClickCycle<>();

    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private double speedX;
    private double speedY;
    private long lastTime;
    private boolean pressed;
    private boolean dragging;
    private boolean sketching;

    ChartMouse(ChartView chart, Explorer explorer, Basket basket) {
        this.chart = chart;
        this.camera = chart.camera();
        this.explorer = explorer;
        this.basket = basket;
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> explorer.hover(null));
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        chart.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        chart.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    }

    private void moved(MouseEvent event) {
        boolean lights = chart.tool().map(ChartTool::lights).orElse(true);
        explorer.hover(lights ? at(event).stream().findFirst().orElse(null) : null);
        chart.setCursor(
                chart.pen().isPresent()
                        ? Cursor.CROSSHAIR
                        : explorer.hoveredProperty().get() == null ? Cursor.DEFAULT : Cursor.HAND);
    }

    private void pressed(MouseEvent event) {
        chart.setKeyboard(false);
        chart.glide().stop();
        pressed = event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE;
        dragging = false;
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        speedX = 0;
        speedY = 0;
        lastTime = System.nanoTime();
        sketching = chart.pen().isPresent() && event.getButton() == MouseButton.PRIMARY;
        if (sketching) {
            chart.pen().ifPresent(pen -> pen.drawTo(new Point(pressedX, pressedY)));
        }
    }

    private void dragged(MouseEvent event) {
        if (!pressed) {
            return;
        }
        if (sketching) {
            chart.pen().ifPresent(pen -> pen.drawTo(new Point(event.getX(), event.getY())));
            return;
        }
        double tremble = event.isSynthesized() ? FINGER_TREMBLE : MOUSE_TREMBLE;
        if (!dragging && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < tremble) {
            return;
        }
        dragging = true;
        explorer.hover(null);
        chart.setCursor(Cursor.CLOSED_HAND);
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        camera.panBy(dx, dy);
        measure(dx, dy);
        lastX = event.getX();
        lastY = event.getY();
    }

    /** Keeps the speed of the last moments, in pixels a second. */
    private void measure(double dx, double dy) {
        long now = System.nanoTime();
        double seconds = Math.max(1e-3, (now - lastTime) / 1e9);
        double share = Math.min(1, (now - lastTime) / (double) FLICK);
        speedX += (dx / seconds - speedX) * Math.max(0.3, share);
        speedY += (dy / seconds - speedY) * Math.max(0.3, share);
        lastTime = now;
    }

    private void released(MouseEvent event) {
        if (sketching) {
            sketching = false;
            pressed = false;
            chart.pen().ifPresent(ChartPen::lift);
            chart.focusZone();
            return;
        }
        if (event.getX() != lastX || event.getY() != lastY) {
            dragged(event); // a quick flick may end without having been seen to move
        }
        if (pressed && dragging && System.nanoTime() - lastTime < FLICK) {
            chart.glide().flick(speedX, speedY);
        } else if (pressed && !dragging && event.getButton() == MouseButton.PRIMARY) {
            clicked(event);
        }
        pressed = false;
        dragging = false;
        chart.setCursor(Cursor.DEFAULT);
    }

    private void clicked(MouseEvent event) {
        List<Placement> stack = at(event);
        if (chart.tool().isPresent()) {
            answered(event, stack);
            return;
        }
        Placement placement = stack.isEmpty() ? null : stack.get(0);
        Placement selected = explorer.selectionProperty().get();
        boolean same =
                placement == null || (selected != null && selected.place().equals(placement.place()));
        if (event.getClickCount() == DOUBLE_CLICK && same) {
            cycle.restart();
            comeCloser(event, placement);
        } else if (placement == null) {
            chart.focusZone();
        } else if (event.isShiftDown() || event.isShortcutDown()) {
            basket.toggle(placement.zone());
            chart.stand(placement);
        } else {
            Point point = new Point(event.getX(), event.getY());
            cycle.click(point, System.nanoTime() / 1_000_000, stack).ifPresent(next -> {
                explorer.select(next);
                chart.stand(next);
            });
        }
    }

    /** While something is asked, a click is an answer, or leads on. */
    private void answered(MouseEvent event, List<Placement> stack) {
        if (chart.tool().map(ChartTool::lights).orElse(true)) {
            stack.stream().findFirst().ifPresent(chart::stand);
        }
        chart.choose(stack, new Point(event.getX(), event.getY()));
    }

    private List<Placement> at(MouseEvent event) {
        return chart.at(new Point(event.getX(), event.getY()), event.isSynthesized() ? Reach.TOUCH : Reach.MOUSE);
    }

    private void comeCloser(MouseEvent event, @Nullable Placement placement) {
        if (placement != null && !event.isShiftDown()) {
            chart.zoomTo(placement);
            return;
        }
        Viewport now = camera.viewportProperty().get();
        camera.zoomBy(event.isShiftDown() ? 0.5 : 2, new Point(event.getX(), event.getY()));
        Viewport next = camera.viewportProperty().get();
        camera.show(now);
        chart.glide().to(next);
    }

    private void scrolled(ScrollEvent event) {
        chart.glide().stop();
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
        chart.glide().stop();
        camera.zoomBy(event.getZoomFactor(), new Point(event.getX(), event.getY()));
        event.consume();
    }
}
