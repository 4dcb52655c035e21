package soleatlas.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import soleatlas.article.Page;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Command.Group;
import soleatlas.ui.command.Stroke;
import soleatlas.ui.mode.Mode;
import soleatlas.words.Messages;

/** The commands of the window itself, of its look and of its pages. */
final class WindowActions {

    private WindowActions() {}

    /**
     * What the window itself does.
     *
     * @param search puts the focus into the search field
     * @param palette opens the palette of commands
     * @param close closes the topmost thing
     * @param region puts the focus into the next part of the window, or with -1 into the previous one
     */
    record Own(Runnable search, Runnable palette, Runnable close, IntConsumer region) {}

    static List<Command> of(WindowModel models, List<Mode> modes, Own window, WindowCommands desktop) {
        List<Command> all = new ArrayList<>();
        ReadingHistory reader = models.reading();
        all.add(Command.of("search", Group.WINDOW, window.search(), Stroke.ctrl(KeyCode.F), Stroke.typed("/")));
        all.add(Command.of("palette", Group.WINDOW, window.palette(), Stroke.ctrl(KeyCode.K)));
        all.add(Command.of("back", Group.WINDOW, reader::back, Stroke.alt(KeyCode.LEFT)));
        all.add(Command.of("forward", Group.WINDOW, reader::forward, Stroke.alt(KeyCode.RIGHT)));
        all.add(Command.of("close", Group.WINDOW, window.close(), Stroke.key(KeyCode.ESCAPE)));
        all.add(Command.of("region-next", Group.WINDOW, () -> window.region().accept(1), Stroke.key(KeyCode.F6)));
        all.add(Command.of(
                "region-previous", Group.WINDOW, () -> window.region().accept(-1), Stroke.shift(KeyCode.F6)));
        all.add(Command.of("open-file", Group.WINDOW, desktop::chooseFile, Stroke.ctrl(KeyCode.O)));
        all.add(Command.of("open-folder", Group.WINDOW, desktop::chooseFolder));
        all.add(Command.of("basket-clear", Group.WINDOW, models.basket()::clear));
        all.add(Command.of("filters-clear", Group.WINDOW, models.explorer()::clearFilters));
        modes.forEach(mode -> all.add(Command.of(
                "mode-" + mode.id(), Group.WINDOW, () -> models.modes().go(mode.id()), mode.stroke())));
        all.add(Command.of("full-screen", Group.WINDOW, desktop::toggleFullScreen, Stroke.key(KeyCode.F11)));
        all.add(Command.of("quit", Group.WINDOW, desktop::quit, Stroke.ctrl(KeyCode.Q)));
        look(all, models.appearance());
        pages(all, reader);
        return all;
    }

    private static void look(List<Command> all, Appearance appearance) {
        all.add(Command.of(
                "text-larger",
                Group.LOOK,
                () -> appearance.changeTextSize(1),
                Stroke.ctrl(KeyCode.EQUALS),
                Stroke.ctrl(KeyCode.PLUS),
                Stroke.ctrl(KeyCode.ADD)));
        all.add(Command.of(
                "text-smaller",
                Group.LOOK,
                () -> appearance.changeTextSize(-1),
                Stroke.ctrl(KeyCode.MINUS),
                Stroke.ctrl(KeyCode.SUBTRACT)));
        all.add(Command.of(
                "text-normal",
                Group.LOOK,
                () -> appearance.changeTextSize(0),
                Stroke.ctrl(KeyCode.DIGIT0),
                Stroke.ctrl(KeyCode.NUMPAD0)));
        for (Appearance.Theme theme : Appearance.Theme.values()) {
            all.add(Command.of("theme-" + Messages.kebab(theme), Group.LOOK, () -> appearance.choose(theme)));
        }
        for (Appearance.Motion motion : Appearance.Motion.values()) {
            all.add(Command.of("motion-" + Messages.kebab(motion), Group.LOOK, () -> appearance.choose(motion)));
        }
        all.add(Command.of(
                "patterns",
                Group.LOOK,
                () -> appearance.showPatterns(!appearance.lookProperty().get().patterns())));
        all.add(Command.of(
                "letters",
                Group.LOOK,
                () -> appearance.useLetters(!appearance.lookProperty().get().letters())));
    }

    private static void pages(List<Command> all, ReadingHistory reader) {
        all.add(Command.of(
                "page-keys",
                Group.PAGE,
                () -> reader.open(Page.of(Page.Kind.KEYS)),
                Stroke.key(KeyCode.F1),
                Stroke.typed("?")));
        for (Page.Kind kind : PageMenu.ALL) {
            if (kind != Page.Kind.KEYS) {
                all.add(Command.of("page-" + Messages.kebab(kind), Group.PAGE, () -> reader.open(Page.of(kind))));
            }
        }
    }
}
