package soleatlas.ui.window;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import soleatlas.model.explore.Appearance;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;

/** The keys that act anywhere in the window. Plain characters are text where text is being written. */
final class WindowKeys {

    private static final Set<Command.Group> ELSEWHERE =
            EnumSet.of(Command.Group.CHART, Command.Group.WALK, Command.Group.DRAW);
    private static final Set<String> HARMLESS =
            Set.of("region-next", "region-previous", "full-screen", "quit", "page-keys");

    /** These two come after whoever has the focus. */
    private static final String CLOSE = "close";

    private static final String ANSWER_NEXT = "answer-next";

    private final CommandTable commands;
    private final BooleanSupplier asked;

    /**
     * The keys of a window.
     *
     * @param asked whether a question is open: then nothing is done that could give it away
     */
    WindowKeys(Node window, Appearance appearance, CommandTable commands, BooleanSupplier asked) {
        this.commands = commands;
        this.asked = asked;
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> use(event, own()));
        window.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl;
            if (!typing && appearance.lookProperty().get().letters()) {
                use(event, own());
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                use(event, commands.named(ANSWER_NEXT).stream().toList());
            } else if (event.getCode() == KeyCode.ESCAPE) {
                commands.named(CLOSE).ifPresent(Command::run); // with Shift or Ctrl too
                event.consume();
            }
        });
    }

    /** Those of the chart act there; Escape is left to whoever has the focus, and comes last to the window. */
    private List<Command> own() {
        return commands.all().stream()
                .filter(command ->
                        !ELSEWHERE.contains(command.group()) && !command.group().isShow())
                .filter(command -> !command.id().equals(CLOSE) && !command.id().equals(ANSWER_NEXT))
                .filter(command -> !asked.getAsBoolean() || isHarmless(command))
                .toList();
    }

    /** While something is asked, nothing is done that could give it away. */
    private static boolean isHarmless(Command command) {
        return command.group() == Command.Group.LEARN
                || command.group() == Command.Group.LOOK
                || command.id().startsWith("mode-")
                || HARMLESS.contains(command.id());
    }

    private static void use(KeyEvent event, List<Command> among) {
        if (CommandTable.run(among, event)) {
            event.consume();
        }
    }
}
