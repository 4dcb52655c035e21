package soleatlas.ui.learn;

import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.LearnModel;
import soleatlas.study.Deck;
import soleatlas.study.Mastery;
import soleatlas.study.Skill;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** What is learned, zone by zone and skill by skill, for those who prefer reading to looking. */
final class ProgressTable extends TableView<Zone> {

    /** Free space beside the words of a cell, in pixels. */
    private static final double MARGIN = 22;

    /** How wide the names and the other columns are, in em. */
    private static final double NAME = 10.2;

    private static final double COLUMN = 5.4;

    private final Appearance appearance;
    private final Explorer explorer;
    private final LearnModel learner;

    private @Nullable Columns columns;
    private boolean filling;

    /** Which columns there are, for text of which size in pixels. */
    private record Columns(Set<Skill> skills, double em) {}

    /** A table of what is learned. */
    ProgressTable(LearnModel learner, Explorer explorer, Appearance appearance) {
        this.appearance = appearance;
        this.explorer = explorer;
        this.learner = learner;
        setId("progress-table");
        getStyleClass().add("progress-table");
        setAccessibleText(Messages.text("learn.table"));
        appearance.lookProperty().addListener(value -> update());
        learner.revisionProperty().addListener(value -> update());
        learner.options().choicesProperty().addListener(value -> update());
        learner.tableProperty().addListener(value -> update());
        explorer.detailedProperty().addListener(value -> update());
        explorer.entryProperty().addListener(value -> update());
        getSelectionModel().selectedItemProperty().addListener((value, before, zone) -> {
            if (zone != null && !filling) {
                explorer.select(zone);
            }
        });
        update();
    }

    private void update() {
        if (!learner.tableProperty().get()) {
            return;
        }
        double em = 14 * appearance.lookProperty().get().textPercent() / 100.0;
        Set<Skill> possible = learner.deck().map(Deck::skills).orElse(Set.of());
        Columns wanted = new Columns(possible, em);
        if (!wanted.equals(columns)) {
            columns = wanted;
            build(wanted);
        }
        filling = true;
        int selected = getSelectionModel().getSelectedIndex();
        getItems().setAll(explorer.zones());
        if (selected >= 0 && selected < getItems().size()) {
            getSelectionModel().select(selected);
        }
        filling = false;
    }

    private void build(Columns wanted) {
        double em = wanted.em();
        getColumns().clear();
        TableColumn<Zone, String> name = new TableColumn<>(Messages.text("learn.table.zone"));
        name.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().name().in(explorer.language())));
        name.setPrefWidth(NAME * em);
        name.setCellFactory(made -> new NameCell());
        getColumns().add(name);
        getColumns()
                .add(column(
                        em,
                        Messages.text("learn.table.all"),
                        zone -> learner.mastery(
                                        zone,
                                        learner.options()
                                                .choicesProperty()
                                                .get()
                                                .skills())
                                .orElse(null)));
        for (Skill skill : Skill.values()) {
            if (wanted.skills().contains(skill)) {
                getColumns()
                        .add(column(
                                em,
                                Messages.word("learn.skill", skill),
                                zone -> MasteryWords.of(learner, zone, skill).orElse(null)));
            }
        }
    }

    private static TableColumn<Zone, @Nullable Mastery> column(
            double em, String title, Function<Zone, @Nullable Mastery> mastery) {
        TableColumn<Zone, @Nullable Mastery> column = new TableColumn<>();
        Label head = new Label(title);
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        head.prefWidthProperty().bind(column.widthProperty().subtract(6));
        column.setText(null);
        column.setGraphic(head);
        column.setPrefWidth(COLUMN * em);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(mastery.apply(row.getValue())));
        column.setCellFactory(made -> new Cell());
        return column;
    }

    /** A name that goes on in a second line. */
    private static final class NameCell extends TableCell<Zone, String> {

        private final Label words = Blocks.text("");

        NameCell() {
            words.maxWidthProperty().bind(words.prefWidthProperty());
            tableColumnProperty().addListener((value, before, column) -> {
                if (column != null) {
                    words.prefWidthProperty().bind(column.widthProperty().subtract(MARGIN));
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            if (empty || name == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            words.setText(name);
            setGraphic(words);
            setAccessibleText(name);
        }
    }

    /** Pips and a word. */
    private static final class Cell extends TableCell<Zone, @Nullable Mastery> {

        @Override
        protected void updateItem(@Nullable Mastery mastery, boolean empty) {
            super.updateItem(mastery, empty);
            setText(null);
            setGraphic(null);
            if (!empty && mastery != null) {
                VBox content = new VBox(new Pips(mastery), new Label(MasteryWords.word(mastery)));
                content.getStyleClass().add("progress-cell");
                setGraphic(content);
                setAccessibleText(MasteryWords.word(mastery));
            } else if (!empty) {
                setText(Messages.text("learn.table.none"));
            }
        }
    }
}
