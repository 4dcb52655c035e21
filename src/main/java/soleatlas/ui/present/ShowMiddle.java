package soleatlas.ui.present;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The middle of the teacher's window: what is in the hand, the room's picture as large as there is room, the tools, and where
 * that leaves a good deal of room below, the notes.
 */
final class ShowMiddle extends Region {

    /** Free space between the parts, and the least height of notes, in em. */
    private static final double GAP = 0.6;

    private static final double NOTES = 9.5;
    /** From so much room on below the tools, in em, notes are better there than beside the picture. */
    private static final double ENOUGH = 8;
    /** Notes never take more of the height from the picture. */
    private static final double SHARE = 0.28;
    /** No picture is lower than this. */
    private static final double LEAST = 120;
    /** The line round the picture. */
    private static final double LINE = 4;

    private final Region bar;
    private final Region frame;
    private final Region tools;
    private @Nullable Region notes;
    private double ratio = 16.0 / 9;
    private double em = 14;

    ShowMiddle(Region bar, Region frame, Region tools) {
        this.bar = bar;
        this.frame = frame;
        this.tools = tools;
        getStyleClass().add("show-middle");
        getChildren().addAll(bar, frame, tools);
    }

    /**
     * How the room's picture is shaped and how large letters are.
     *
     * @param shape width divided by height
     * @param letters size in pixels
     */
    void measure(double shape, double letters) {
        ratio = shape;
        em = letters;
        requestLayout();
    }

    /** Takes what stands below the tools, or takes it away. */
    void below(@Nullable Region wanted) {
        if (!Objects.equals(notes, wanted)) {
            getChildren().remove(notes);
            notes = wanted;
            if (wanted != null) {
                getChildren().add(wanted);
            }
        }
    }

    /** Height that would be left below the tools in a room of this size without notes. */
    double spare(double width, double height) {
        Insets space = getInsets();
        double inner = width - space.getLeft() - space.getRight();
        double most = 2 * LINE + (inner - 2 * LINE) / ratio;
        return height - space.getTop() - space.getBottom() - around(inner) - most;
    }

    /** Height of everything but the picture and the notes. */
    private double around(double width) {
        return bar.prefHeight(width) + tools.prefHeight(width) + 2 * GAP * em;
    }

    /** Whether that much room below the tools is enough for notes. */
    boolean isEnough(double spare) {
        return spare > ENOUGH * em;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets space = getInsets();
        double left = space.getLeft();
        double width = Math.max(0, getWidth() - left - space.getRight());
        double height = getHeight() - space.getTop() - space.getBottom();
        double gap = GAP * em;
        Region text = notes != null && notes.isVisible() ? notes : null;
        double kept = text == null ? 0 : Math.min(NOTES * em, SHARE * height) + gap;
        double room = Math.max(LEAST, height - around(width) - kept);
        double wide = Math.min(width, (room - 2 * LINE) * ratio + 2 * LINE);
        double tall = Math.rint((wide - 2 * LINE) / ratio + 2 * LINE);
        double y = place(bar, left, space.getTop(), width, bar.prefHeight(width)) + gap;
        y = place(frame, left + Math.rint((width - wide) / 2), y, Math.rint(wide), tall) + gap;
        y = place(tools, left, y, width, tools.prefHeight(width)) + gap;
        if (text != null) {
            place(text, left, y, width, Math.max(0, space.getTop() + height - y));
        }
    }

    private static double place(Node node, double x, double y, double width, double height) {
        double rounded = Math.ceil(height);
        node.resizeRelocate(x, Math.rint(y), width, rounded);
        return Math.rint(y) + rounded;
    }
}
