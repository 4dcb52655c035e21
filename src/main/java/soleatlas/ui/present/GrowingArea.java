package soleatlas.ui.present;

import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A field for some sentences. It is as high as they are, and the Tab key leaves it as it leaves every other field. */
final class GrowingArea extends TextArea {

    /** Room round the words beside the padding, in their own size: the frame, and what rounding takes. */
    private static final double BESIDE = 0.3;

    private static final double ABOVE = 0.6;
    private static final Insets UNKNOWN = new Insets(7, 10, 7, 10);

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

    /** Keeps to one paragraph: what is pasted with several becomes one, and Enter goes on to what follows, as Tab does. */
    GrowingArea ofOneParagraph() {
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\R", " "));
            return change;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                goOn(event.isShiftDown());
            }
        });
        return this;
    }

    /** The toolkit keeps Tab for the text and leaves the field with Ctrl and Tab. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            event.consume();
            goOn(event.isShiftDown());
        }
    }

    private void goOn(boolean back) {
        Event.fireEvent(this, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, true, false, false));
    }

    private void grow() {
        double em = getFont().getSize();
        Insets inside = lookup(".content") instanceof Region content ? content.getPadding() : UNKNOWN;
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(em * 4, getWidth() - inside.getLeft() - inside.getRight() - BESIDE * em - 4));
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        measure.setText(
                getText() == null || getText().isEmpty()
                        ? "x"
                        : getText() + (getText().endsWith("\n") ? "x" : ""));
        double height =
                Math.ceil(Math.max(least * line, measure.getLayoutBounds().getHeight())
                        + inside.getTop()
                        + inside.getBottom()
                        + ABOVE * em);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }
}
