package soleatlas.ui.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.model.present.LabelCount;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.PresentOptions;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;
import soleatlas.teach.StepText;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.ui.kit.Rows;
import soleatlas.ui.kit.WrappingCell;
import soleatlas.words.Messages;

/** The steps of the lesson that is chosen, and what can be done with the selected one. */
final class StepList extends VBox {

    /** The list takes so much of the window's height at most, so that the form below is in sight too. */
    private static final double SHARE = 0.25;

    private static final int LEAST_ROWS = 3;
    private static final int MOST_HEIGHTS = 16;

    private final PresentOptions options;
    private final LessonEditor workshop;
    private final ListView<Row> list = new ListView<>();
    /** A row in no list, which tells how high rows become; seen by nobody. */
    private final Cell ruler = new Cell();

    private final Label heading = Blocks.heading(Messages.text("present.steps.title"));
    private final Pane measuring = new Pane(ruler);
    private final StepDrag<Row> framed;
    /** Heights by what they depend on: layout asks again and again, and for more than one width. */
    private final Map<List<Object>, Double> heights = new HashMap<>();

    private final Button up;
    private final Button down;
    private final Button remove;
    private boolean filling;

    StepList(LessonEditor workshop, PresentOptions options, LessonActions bench) {
        this.options = options;
        this.workshop = workshop;
        getStyleClass().add("panel-section");
        list.setId("steps");
        list.getStyleClass().add("step-list");
        list.setAccessibleText(Messages.text("present.steps.title"));
        list.setCellFactory(view -> new Cell());
        framed = new StepDrag<>(list, this::height, bench::moveTo);
        sceneProperty().flatMap(Scene::heightProperty).addListener(value -> framed.requestLayout());
        measuring.getStyleClass().setAll(list.getStyleClass());
        measuring.setManaged(false);
        measuring.setVisible(false);
        list.getSelectionModel().selectedIndexProperty().addListener((value, before, index) -> {
            if (!filling && index.intValue() >= 0) {
                workshop.select(index.intValue());
            }
        });
        Button add = named("present.add", "fth-plus", bench::add);
        Button update = named("present.update", "fth-refresh-cw", bench::update);
        FlowPane taking = Blocks.flow("lesson-buttons");
        Blocks.addWrapping(taking, add);
        Blocks.addWrapping(taking, update);
        up = Icons.button("present.up", "fth-arrow-up", () -> bench.move(-1));
        down = Icons.button("present.down", "fth-arrow-down", () -> bench.move(1));
        remove = Icons.button("present.remove", "fth-trash-2", bench::remove);
        Button duplicate = Icons.button("present.duplicate", "fth-copy", bench::duplicate);
        FlowPane head = Blocks.flow("step-tools");
        head.getChildren().addAll(heading, up, down, duplicate, remove);
        getChildren().addAll(head, framed, taking, measuring);
    }

