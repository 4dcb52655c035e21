package soleatlas.ui.learn;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import soleatlas.model.learn.LearnerList;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Who learns: others, a new one, and what can be done with what is kept. */
final class WhoMenu extends MenuButton {

    private final LearnerList learners;
    private final LearnCommands desk;
    private final Runnable askForName;
    private final Runnable askForNewName;
    private final Runnable askToDelete;

    /**
     * A menu of learners.
     *
     * @param askForName asks for the name of a new learner
     * @param askForNewName asks for another name of this one
     * @param askToDelete asks whether everything is to be deleted
     */
    WhoMenu(
            LearnerList learners,
            LearnCommands desk,
            Runnable askForName,
            Runnable askForNewName,
            Runnable askToDelete) {
        this.learners = learners;
        this.desk = desk;
        this.askForName = askForName;
        this.askForNewName = askForNewName;
        this.askToDelete = askToDelete;
        setId("who");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(Icons.icon("fth-user"));
        getStyleClass().add("quiet");
        setTooltip(new Tooltip(Messages.text("learn.who.tip")));
        learners.allProperty().addListener(value -> rebuild());
        learners.currentProperty().addListener(value -> rebuild());
        rebuild();
    }

    private void rebuild() {
        getItems().clear();
        String now = learners.currentProperty().get().map(LearnerList.Who::id).orElse("");
        String name = learners.currentProperty()
                .get()
                .map(LearnerList.Who::name)
                .filter(words -> !words.isBlank())
                .orElse(Messages.text("learn.who.first"));
        setText(name);
        setAccessibleText(Messages.text("learn.who.spoken", name));
        for (LearnerList.Who who : learners.allProperty().get()) {
            RadioMenuItem item =
                    new RadioMenuItem(who.name().isBlank() ? Messages.text("learn.who.first") : who.name());
            item.setMnemonicParsing(false);
            item.setSelected(who.id().equals(now));
            item.setOnAction(event -> desk.switchTo(who.id()));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        add("learn.who.add", askForName);
        add("learn.who.rename", askForNewName);
        add("learn.who.backup", desk::backUp);
        add("learn.who.restore", desk::restore);
        add("learn.who.delete", askToDelete);
    }

    private void add(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        getItems().add(item);
    }
}
