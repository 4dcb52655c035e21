package soleatlas.ui.panel;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import soleatlas.article.Block;
import soleatlas.article.KeyArticle;
import soleatlas.article.Target;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.Navigator;
import soleatlas.model.explore.SafetyModel;
import soleatlas.ui.article.ArticleHost;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;
import soleatlas.words.Messages;

/** What surrounds a page, and what there is to work with on it. */
record PageHost(Explorer explorer, ChartOptions options, SafetyModel safety, Navigator navigator, CommandTable table)
        implements ArticleHost {

    @Override
    public void follow(Target target) {
        navigator.follow(target);
    }

    @Override
    public Node control(Block.Control.Kind kind) {
        return switch (kind) {
            case CONDITIONS -> new ConditionMarks(safety, explorer.language());
            case SCHOOLS -> schools();
            case FILTERS -> new FilterBoxes(explorer, explorer.map().orElseThrow());
            case KEYS ->
                new KeySearch(
                        Arrays.stream(Command.Group.values()).map(this::keys).toList());
        };
    }

    private CheckBox schools() {
        CheckBox shown = new CheckBox(Messages.text("page.schools.show"));
        shown.setId("schools-show");
        shown.setWrapText(true);
        shown.setSelected(options.schoolsProperty().get());
        shown.setOnAction(event -> options.showSchools(shown.isSelected()));
        return shown;
    }

    private KeyArticle.Group keys(Command.Group group) {
        return new KeyArticle.Group(
                Messages.word("command.group", group),
                table.of(group).stream()
                        .filter(command -> !command.strokes().isEmpty())
                        .map(command -> new Block.Key(command.text(), command.keys()))
                        .toList());
    }
}
