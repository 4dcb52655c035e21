package soleatlas.ui.explore;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import soleatlas.model.explore.Explorer;
import soleatlas.model.mode.Modes;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Stroke;
import soleatlas.ui.kit.Lazy;
import soleatlas.ui.mode.Mode;
import soleatlas.ui.panel.GuidePanel;
import soleatlas.ui.panel.TechniquePanel;

/** Looking and reading: beside the chart stands what there is to know about the selected zone, or how to begin. */
public final class ExploreMode implements Mode {

    private final Explorer explorer;
    private final Runnable toChart;
    private final Lazy<GuidePanel> guide;
    private final Lazy<TechniquePanel> technique;
    private final StackPane panel = new StackPane();

    /**
     * The mode of a window.
     *
     * @param guide makes what stands beside the chart while no zone is selected
     * @param technique makes what stands there while one is
     * @param toChart puts the focus on the chart
     */
    public ExploreMode(
            Explorer explorer, Supplier<GuidePanel> guide, Supplier<TechniquePanel> technique, Runnable toChart) {
        this.explorer = explorer;
        this.toChart = toChart;
        this.guide = new Lazy<>(guide);
        this.technique = new Lazy<>(technique);
        explorer.selectionProperty().addListener(value -> show());
        show();
    }

    @Override
    public String id() {
        return Modes.EXPLORE;
    }

    @Override
    public String icon() {
        return "fth-compass";
    }

    @Override
    public Stroke stroke() {
        return Stroke.ctrl(KeyCode.DIGIT1);
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public Parent panel() {
        return panel;
    }

    @Override
    public void focus() {
        if (isPanelNeeded()) {
            technique.get().focusTitle();
        } else {
            toChart.run();
        }
    }

    @Override
    public void begin() {
        toChart.run();
    }

    @Override
    public boolean isPanelNeeded() {
        return explorer.selectionProperty().get() != null;
    }

    private void show() {
        Parent shown = isPanelNeeded() ? technique.get() : guide.get();
        if (!panel.getChildren().contains(shown)) {
            panel.getChildren().add(shown);
        }
        panel.getChildren().forEach(child -> child.setVisible(child.equals(shown)));
    }
}
