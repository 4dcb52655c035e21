package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;
import soleatlas.atlas.Art;
import soleatlas.atlas.GuideLine;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Frame;
import soleatlas.words.Messages;

/**
 * One foot as drawn: surface, lines below, zones, lines above, guide lines, outline, and a layer for rings. Zones need no clip:
 * the check lets none through that leaves the outline by more than the outline's own line hides.
 */
public final class FootNode extends Group {

    private final PlacedFoot footprint;
    private final List<ZoneNode> zones = new ArrayList<>();
    private final Group guides = new Group();
    private final Group ghosts = new Group();
    private final Group answers = new Group();
    private final Group rings = new Group();

    public FootNode(
            PlacedFoot footprint,
            ObservableDoubleValue scale,
            Function<Placement, String> descriptions,
            Consumer<Placement> select) {
        this.footprint = footprint;
        View view = footprint.view();
        getStyleClass().add("foot");
        setId("foot-" + Messages.kebab(footprint.foot()));
        getTransforms().addAll(placed(footprint.frame()));
        for (int i = 1; i <= 3; i++) {
            getChildren().add(FxPaths.draw(new ScreenLine(scale, "foot-shadow-" + i), view.outline()));
        }
        getChildren().add(new Skin(view));
        addArt(view, true);
        for (Placement placement : footprint.placements()) {
            ZoneNode zone = new ZoneNode(
                    placement,
                    footprint.frame().mirrored(),
                    scale,
                    descriptions.apply(placement),
                    () -> select.accept(placement));
            zones.add(zone);
            getChildren().add(zone);
        }
        addArt(view, false);
        for (GuideLine line : view.guideLines()) {
            ScreenLine path = FxPaths.draw(new ScreenLine(scale, "guide-line"), line.outline());
            path.getStyleClass().add("guide-" + Messages.kebab(line.kind()));
            guides.getChildren().add(path.dashed(6, 5));
        }
        getChildren().add(guides);
        getChildren().add(FxPaths.draw(new ScreenLine(scale, "foot-outline"), view.outline()));
        getChildren().addAll(ghosts, answers, rings);
        ghosts.setMouseTransparent(true);
        guides.setVisible(false);
    }

    public PlacedFoot footprint() {
        return footprint;
    }

    public List<ZoneNode> zones() {
        return zones;
    }

    public void showGuides(boolean shown) {
        guides.setVisible(shown);
    }

    /** The layer for what other schools have, just below the rings. */
    public Group ghosts() {
        return ghosts;
    }

    /** The layer for what learning marks, just below the rings. */
    public Group answers() {
        return answers;
    }

    /** The layer above everything else of this foot. */
    public Group rings() {
        return rings;
    }

    private void addArt(View view, boolean under) {
        for (Art art : view.art()) {
            if (art instanceof Art.Stroke stroke && stroke.under() == under) {
                Path path = FxPaths.draw(new Path(), stroke.outline());
                path.getStyleClass().setAll("art", "art-" + Messages.kebab(stroke.role()));
                path.setMouseTransparent(true);
                path.setOpacity(stroke.opacity());
                path.setStrokeWidth(stroke.width());
                path.setStrokeLineCap(StrokeLineCap.ROUND);
                getChildren().add(path);
            }
        }
    }

    /** The foot's place on the sheet; a mirrored drawing is turned over about the middle of its canvas. */
    public static List<Transform> placed(Frame frame) {
        Translate move = new Translate(frame.dx(), frame.dy());
        return frame.mirrored()
                ? List.of(move, new Translate(frame.canvasWidth(), 0), new Scale(-1, 1))
                : List.of(move);
    }
}
