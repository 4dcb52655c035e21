package soleatlas.ui.article;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import soleatlas.article.Block;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;

/** Facts at a glance, two in a row. */
final class FactsGrid extends GridPane {

    private static final int COLUMNS = 2;
    private static final int DOTS = 4;

    FactsGrid(Block.Facts facts) {
        getStyleClass().add("glance");
        setMinWidth(0);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            half.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(half);
        }
        for (int i = 0; i < facts.facts().size(); i++) {
            add(cell(facts.facts().get(i)), i % COLUMNS, i / COLUMNS);
        }
    }

    private static VBox cell(Block.Fact fact) {
        Label title = Blocks.text(fact.name(), "glance-title");
        HBox head = new HBox(Icons.icon("fth-" + fact.icon()), title);
        head.getStyleClass().add("glance-head");
        Node value = Blocks.text(fact.value(), "glance-value");
        if (fact.level().isPresent()) {
            HBox line = new HBox(dots(fact.level().getAsInt()), value);
            line.getStyleClass().add("glance-line");
            value = line;
        }
        VBox cell = new VBox(head, value);
        cell.getStyleClass().add("glance-cell");
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }

    /** As many filled as the scale says. */
    private static HBox dots(int level) {
        HBox dots = new HBox();
        dots.getStyleClass().add("pressure-dots");
        for (int i = 1; i <= DOTS; i++) {
            Circle dot = new Circle(5);
            dot.getStyleClass().add(i <= level ? "pressure-full" : "pressure-none");
            dots.getChildren().add(dot);
        }
        return dots;
    }
}
