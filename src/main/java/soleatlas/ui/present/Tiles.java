package soleatlas.ui.present;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Equal tiles in as few rows as can be, rows equally full, flush with both edges. */
final class Tiles extends Pane {

    private static final double GAP = 6;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Node> tiles() {
        return getManagedChildren();
    }

    private double wide() {
        return tiles().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(1);
    }

    private double tall() {
        return Math.ceil(
                tiles().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0));
    }

    private int columns(double width) {
        int fit = (int) Math.max(1, Math.floor((width + GAP) / (Math.ceil(wide()) + GAP)));
        int rows = (tiles().size() + fit - 1) / fit;
        return rows == 0 ? 1 : (tiles().size() + rows - 1) / rows;
    }

    @Override
    protected double computePrefWidth(double height) {
        return tiles().size() * (wide() + GAP) - GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return wide();
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width < 0 ? prefWidth(-1) : width);
        int rows = (tiles().size() + columns - 1) / columns;
        return Math.max(0, rows * (tall() + GAP) - GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double step = (getWidth() + GAP) / columns;
        double tall = tall();
        List<Node> tiles = tiles();
        for (int i = 0; i < tiles.size(); i++) {
            int column = i % columns;
            int row = i / columns;
            double left = Math.rint(column * step);
            double right = Math.rint((column + 1) * step) - GAP;
            tiles.get(i).resizeRelocate(left, row * (tall + GAP), right - left, tall);
        }
    }
}
