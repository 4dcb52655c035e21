package soleatlas.ui.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;
import soleatlas.words.Messages;

/**
 * Something that can be done.
 *
 * @param id plain word; the words on screen are those of {@code command.ID}
 * @param group where it belongs
 * @param strokes the keys for it; may be empty
 * @param action does it; answers whether there was anything to do
 */
public record Command(String id, Group group, List<Stroke> strokes, BooleanSupplier action) {

    /** Keeps its own copy. */
    public Command {
        strokes = List.copyOf(strokes);
    }

    /** Where a command belongs. */
    public enum Group {
        /** Works anywhere in the window. */
        WINDOW,
        /** Chooses how things look. */
        LOOK,
        /** Opens a page of the handbook. */
        PAGE,
        /** Works while the chart has the focus. */
        CHART,
        /** Walks on the chart: for keys only. */
        WALK,
        /** Answers questions, while learning. */
        LEARN,
        /** Moves the pen while a zone is drawn from memory: for keys only. */
        DRAW,
        /** Makes and gives lessons, while presenting. */
        LESSON,
        /** Works while a lesson is given. */
        SHOW,
        /** Writes the number of a step while a lesson is given. */
        SHOW_STEP,
        /** Changes the pen while one draws on a lesson. */
        SHOW_PEN,
        /** Leads a quiz. */
        SHOW_QUIZ;

        /** Whether its commands are for a lesson that is given, and for nothing else. */
        public boolean isShow() {
            return this == SHOW || this == SHOW_STEP || this == SHOW_PEN || this == SHOW_QUIZ;
        }
    }

    /** A command that always finds something to do. */
    public static Command of(String id, Group group, Runnable action, Stroke... strokes) {
        return new Command(id, group, List.of(strokes), () -> {
            action.run();
            return true;
        });
    }

    /** Does it; answers whether there was anything to do. */
    public boolean run() {
        return action.getAsBoolean();
    }

    /** What it does, in words. */
    public String text() {
        return Messages.text("command." + id);
    }

    /** Its keys, each once: "Ctrl+F, /". */
    public String keys() {
        Set<String> names = new LinkedHashSet<>();
        strokes.forEach(stroke -> names.add(stroke.text()));
        return String.join(Messages.text("atlas.list.comma"), names);
    }

    /** Whether an event asks for it. */
    public boolean isAskedBy(KeyEvent event) {
        return strokes.stream().anyMatch(stroke -> stroke.matches(event));
    }
}
