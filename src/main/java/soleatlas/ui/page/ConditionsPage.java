package soleatlas.ui.page;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.Condition;
import soleatlas.model.window.WindowModel;
import soleatlas.safety.HealthAnswers;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** What applies to the reader: off until switched on, kept on this machine only, forgotten with one click. */
final class ConditionsPage extends VBox {

    ConditionsPage(WindowModel session) {
        HealthAnswers person = session.safety().answers();
        CheckBox use =
                box(Messages.text("mine.use"), person.toldProperty().get().on());
        use.setId("mine-use");
        use.getStyleClass().add("mine-use");
        VBox list = new VBox();
        list.getStyleClass().add("panel-section");
        for (Condition condition : session.safety().conditions()) {
            CheckBox box = box(
                    condition.statement().in(session.language()),
                    person.toldProperty().get().conditions().contains(condition.id()));
            box.setId("mine-" + condition.id());
            box.setOnAction(event -> person.mark(condition.id(), box.isSelected()));
            list.getChildren().add(box);
        }
        list.setDisable(!use.isSelected());
        use.setOnAction(event -> {
            person.use(use.isSelected());
            list.setDisable(!use.isSelected());
        });
        Button erase = new Button(Messages.text("mine.erase"), Icons.icon("fth-trash-2"));
        erase.setId("mine-erase");
        erase.setOnAction(event -> {
            person.erase();
            use.setSelected(false);
            list.setDisable(true);
            list.getChildren().forEach(node -> {
                if (node instanceof CheckBox box) {
                    box.setSelected(false);
                }
            });
        });
        getChildren()
                .addAll(
                        Blocks.text(Messages.text("mine.intro")),
                        use,
                        list,
                        erase,
                        PageParts.link(session, Messages.text("mine.safety"), Page.of(Page.Kind.SAFETY)));
    }

    private static CheckBox box(String text, boolean selected) {
        CheckBox box = new CheckBox(text);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(selected);
        return box;
    }
}
