package soleatlas.ui.present;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A list whose rows are dragged to other places with the mouse: a line shows where the row would go. Outside the list it goes
 * nowhere. A finger scrolls the list instead; whoever has no mouse moves rows by keys and buttons.
 */
final class StepDrag<T> extends StackPane {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    /** Whoever presses a button moves the mouse a little. */
    private static final double SLACK = 5;

    private static final double OUTSIDE = 40;
    private static final double LINE = 3;
    private static final Duration PAUSE = Duration.millis(150);
    private static final int NOWHERE = -1;

    private final ListView<T> list;
    private final DoubleUnaryOperator height;
    private final IntConsumer moveTo;
    private final Region line = new Region();
    private final Timeline scrolling = new Timeline(new KeyFrame(PAUSE, event -> scroll()));
    private @Nullable IndexedCell<?> pressed;
    private int from = NOWHERE;
    private Point2D start = Point2D.ZERO;
    private Point2D mouse = Point2D.ZERO;
    private boolean dragging;
    private int gap = NOWHERE;

    /**
     * Makes the selected row of a list one that can be dragged.
     *
     * @param height how high the list is when it is so wide
     * @param moveTo moves the selected row to a place
     */
    StepDrag(ListView<T> list, DoubleUnaryOperator height, IntConsumer moveTo) {
        this.list = list;
        this.height = height;
        this.moveTo = moveTo;
        line.setId("step-drop");
        line.getStyleClass().add("step-drop");
        line.setManaged(false);
        line.setVisible(false);
        line.setMouseTransparent(true);
        list.setMinHeight(0);
        getChildren().addAll(list, line);
        scrolling.setCycleCount(Animation.INDEFINITE);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release());
        sceneProperty().addListener(value -> end());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? super.computePrefHeight(width) : height.applyAsDouble(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? 0 : computePrefHeight(width);
    }

    private void press(MouseEvent event) {
        end();
        if (event.getButton() == MouseButton.PRIMARY && !event.isSynthesized()) {
            start = new Point2D(event.getSceneX(), event.getSceneY());
            pressed = cells().stream()
                    .filter(cell -> bounds(cell).contains(sceneToLocal(start)))
                    .findFirst()
                    .orElse(null);
            from = pressed == null ? NOWHERE : pressed.getIndex();
        }
    }

    private void drag(MouseEvent event) {
        mouse = new Point2D(event.getSceneX(), event.getSceneY());
        if (from == NOWHERE || (!dragging && mouse.distance(start) < SLACK)) {
            return;
        }
        event.consume();
        if (!dragging) {
            if (list.getSelectionModel().getSelectedIndex() != from) {
                end(); // something else was pressed with it, such as a key that selects otherwise
                return;
            }
            dragging = true;
            list.setCursor(Cursor.CLOSED_HAND);
            if (pressed != null) {
                pressed.pseudoClassStateChanged(DRAGGED, true);
            }
            scrolling.play();
        }
        aim();
    }

    /** Shows where the row would go: between the two rows that are nearest to the mouse. */
    private void aim() {
        Point2D at = sceneToLocal(mouse);
        List<? extends IndexedCell<?>> cells = cells();
        boolean inside = at.getX() > -OUTSIDE
                && at.getX() < getWidth() + OUTSIDE
                && at.getY() > -OUTSIDE
                && at.getY() < getHeight() + OUTSIDE;
        gap = NOWHERE;
        double y = 0;
        for (IndexedCell<?> cell : cells) {
            Bounds bounds = bounds(cell);
            if (gap == NOWHERE || at.getY() > bounds.getCenterY()) {
                boolean below = at.getY() > bounds.getCenterY();
                gap = cell.getIndex() + (below ? 1 : 0);
                y = below ? bounds.getMaxY() : bounds.getMinY();
            }
        }
        if (!inside || gap == from || gap == from + 1) {
            gap = NOWHERE;
        }
        line.setVisible(gap != NOWHERE);
        double within = Math.max(LINE, Math.min(getHeight() - LINE, y));
        line.resizeRelocate(LINE, within - LINE / 2, getWidth() - 2 * LINE, LINE);
    }

    /** While the mouse is held at an end of the list, the list goes on there. */
    private void scroll() {
        List<? extends IndexedCell<?>> cells = cells();
        if (cells.isEmpty()) {
            return;
        }
        double at = sceneToLocal(mouse).getY();
        double edge = bounds(cells.get(0)).getHeight() / 2;
        int first = cells.get(0).getIndex();
        if (at < edge) {
            list.scrollTo(Math.max(0, bounds(cells.get(0)).getMinY() < 0 ? first : first - 1));
        } else if (at > getHeight() - edge) {
            list.scrollTo(first + 1);
        }
        aim();
    }

    private void release() {
        int place = gap > from ? gap - 1 : gap;
        boolean moved = dragging && gap != NOWHERE;
        end();
        if (moved) {
            moveTo.accept(place);
        }
    }

    private void end() {
        scrolling.stop();
        if (pressed != null) {
            pressed.pseudoClassStateChanged(DRAGGED, false);
        }
        pressed = null;
        from = NOWHERE;
        gap = NOWHERE;
        dragging = false;
        line.setVisible(false);
        list.setCursor(null);
    }

    /** The rows that are seen, from the top. */
    private List<? extends IndexedCell<?>> cells() {
        return list.lookupAll(".list-cell").stream()
                .filter(Node::isVisible)
                .map(node -> (IndexedCell<?>) node)
                .filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparingInt(IndexedCell::getIndex))
                .toList();
    }

    private Bounds bounds(Node cell) {
        return sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    }
}
