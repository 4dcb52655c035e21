package soleatlas.ui.window;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;

/** The keys that act anywhere in the window. Plain characters are text where text is being written. */
final class WindowKeys {

    private static final Set<Command.Group> ELSEWHERE =
            EnumSet.of(Command.Group.CHART, Command.Group.WALK, Command.Group.DRAW);
    private static final Set<String> HARMLESS = Set.of(
            "region-next",
            "region-previous",
            "full-screen",
            "quit",
            "page-keys",
            "mode-explore",
            "mode-learn",
            "mode-present");

    private final MainWindow window;
    private final CommandTable commands;

    WindowKeys(MainWindow window, WindowModel session, CommandTable commands) {
        this.window = window;
        this.commands = commands;
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> use(event, own()));
        window.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl;
            if (!typing && session.appearance().lookProperty().get().letters()) {
                use(event, own());
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::plain);
    }

    private void plain(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && CommandTable.run(answering(), event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            window.closeTopmost();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && window.isOnZones(event)) {
            window.intoPanel();
        }
    }

    /** Those of the chart act there; Escape is left to whoever has the focus, and comes last to the window. */
    private List<Command> own() {
        return commands.all().stream()
                .filter(command ->
                        !ELSEWHERE.contains(command.group()) && !command.group().isShow())
                .filter(command ->
                        !command.id().equals("close") && !command.id().equals("answer-next"))
                .filter(command -> !window.isAsked() || isHarmless(command))
                .toList();
    }

    /** Enter goes on to the next question where the focus is on nothing that takes it. */
    private List<Command> answering() {
        return commands.named("answer-next").stream().toList();
    }

    /** While something is asked, nothing is done that could give it away. */
    private static boolean isHarmless(Command command) {
        return command.group() == Command.Group.LEARN
                || command.group() == Command.Group.LOOK
                || HARMLESS.contains(command.id());
    }

    private static void use(KeyEvent event, List<Command> among) {
        if (CommandTable.run(among, event)) {
            event.consume();
        }
    }
}
