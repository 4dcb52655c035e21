package soleatlas.ui.chart;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import soleatlas.atlas.Placement;
import soleatlas.explore.Camera;
import soleatlas.explore.Explorer;
import soleatlas.explore.Walk;
import soleatlas.geometry.Neighbours.Direction;

/** The keys that act while the chart has the focus. */
final class ChartKeys {

    private static final double PAN = 80;

    private final ChartView chart;
    private final Camera camera;
    private final Explorer explorer;

    ChartKeys(ChartView chart, Camera camera, Explorer explorer) {
        this.chart = chart;
        this.camera = camera;
        this.explorer = explorer;
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        chart.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        // The Tab key that brings the focus in is released here
        chart.addEventHandler(KeyEvent.KEY_RELEASED, event -> chart.setKeyboard(true));
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        chart.setKeyboard(true);
        boolean used = switch (event.getCode()) {
            case LEFT -> arrow(event, Direction.LEFT, PAN, 0);
            case RIGHT -> arrow(event, Direction.RIGHT, -PAN, 0);
            case UP -> arrow(event, Direction.UP, 0, PAN);
            case DOWN -> arrow(event, Direction.DOWN, 0, -PAN);
            case HOME -> go(chart.walk().flatMap(Walk::first));
            case END -> go(chart.walk().flatMap(Walk::last));
            case PAGE_DOWN -> go(chart.walk().flatMap(walk -> walk.on(chart.current(), 1)));
            case PAGE_UP -> go(chart.walk().flatMap(walk -> walk.on(chart.current(), -1)));
            case ENTER, SPACE -> open();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean used = switch (event.getCharacter()) {
            case "+", "=" -> zoom(ZoomTools.STEP);
            case "-" -> zoom(1 / ZoomTools.STEP);
            case "0" -> act(camera::fit);
            case "1" -> act(() -> explorer.showView(0));
            case "2" -> act(() -> explorer.showView(1));
            case "3" -> act(() -> explorer.showView(2));
            case "4" -> act(() -> explorer.showView(3));
            case "g" ->
                act(() -> explorer.showGuideLines(!explorer.guideLinesProperty().get()));
            case "d" -> detailed();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    /** Where all zones are of one kind nothing would be seen of it, so nothing is switched. */
    private boolean detailed() {
        if (explorer.detailedZones() == 0) {
            return false;
        }
        explorer.showDetailed(!explorer.detailedProperty().get());
        return true;
    }

    private boolean arrow(KeyEvent event, Direction direction, double panX, double panY) {
        return event.isShiftDown()
                ? act(() -> camera.panBy(panX, panY))
                : go(chart.walk().flatMap(walk -> walk.from(chart.current(), direction)));
    }

    private boolean go(Optional<Placement> placement) {
        placement.ifPresent(chart::walkTo);
        return true;
    }

    /** Opens the zone; where it is open already the key is left to the window, which leads into the panel. */
    private boolean open() {
        Placement current = chart.current();
        Placement selected = explorer.selectionProperty().get();
        if (current == null || (selected != null && selected.place().equals(current.place()))) {
            return false;
        }
        explorer.select(current);
        return true;
    }

    /** Comes closer to the zone on which the keyboard stands, so that it stays in sight. */
    private boolean zoom(double factor) {
        chart.currentPoint().ifPresentOrElse(point -> camera.zoomBy(factor, point), () -> camera.zoomBy(factor));
        return true;
    }

    private static boolean act(Runnable action) {
        action.run();
        return true;
    }
}
