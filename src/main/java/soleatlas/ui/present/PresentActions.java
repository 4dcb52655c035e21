package soleatlas.ui.present;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import soleatlas.model.mode.Mode;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Command.Group;
import soleatlas.ui.command.Stroke;

/** The commands for lessons and their steps. Where somebody writes, the keys that change words are left to the words. */
public final class PresentActions {

    private PresentActions() {}

    public static List<Command> of(WindowModel session, PresentPanel panel) {
        LessonActions bench = panel.bench();
        BooleanSupplier here = () -> session.modes().is(Mode.PRESENT);
        BooleanSupplier free = () -> here.getAsBoolean() && !panel.isWriting();
        BooleanSupplier undoing = () -> here.getAsBoolean() && !panel.isUndoing();
        BooleanSupplier onSteps = () -> here.getAsBoolean() && panel.isOnSteps();
        return List.of(
                command("present-start", here, () -> bench.present(false), Stroke.key(KeyCode.F5)),
                command("present-start-here", here, () -> bench.present(true), Stroke.shift(KeyCode.F5)),
                command("present-rehearse", here, bench::rehearse, Stroke.alt(KeyCode.F5)),
                command("lesson-save", here, bench::save, Stroke.ctrl(KeyCode.S)),
                command("lesson-save-as", here, bench::saveAs, new Stroke(KeyCode.S, "", true, false, true)),
                command("lesson-undo", undoing, bench::undo, Stroke.ctrl(KeyCode.Z)),
                command("lesson-redo", undoing, bench::redo, Stroke.ctrl(KeyCode.Y)),
                command("step-add", free, bench::add, Stroke.key(KeyCode.INSERT)),
                command("step-update", here, bench::update),
                command("step-duplicate", free, bench::duplicate, Stroke.ctrl(KeyCode.D)),
                command("step-up", free, () -> bench.move(-1), Stroke.alt(KeyCode.UP)),
                command("step-down", free, () -> bench.move(1), Stroke.alt(KeyCode.DOWN)),
                command("step-remove", onSteps, bench::remove, Stroke.key(KeyCode.DELETE)));
    }

    private static Command command(String id, BooleanSupplier when, BooleanSupplier action, Stroke... strokes) {
        return new Command(id, Group.LESSON, List.of(strokes), () -> when.getAsBoolean() && action.getAsBoolean());
    }
}
