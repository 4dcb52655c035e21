package soleatlas.ui.mode;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Stroke;

/**
 * What the window is for at a time. All modes share the chart, its view and its selection. A mode is made with the window, since
 * its keys are listed from the start; its panel is made when somebody first goes there.
 */
public interface Mode {

    /** Plain word, as {@link soleatlas.model.mode.Modes} has it; the words on screen are those of {@code mode.ID}. */
    String id();

    /** Name of the icon. */
    String icon();

    /** The key that leads there. */
    Stroke stroke();

    /** What can be done while the window is for it; asked without visiting it. */
    List<Command> commands();

    /** What stands beside the chart; made when it is first asked for. */
    Parent panel();

    /** Puts the focus where one goes on in the panel. */
    void focus();

    /** Puts the focus where one begins, having come from another mode. */
    default void begin() {
        focus();
    }

    /** The window is for something else from now on. */
    default void end() {}

    /** Goes back one step within the mode; false if there is nowhere to go back to. */
    default boolean back() {
        return false;
    }

    /** Whether the panel shows more than a guide, which steps back where there is little room. */
    default boolean isPanelNeeded() {
        return true;
    }

    /** The question that is open, or null; while there is one nothing is shown or done that could give it away. */
    default ObservableValue<? extends @Nullable Object> questionProperty() {
        return new ReadOnlyObjectWrapper<@Nullable Object>();
    }

    /** What stands in the place of the chart, or null for the chart. */
    default ObservableValue<@Nullable Parent> insteadProperty() {
        return new ReadOnlyObjectWrapper<@Nullable Parent>();
    }

    /** What the colours of the zones mean here, whatever somebody chose elsewhere. */
    default Optional<Colouring> colouring() {
        return Optional.empty();
    }
}
