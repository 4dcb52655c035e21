package soleatlas.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** All commands of a window. */
public final class CommandTable {

    private final List<Command> commands = new ArrayList<>();

    /** Adds commands. */
    public void add(List<Command> more) {
        commands.addAll(more);
    }

    /** All of them, in the order in which they were added. */
    public List<Command> all() {
        return List.copyOf(commands);
    }

    /** Those of a group. */
    public List<Command> of(Command.Group group) {
        return commands.stream().filter(command -> command.group() == group).toList();
    }

    /** The command with this id. */
    public Optional<Command> named(String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /** Does what an event asks for among some commands; answers whether there was anything to do. */
    public static boolean run(List<Command> among, KeyEvent event) {
        for (Command command : among) {
            if (command.isAskedBy(event) && command.action().getAsBoolean()) {
                return true;
            }
        }
        return false;
    }
}
