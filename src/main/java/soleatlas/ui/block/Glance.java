package soleatlas.ui.block;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.atlas.Technique;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** A technique at a glance: pressure, time, tempo, direction. */
public final class Glance extends GridPane {

    /**
     * A technique at a glance.
     *
     * @param technique the technique
     * @param seconds how long, here or as usual
     * @param direction where to, here or as usual
     * @param language BCP 47 tag
     */
    public Glance(Technique technique, Technique.Seconds seconds, Technique.Direction direction, String language) {
        getStyleClass().add("glance");
        setMinWidth(0);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(half);
        }
        HBox pressure = new HBox(
                new PressureDots(technique.pressure()),
                Blocks.text(Messages.text("pressure." + technique.pressure()), "glance-value"));
        pressure.getStyleClass().add("glance-line");
        add(cell("glance.pressure", Icons.icon("fth-chevrons-down"), pressure), 0, 0);
        add(cell("glance.time", Icons.icon("fth-clock"), time(seconds)), 1, 0);
        add(
                cell(
                        "glance.tempo",
                        Icons.icon("fth-activity"),
                        technique.tempo().text().in(language)),
                0,
                1);
        String icon = directionIcon(direction);
        add(cell("glance.direction", Icons.icon(icon), Messages.word("direction", direction)), 1, 1);
    }

    private static VBox cell(String key, Node mark, String value) {
        return cell(key, mark, Blocks.text(value, "glance-value"));
    }

    private static VBox cell(String key, Node mark, Node value) {
        Label title = Blocks.text(Messages.text(key), "glance-title");
        HBox head = new HBox(mark, title);
        head.getStyleClass().add("glance-head");
        VBox cell = new VBox(head, value);
        cell.getStyleClass().add("glance-cell");
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }

    /** "30 s each foot", "1-2 min each foot". */
    static String time(Technique.Seconds seconds) {
        boolean minutes = seconds.from() >= 60 && seconds.from() % 60 == 0 && seconds.to() % 60 == 0;
        int unit = minutes ? 60 : 1;
        String key = minutes ? "time.minutes" : "time.seconds";
        return seconds.from() == seconds.to()
                ? Messages.text(key, seconds.from() / unit)
                : Messages.text(key + ".range", seconds.from() / unit, seconds.to() / unit);
    }

    private static String directionIcon(Technique.Direction direction) {
        return switch (direction) {
            case TOWARD_TOES -> "fth-arrow-up";
            case TOWARD_HEEL -> "fth-arrow-down";
            case TOWARD_INNER_EDGE -> "fth-minimize-2";
            case TOWARD_OUTER_EDGE -> "fth-maximize-2";
            case TOWARD_BODY -> "fth-arrow-down-circle";
            case AROUND -> "fth-rotate-cw";
            case TO_AND_FRO -> "fth-repeat";
            case IN_PLACE -> "fth-target";
        };
    }
}
