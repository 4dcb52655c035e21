package soleatlas.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Lets what a button or cell shows be as wide as the button or cell, and as high as its wrapped words need. */
public final class Rows {

    private Rows() {}

    /** Makes the content the graphic of its owner, and as wide as the room inside. */
    public static void fill(Labeled owner, Region content) {
        content.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> inside(owner.getWidth(), owner.getInsets()),
                        owner.widthProperty(),
                        owner.insetsProperty()));
        owner.setGraphic(content);
    }

    /** How high an owner of the given width must be for its content. */
    public static double height(Labeled owner, Region content, double width) {
        Insets insets = owner.getInsets();
        return owner.snapSizeY(content.prefHeight(inside(width, insets))) + insets.getTop() + insets.getBottom();
    }

    private static double inside(double width, Insets insets) {
        return Math.max(0, width - insets.getLeft() - insets.getRight());
    }
}
