package soleatlas.ui.present;

import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field for some sentences. It is as high as they are, and the Tab key leaves it as it leaves every other field. */
final class GrowingArea extends TextArea {

    /** What stands round the words, in their own size: padding and frame. */
    private static final double BESIDE = 1.7;

    private static final double ABOVE = 1.6;

    private final Text measure = new Text();
    private final int least;

    /**
     * An empty field.
     *
     * @param least how many lines it has at least
     */
    GrowingArea(String id, int least) {
        this.least = least;
        setId(id);
        setWrapText(true);
        getStyleClass().add("growing-area");
        textProperty().addListener(value -> grow());
        widthProperty().addListener(value -> grow());
        fontProperty().addListener(value -> grow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        grow();
    }

    /** The toolkit keeps Tab for the text and leaves the field with Ctrl and Tab. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            event.consume();
            Event.fireEvent(
                    this,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }

    private void grow() {
        double em = getFont().getSize();
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(em * 4, getWidth() - BESIDE * em - 4));
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        measure.setText(
                getText() == null || getText().isEmpty()
                        ? "x"
                        : getText() + (getText().endsWith("\n") ? "x" : ""));
        double height =
                Math.ceil(Math.max(least * line, measure.getLayoutBounds().getHeight()) + ABOVE * em);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }
}
