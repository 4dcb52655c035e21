package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.util.Duration;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.overlay.QuizMarks;
import soleatlas.chart.overlay.QuizMarks.Mark;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;
import soleatlas.model.explore.ChartCamera;
import soleatlas.words.Messages;

/** What learning puts on the chart: which zone is meant, what was right and wrong, what was drawn. By form, not by colour alone. */
final class PaperLayer {

    private static final Duration PULSE = Duration.millis(500);
    /** The asked zone pulses for three seconds and then rests. */
    private static final int PULSES = 6;

    private final ChartCamera camera;
    private final ObservableBooleanValue still;
    private final Plates plates;
    private final List<Animation> pulses = new ArrayList<>();
    private QuizMarks paper = QuizMarks.NONE;

    PaperLayer(Pane overlay, ChartCamera camera, ObservableBooleanValue still) {
        this.camera = camera;
        this.still = still;
        this.plates = new Plates(overlay);
    }

    /** Draws another paper over the feet. */
    void show(QuizMarks shown, List<FootNode> feet, Box room) {
        paper = shown;
        pulses.forEach(Animation::stop);
        pulses.clear();
        for (FootNode foot : feet) {
            foot.answers().getChildren().clear();
            for (ZoneNode zone : foot.zones()) {
                Mark mark = paper.marks().get(zone.placement().place());
                zone.mark(mark);
                boolean drawn = paper.sketch()
                        .filter(place ->
                                place.zone().equals(zone.placement().zone().id()))
                        .isPresent();
                zone.setVisible(mark != null || !(paper.bare() || drawn));
                zone.takeOut(paper.out().contains(zone.placement().zone().id()));
                if (mark != null) {
                    ring(foot, zone.placement(), mark);
                }
            }
            boolean elsewhere =
                    paper.sketch().filter(place -> !isOf(foot, place)).isPresent();
            foot.setOpacity(elsewhere ? 0.3 : 1);
            paper.drawing().ifPresent(region -> drawing(foot, region));
            foot.answers().applyCss();
        }
        place(feet, room);
    }

    private void ring(FootNode foot, Placement placement, Mark mark) {
        Ring ring = new Ring(
                switch (mark) {
                    case ASKED -> Ring.Kind.ASKED;
                    case SPOT -> Ring.Kind.SPOT;
                    case RIGHT -> Ring.Kind.RIGHT;
                    case WRONG -> Ring.Kind.WRONG;
                    case MISSED -> Ring.Kind.MISSED;
                },
                placement,
                camera.scaleProperty());
        foot.answers().getChildren().add(ring);
        if (mark == Mark.ASKED && !still.get()) {
            FadeTransition pulse = new FadeTransition(PULSE, ring);
            pulse.setFromValue(1);
            pulse.setToValue(0.25);
            pulse.setAutoReverse(true);
            pulse.setCycleCount(PULSES);
            pulse.setOnFinished(event -> ring.setOpacity(1));
            pulse.play();
            pulses.add(pulse);
        }
    }

    private void drawing(FootNode foot, PolygonArea region) {
        boolean here = paper.marks().keySet().stream().anyMatch(place -> isOf(foot, place));
        if (!here) {
            return;
        }
        Group group = new Group();
        for (String style : List.of("drawn-outer", "drawn-inner")) {
            ScreenLine line = new ScreenLine(camera.scaleProperty(), style).dashed(7, 6);
            line.setFillRule(FillRule.EVEN_ODD);
            for (double[] ring : region.rings()) {
                line.getElements().add(new MoveTo(ring[0], ring[1]));
                for (int i = 2; i + 1 < ring.length; i += 2) {
                    line.getElements().add(new LineTo(ring[i], ring[i + 1]));
                }
                line.getElements().add(new ClosePath());
            }
            group.getChildren().add(line);
        }
        foot.answers().getChildren().add(group);
    }

    /** Puts words and signs where their zones are now. */
    void place(List<FootNode> feet, Box room) {
        plates.clear();
        for (FootNode foot : feet) {
            for (ZoneNode zone : foot.zones()) {
                Placement placement = zone.placement();
                Mark mark = paper.marks().get(placement.place());
                if (mark != null) {
                    Point at = camera.viewportProperty()
                            .get()
                            .toScreen(foot.footprint().label(placement));
                    String words = paper.notes().getOrDefault(placement.place(), "");
                    if (!words.isEmpty() || mark != Mark.ASKED) {
                        double depth = placement.region().distanceToEdge(placement.label())
                                * camera.scaleProperty().get();
                        plates.add(Messages.kebab(mark), SIGNS.getOrDefault(mark, ""), words, at, depth, room);
                    }
                }
            }
        }
    }

    private static final Map<Mark, String> SIGNS =
            Map.of(Mark.RIGHT, "fth-check", Mark.WRONG, "fth-x", Mark.MISSED, "fth-arrow-right", Mark.SPOT, "fth-tag");

    private static boolean isOf(FootNode foot, Place place) {
        return foot.footprint().foot() == place.foot()
                && foot.footprint().view().id().equals(place.view());
    }
}
