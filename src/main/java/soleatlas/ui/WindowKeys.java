package soleatlas.ui;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import soleatlas.explore.Session;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;

/** The keys that act anywhere in the window. Plain characters are text where text is being written. */
final class WindowKeys {

    private final MainWindow window;
    private final CommandTable commands;

    WindowKeys(MainWindow window, Session session, CommandTable commands) {
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
        if (event.getCode() == KeyCode.ESCAPE) {
            window.closeTopmost();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && window.isOnZones(event)) {
            window.intoPanel();
        }
    }

    /** Those of the chart act there; Escape is left to whoever has the focus, and comes last to the window. */
    private List<Command> own() {
        return commands.all().stream()
                .filter(command -> command.group() != Command.Group.CHART && command.group() != Command.Group.WALK)
                .filter(command -> !command.id().equals("close"))
                .toList();
    }

    private static void use(KeyEvent event, List<Command> among) {
        if (CommandTable.run(among, event)) {
            event.consume();
        }
    }
}
