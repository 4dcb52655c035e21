package soleatlas.ui.learn;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.LearnerList;
import soleatlas.model.learn.RoundScope;
import soleatlas.model.mode.Modes;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** What to begin with: today's session first, then everything else, and what is known of the zone that is selected. */
final class HomePane extends ScrollPane {

    private final Explorer explorer;
    private final Modes modes;
    private final LearnModel learner;
    private final LearnCommands desk;
    private final VBox body = new VBox();
    private final VBox asking = new VBox();
    private final VBox trouble = new VBox();
    private final WhoMenu who;
    private final ToggleButton table = new ToggleButton(Messages.text("learn.table"), Icons.icon("fth-list"));
    private @Nullable ChooseSection choose;

    HomePane(LearnModel learner, Explorer explorer, Modes modes, LearnCommands desk) {
        this.explorer = explorer;
        this.modes = modes;
        this.learner = learner;
        this.desk = desk;
        setId("learn-home");
        getStyleClass().add("panel-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        body.getStyleClass().add("panel-body");
        setContent(body);
        table.setMinWidth(USE_PREF_SIZE);
        who = new WhoMenu(learner.learners(), desk, this::askForName, this::askForNewName, this::askToDelete);
        table.setId("table");
        table.getStyleClass().add("quiet");
        table.setOnAction(event -> learner.showTable(table.isSelected()));
        learner.tableProperty().addListener((value, before, shown) -> table.setSelected(shown));
        asking.getStyleClass().add("ending");
        ask();
        learner.learners().troubleProperty().addListener(value -> warn());
        warn();
    }

    /** Shows everything anew. */
    void update() {
        String focused = getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
        boolean inside = isFocusWithin();
        RoundScope scope = choose == null ? null : choose.scope();
        FlowPane head = Blocks.flow("learn-head");
        head.getChildren().addAll(who, table);
        body.getChildren().setAll(head, asking, trouble);
        if (!learner.readyProperty().get()) {
            body.getChildren().add(Blocks.text(Messages.text("learn.reading"), "muted"));
            return;
        }
        if (learner.deck().isEmpty()) {
            return;
        }
        Placement selected = explorer.selectionProperty().get();
        if (selected != null) {
            body.getChildren().add(new ZoneProgress(learner, explorer, modes, selected.zone()));
        }
        ChooseSection chosen = new ChooseSection(learner, explorer, scope);
        choose = chosen;
        body.getChildren()
                .addAll(
                        new TodayCard(learner),
                        new PathSection(learner, explorer),
                        new MixUpSection(learner),
                        chosen,
                        new TestsSection(learner));
        if (inside && focused != null) {
            Node again = lookup("#" + focused);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private void warn() {
        trouble.getChildren().clear();
        for (String what : learner.learners().troubleProperty().get()) {
            trouble.getChildren()
                    .add(Blocks.notice("ask", "fth-alert-triangle", Messages.text("learn.trouble"), what, List.of()));
        }
        trouble.setVisible(!trouble.getChildren().isEmpty());
        trouble.setManaged(trouble.isVisible());
    }

    private void ask(Node... content) {
        asking.getChildren().setAll(content);
        asking.setVisible(content.length > 0);
        asking.setManaged(content.length > 0);
    }

    private void askForName() {
        askForText("learn.who.add.ask", "", desk::add);
    }

    private void askForNewName() {
        String name = learner.learners()
                .currentProperty()
                .get()
                .map(LearnerList.Who::name)
                .orElse("");
        askForText("learn.who.rename.ask", name, desk::rename);
    }

    private void askForText(String key, String text, Consumer<String> action) {
        TextField field = new TextField(text);
        field.setId("who-name");
        field.setAccessibleText(Messages.text(key));
        field.getStyleClass().add("page-search");
        Button ok = new Button(Messages.text("learn.who.ok"));
        ok.setId("who-ok");
        ok.getStyleClass().add("primary");
        Runnable take = () -> {
            if (!field.getText().isBlank()) {
                ask();
                action.accept(field.getText().strip());
                who.requestFocus();
            }
        };
        ok.setOnAction(event -> take.run());
        field.setOnAction(event -> take.run());
        FlowPane buttons = Blocks.flow("welcome-buttons");
        buttons.getChildren().addAll(ok, cancel());
        ask(Blocks.text(Messages.text(key)), field, buttons);
        field.requestFocus();
    }

    private void askToDelete() {
        String name = learner.learners()
                .currentProperty()
                .get()
                .map(LearnerList.Who::name)
                .orElse("");
        Label words = Blocks.text(Messages.text("learn.who.delete.ask", name));
        Button yes = new Button(Messages.text("learn.who.delete.yes"));
        yes.setId("delete-yes");
        yes.setOnAction(event -> {
            ask();
            desk.delete();
        });
        Button no = cancel();
        FlowPane buttons = Blocks.flow("welcome-buttons");
        buttons.getChildren().addAll(no, yes);
        ask(words, buttons);
        no.requestFocus();
    }

    private Button cancel() {
        Button cancel = new Button(Messages.text("learn.who.cancel"));
        cancel.setId("who-cancel");
        cancel.setOnAction(event -> {
            ask();
            who.requestFocus();
        });
        return cancel;
    }
}