    private static Button named(String key, String icon, Runnable action) {
        Button button = new Button(Messages.text(key), Icons.icon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("step-taking");
        button.setTooltip(new Tooltip(Messages.text(key + ".tip")));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A step as the list shows it. */
    private record Row(int number, int of, String title, List<Mark> marks, String warning) {}

    /** Something about a step that can be seen in the list. */
    private enum Mark {
        QUESTION("fth-help-circle"),
        NAMES("fth-tag"),
        SPOTLIGHT("fth-sun"),
        NOTES("fth-file-text"),
        TOO_MANY("fth-alert-triangle"),
        MEND("fth-alert-triangle");

        private final String icon;

        Mark(String icon) {
            this.icon = icon;
        }
    }

    /** Whether the list has the focus. */
    boolean isOnList() {
        return list.isFocused();
    }

    /** Puts the focus into the list. */
    void focus() {
        list.requestFocus();
    }

    /** Shows the steps as they are now. */
    void refresh() {
        LessonHistory draft = workshop.draft().orElse(null);
        List<Row> rows = new ArrayList<>();
        if (draft != null) {
            List<Step> steps = draft.lesson().steps();
            for (int i = 0; i < steps.size(); i++) {
                rows.add(row(steps.get(i), i + 1, steps.size()));
            }
        }
        filling = true;
        try {
            fill(rows);
            if (draft != null) {
                int step = draft.step();
                if (list.getSelectionModel().getSelectedIndex() != step) {
                    list.getSelectionModel().clearAndSelect(step);
                    list.scrollTo(Math.max(0, step - 2));
                }
                list.getFocusModel().focus(step);
                up.setDisable(step == 0);
                down.setDisable(step == rows.size() - 1);
                remove.setDisable(rows.size() == 1);
            }
        } finally {
            filling = false;
        }
        framed.requestLayout();
    }

    /** As high as the rows are, or as there is room for; then half a row tells that there are more. */
    private double height(double outside) {
        if (getScene() == null || list.getItems().isEmpty()) {
            return 0;
        }
        Insets insets = list.getInsets();
        double width = outside - insets.getLeft() - insets.getRight();
        double window = getScene().getHeight();
        List<Object> asked = List.of(List.copyOf(list.getItems()), insets, width, window, heading.getFont());
        Double known = heights.get(asked);
        if (known != null) {
            return known;
        }
        if (heights.size() >= MOST_HEIGHTS) {
            heights.clear();
        }
        measuring.setVisible(true); // nothing is styled that is not visible
        double most =
                Math.max(window * SHARE, LEAST_ROWS * rowHeight(list.getItems().get(0), width));
        double all = 0;
        double shown = 0;
        for (Row row : list.getItems()) {
            double one = rowHeight(row, width);
            all += one;
            shown += all <= most ? one : shown < most - one / 2 ? one / 2 : 0;
            if (all > most) {
                break;
            }
        }
        measuring.setVisible(false);
        double height = Math.ceil(shown + insets.getTop() + insets.getBottom());
        heights.put(asked, height);
        return height;
    }

    private double rowHeight(Row row, double width) {
        ruler.updateItem(row, false);
        ruler.updateSelected(true); // the bold words of a selected row need most room
        ruler.resize(width, 1);
        ruler.applyCss();
        double height = Math.max(ruler.minHeight(width), ruler.prefHeight(width));
        return Math.ceil(height); // rows stand at whole pixels
    }

    /** Rows that are as they were stay, so that nothing jumps while somebody types. */
    private void fill(List<Row> rows) {
        if (rows.size() != list.getItems().size()) {
            list.getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, rows.get(i));
            }
        }
    }

    private Row row(Step step, int number, int of) {
        StepText said = step.said();
        StepChart shown = step.shown();
        List<Mark> marks = new ArrayList<>();
        if (said.asked().isPresent()) {
            marks.add(Mark.QUESTION);
        }
        if (shown.labels() != StepChart.Labels.HIDDEN) {
            marks.add(Mark.NAMES);
        }
        if (shown.spotlight() && !shown.zones().isEmpty()) {
            marks.add(Mark.SPOTLIGHT);
        }
        if (said.noted().isPresent()) {
            marks.add(Mark.NOTES);
        }
        LabelCount crowd = workshop.map()
                .map(map -> LabelCount.of(map, shown, options.room()))
                .orElse(new LabelCount(0, 0));
        if (crowd.isTooLarge()) {
            marks.add(Mark.TOO_MANY);
        }
        if (workshop.findings().stream().anyMatch(finding -> finding.step() == number - 1)) {
            marks.add(Mark.MEND);
        }
        String warning = crowd.isTooLarge() ? Messages.text("present.crowd", crowd.names(), crowd.most()) : "";
        return new Row(number, of, said.title().in(workshop.language()), List.copyOf(marks), warning);
    }

    /** A step on one line, or more where its title is long. */
    private static final class Cell extends WrappingCell<Row> {

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            Label title = Blocks.text(row.title(), "step-title");
            HBox.setHgrow(title, Priority.ALWAYS);
            HBox marks = new HBox();
            marks.getStyleClass().add("step-marks");
            marks.setMinWidth(USE_PREF_SIZE);
            row.marks().forEach(mark -> {
                var icon = Icons.icon(mark.icon);
                icon.getStyleClass().add("step-mark-" + Messages.kebab(mark));
                marks.getChildren().add(icon);
            });
            HBox line = Blocks.numbered(Messages.text("panel.step.number", row.number()), title);
            line.getStyleClass().add("step-row");
            line.getChildren().add(marks);
            Rows.fill(this, line);
            List<String> words = new ArrayList<>(row.marks().stream()
                    .map(mark -> mark == Mark.TOO_MANY ? row.warning() : Messages.word("present.mark", mark))
                    .toList());
            String told = String.join(Messages.text("atlas.list.comma"), words);
            setTooltip(words.isEmpty() ? null : new Tooltip(told));
            setAccessibleText(Messages.text(
                    words.isEmpty() ? "present.step.spoken" : "present.step.spoken.marks",
                    row.number(),
                    row.of(),
                    row.title(),
                    told));
        }
    }
}
