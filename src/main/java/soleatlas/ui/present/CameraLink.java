package soleatlas.ui.present;

import soleatlas.model.explore.ChartCamera;
import soleatlas.model.explore.Explorer;
import soleatlas.model.present.Framing;
import soleatlas.model.present.LessonEditor;
import soleatlas.teach.Step;
import soleatlas.ui.chart.ChartView;

/** The way from steps to the chart's camera and back. */
public final class CameraLink {

    private final Explorer explorer;
    private final ChartView chart;

    /** A lens on a chart: it follows the step that the chart is asked to show. */
    public CameraLink(Explorer explorer, LessonEditor workshop, ChartView chart) {
        this.explorer = explorer;
        this.chart = chart;
        workshop.lookedAtProperty().addListener((value, before, step) -> {
            if (step != null) {
                look(step);
            }
        });
    }

    /** What the chart's camera sees. */
    public Framing seen() {
        boolean all = explorer.allViewsProperty().get();
        return chart.sheet()
                .map(sheet -> Framing.of(sheet, chart.camera(), all))
                .orElse(Framing.ALL);
    }

    /** Zones that are all over the chart are seen when all of it is seen, in the middle of the room. */
    private void look(Step step) {
        ChartCamera camera = chart.camera();
        chart.sheet()
                .flatMap(sheet ->
                        Framing.part(sheet, step.shown().shot(), step.shown().zones()))
                .map(part -> camera.lookingAt(part, part.width() > 0 ? Framing.MARGIN : 0))
                .filter(near -> near.scale() > camera.fitted().scale())
                .ifPresentOrElse(camera::show, camera::fit);
    }
}
