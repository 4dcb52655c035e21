package soleatlas.ui.present;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Command.Group;
import soleatlas.ui.command.Stroke;

/** The commands for lessons and their steps. Where somebody writes, the keys that change words are left to the words. */
final class PresentActions {

    private PresentActions() {}

    /**
     * All of them.
     *
     * @param panel the panel, which is asked only while lessons are made
     * @param here whether they are made now
     */
    static List<Command> of(LessonActions bench, Supplier<PresentPanel> panel, BooleanSupplier here) {
        BooleanSupplier free = () -> here.getAsBoolean() && !panel.get().isWriting();
        BooleanSupplier undoing = () -> here.getAsBoolean() && !panel.get().isUndoing();
        BooleanSupplier onSteps = () -> here.getAsBoolean() && panel.get().isOnSteps();
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
