package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Outline.Cubic;

/** Draws our outlines with JavaFX paths. */
final class FxPaths {

    private FxPaths() {}

    /** Gives a path the form of an outline. */
    static <P extends Path> P draw(P path, Outline outline) {
        List<PathElement> elements = new ArrayList<>();
        for (Outline.Curve curve : outline.curves()) {
            elements.add(new MoveTo(curve.start().x(), curve.start().y()));
            for (Outline.Segment segment : curve.segments()) {
                elements.add(element(segment));
            }
            if (curve.closed()) {
                elements.add(new ClosePath());
            }
        }
        path.getElements().setAll(elements);
        path.setFillRule(FillRule.EVEN_ODD);
        return path;
    }

    private static PathElement element(Outline.Segment segment) {
        if (segment instanceof Cubic cubic) {
            return new CubicCurveTo(
                    cubic.c1().x(),
                    cubic.c1().y(),
                    cubic.c2().x(),
                    cubic.c2().y(),
                    cubic.to().x(),
                    cubic.to().y());
        }
        return new LineTo(segment.to().x(), segment.to().y());
    }
}
