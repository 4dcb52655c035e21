package soleatlas.ui.panel;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Text;
import soleatlas.ui.Icons;
import soleatlas.ui.UiText;

/** How one technique is done on one zone: at a glance, then step by step. */
final class TechniqueCard extends VBox {

    private final String language;

    TechniqueCard(TechniqueUse use, String language) {
        this.language = language;
        getStyleClass().add("technique-card");
        Technique technique = use.technique();
        getChildren().add(glance(use));
        technique.cautions().stream()
                .sorted(Comparator.comparing(Caution::severity))
                .forEach(caution -> getChildren().add(CautionBox.of(caution, language)));
        getChildren().add(Blocks.section(UiText.text("panel.steps"), steps(technique.steps())));
        Text summary = technique.summary();
        if (summary != null) {
            getChildren().add(Blocks.text(summary.in(language), "muted"));
        }
    }

    private GridPane glance(TechniqueUse use) {
        Technique technique = use.technique();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("glance");
        grid.setMinWidth(0);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        HBox pressure = new HBox(
                new PressureDots(technique.pressure()),
                Blocks.text(UiText.text("pressure." + technique.pressure()), "glance-value"));
        pressure.getStyleClass().add("glance-line");
        grid.add(cell("glance.pressure", Icons.icon("fth-chevrons-down"), pressure), 0, 0);
        grid.add(cell("glance.time", Icons.icon("fth-clock"), time(use.time())), 1, 0);
        grid.add(
                cell(
                        "glance.tempo",
                        Icons.icon("fth-activity"),
                        technique.tempo().text().in(language)),
                0,
                1);
        String icon = directionIcon(use.direction());
        grid.add(cell("glance.direction", Icons.icon(icon), UiText.word("direction", use.direction())), 1, 1);
        return grid;
    }

    private static VBox cell(String key, Node mark, String value) {
        return cell(key, mark, Blocks.text(value, "glance-value"));
    }

    private static VBox cell(String key, Node mark, Node value) {
        Label title = Blocks.text(UiText.text(key), "glance-title");
        HBox head = new HBox(mark, title);
        head.getStyleClass().add("glance-head");
        VBox cell = new VBox(head, value);
        cell.getStyleClass().add("glance-cell");
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }

    private VBox steps(List<Text> steps) {
        VBox list = new VBox();
        list.getStyleClass().add("steps");
        for (int i = 0; i < steps.size(); i++) {
            Label number = new Label(UiText.text("panel.step.number", i + 1));
            number.getStyleClass().add("step-number");
            number.setMinWidth(Label.USE_PREF_SIZE);
            Label text = Blocks.text(steps.get(i).in(language), "step-text");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(number, text);
            row.getStyleClass().add("step");
            list.getChildren().add(row);
        }
        return list;
    }

    /** "30 s each foot", "1-2 min each foot". */
    static String time(Technique.Seconds seconds) {
        boolean minutes = seconds.from() >= 60 && seconds.from() % 60 == 0 && seconds.to() % 60 == 0;
        int unit = minutes ? 60 : 1;
        String key = minutes ? "time.minutes" : "time.seconds";
        return seconds.from() == seconds.to()
                ? UiText.text(key, seconds.from() / unit)
                : UiText.text(key + ".range", seconds.from() / unit, seconds.to() / unit);
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
