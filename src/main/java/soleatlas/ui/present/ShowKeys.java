package soleatlas.ui.present;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import soleatlas.model.explore.Appearance;
import soleatlas.model.present.BoardLight;
import soleatlas.model.present.Presenter;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;

/**
 * The keys of a lesson that is given, in either window. Those that remote controls send work wherever the focus is; arrows,
 * space and Enter are left to a list or a button that has it.
 */
final class ShowKeys {

    private static final Set<KeyCode> REMOTE = Set.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F5, KeyCode.ESCAPE);

    private final Presenter presenter;
    private final Appearance appearance;
    private final CommandTable table;

    /**
     * Listens to a window.
     *
     * @param root everything in it
     */
    ShowKeys(Node root, Presenter presenter, Appearance appearance, CommandTable table) {
        this.presenter = presenter;
        this.appearance = appearance;
        this.table = table;
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (REMOTE.contains(event.getCode()) || event.isShortcutDown()) {
                use(event);
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::use);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::use);
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SHIFT
                    && presenter.lightProperty().get().kind() == BoardLight.Kind.CIRCLE) {
                presenter.shine(BoardLight.OFF);
            }
        });
    }

    private void use(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED && isSwitchedOff(event.getCharacter())) {
            return;
        }
        Set<Command.Group> now = ShowActions.situation(presenter);
        List<Command> counting = table.all().stream()
                .filter(command -> now.contains(command.group()) || command.group() == Command.Group.LOOK)
                .toList();
        if (CommandTable.run(counting, event)) {
            event.consume();
        }
    }

    /** Letters can be switched off; digits and the full stop of a remote control stay. */
    private boolean isSwitchedOff(String character) {
        boolean letter = !character.isEmpty() && Character.isLetter(character.charAt(0));
        return letter && !appearance.lookProperty().get().letters();
    }
}
