package soleatlas.ui.kit;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A row that is as wide as its list, never wider, and grows in height where its words need more than one line. */
public abstract class WrappingCell<T> extends ListCell<T> {

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return !isEmpty() && width > 0 && getGraphic() instanceof Region row
                ? Rows.height(this, row, width)
                : super.computePrefHeight(width);
    }
}
