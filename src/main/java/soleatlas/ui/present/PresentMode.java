package soleatlas.ui.present;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Explorer;
import soleatlas.model.mode.Modes;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.Presenter;
import soleatlas.ui.chart.ChartView;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Stroke;
import soleatlas.ui.kit.Lazy;
import soleatlas.ui.mode.Mode;

/** Showing the chart to a class: lessons are made, and given on screens of their own. */
public final class PresentMode implements Mode {

    private final Presenter presenter;
    private final LessonActions actions;
    private final Modes modes;
    private final Lazy<PresentPanel> panel;

    /**
     * The mode of a window.
     *
     * @param chart the chart, whose view becomes a step
     * @param chooseFile asks for the file of a lesson
     * @param tell tells the reader what was done
     */
    public PresentMode(
            LessonEditor editor,
            Presenter presenter,
            Explorer explorer,
            Appearance appearance,
            Modes modes,
            LessonCommands commands,
            ChartView chart,
            Runnable chooseFile,
            Consumer<String> tell) {
        this.presenter = presenter;
        this.modes = modes;
        CameraLink camera = new CameraLink(explorer, editor, chart);
        actions = new LessonActions(explorer, editor, presenter, commands, camera::seen, tell);
        panel = new Lazy<>(
                () -> new PresentPanel(editor, presenter, explorer, appearance, actions, commands, chooseFile, tell));
        editor.askedProperty().addListener((value, before, asked) -> {
            if (asked) {
                modes.go(LessonEditor.MODE); // whoever is asked must see what
                panel.get().ask();
            }
        });
    }

    @Override
    public String id() {
        return LessonEditor.MODE;
    }

    @Override
    public String icon() {
        return "fth-monitor";
    }

    @Override
    public Stroke stroke() {
        return Stroke.ctrl(KeyCode.DIGIT4);
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(
                        PresentActions.of(actions, panel, () -> modes.is(LessonEditor.MODE)).stream(),
                        ShowActions.of(presenter).stream())
                .toList();
    }

    @Override
    public Parent panel() {
        return panel.get();
    }

    @Override
    public void focus() {
        panel.get().focus();
    }

    @Override
    public boolean back() {
        return panel.get().leave();
    }
}
