package soleatlas.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.overlay.Overlay;
import soleatlas.chart.overlay.ProgressOverlay;
import soleatlas.chart.overlay.QuizMarks;
import soleatlas.chart.overlay.QuizOverlay;
import soleatlas.chart.overlay.SketchOverlay;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.QuizSession;
import soleatlas.ui.chart.ChartPen;
import soleatlas.ui.chart.ChartTool;
import soleatlas.ui.chart.ChartView;

/**
 * What learning lays over the chart: what is known, in any mode that colours by it, and a question while one is open. Pointing
 * at the chart then answers.
 */
final class LearnChart implements ChartTool {

    private final ChartView chart;
    private final LearnModel learner;
    private final QuizSession quiz;
    private final ChartOptions options;
    private boolean on;
    private @Nullable SketchPen pen;

    /** Learning on a chart; it begins when it is switched on. */
    LearnChart(ChartView chart, LearnModel learner, ChartOptions options) {
        this.chart = chart;
        this.learner = learner;
        this.quiz = learner.play();
        this.options = options;
        quiz.paperProperty().addListener(value -> update());
        quiz.sketch().strokesProperty().addListener(value -> lay());
        quiz.sketch().openProperty().addListener(value -> lay());
        learner.revisionProperty().addListener(value -> lay());
        learner.options().choicesProperty().addListener(value -> lay());
        options.colouringProperty().addListener(value -> lay());
        lay();
    }

    /** Takes the chart over, or leaves it as it was. */
    void switchTo(boolean wanted) {
        on = wanted;
        update();
    }

    private QuizMarks marks() {
        return quiz.paperProperty().get();
    }

    private void update() {
        Place before = pen == null ? null : pen.place();
        Place wanted = on ? marks().sketch().orElse(null) : null;
        boolean begun = wanted != null && !wanted.equals(before);
        if (wanted == null) {
            pen = null;
        }
        lay();
        if (wanted != null && begun) {
            pen = new SketchPen(chart, quiz, wanted, this::lay);
            chart.camera().fit();
        }
        boolean asked = on && marks().blank();
        chart.use(asked ? this : null);
        if (begun) {
            lay();
        }
    }

    private void lay() {
        List<Overlay> overlays = new ArrayList<>();
        boolean asked = on && marks().blank();
        if (options.colouringProperty().get() == Colouring.PROGRESS && !asked) {
            overlays.add(new ProgressOverlay(learner::mastery)); // what is known would tell what is asked
        }
        if (on) {
            overlays.add(new QuizOverlay(marks()));
            SketchPen drawing = pen;
            if (drawing != null) {
                overlays.add(new SketchOverlay(
                        drawing.place(),
                        quiz.sketch().strokesProperty().get(),
                        quiz.sketch().openProperty().get(),
                        drawing.held()));
            }
        }
        chart.lay(overlays);
    }

    @Override
    public boolean lights() {
        return marks().picks();
    }

    @Override
    public void choose(List<Placement> stack, ToDoubleFunction<Placement> distance) {
        quiz.pick(stack, distance);
    }

    @Override
    public boolean stopsAt(Placement placement) {
        boolean spots = marks().marks().containsValue(QuizMarks.Mark.SPOT);
        return !spots || marks().marks().get(placement.place()) == QuizMarks.Mark.SPOT;
    }

    @Override
    public Optional<ChartPen> pen() {
        return Optional.ofNullable(pen);
    }
}
