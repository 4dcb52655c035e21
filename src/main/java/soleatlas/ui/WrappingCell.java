package soleatlas.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A row that is as wide as its list, never wider, and grows in height where its words need more than one line. */
abstract class WrappingCell<T> extends ListCell<T> {

    /** Fills the row. */
    final void show(Region row) {
        row.prefWidthProperty().bind(Bindings.createDoubleBinding(this::innerWidth, widthProperty(), insetsProperty()));
        setGraphic(row);
    }

    private double innerWidth() {
        return Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || !(getGraphic() instanceof Region row) || width <= 0) {
            return super.computePrefHeight(width);
        }
        double inner = Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return snapSizeY(row.prefHeight(inner)) + snappedTopInset() + snappedBottomInset();
    }
}
