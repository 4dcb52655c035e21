package soleatlas.load.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.View;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Obj;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Limits;
import soleatlas.problem.Phrase;
import soleatlas.problem.Problems;
import soleatlas.teach.Shot;
import soleatlas.teach.StepChart.Side;

/** Reads which part of the chart a step of a lesson shows. */
final class ShotReader {

    private static final double LEAST_HEIGHT = 10;
    private static final double MOST_CANVASES = 4;
    /** Whoever writes a lesson rounds to a tenth; what lay on a limit before must not lie beyond it then. */
    private static final double ROUNDING = 0.1;

    private final Problems problems;
    private final Fields step;

    ShotReader(Problems problems, Fields step) {
        this.problems = problems;
        this.step = step;
    }

    /**
     * The shot; null, told, if it cannot be read.
     *
     * @param camera what the step's field {@code camera} holds
     * @param all whether the step shows all views
     * @param view the one view that it shows, if that is known
     * @param side the feet that it shows
     * @param none whether the step names no zones
     */
    @Nullable
    Shot shot(Json camera, boolean all, @Nullable View view, Side side, boolean none) {
        if (camera instanceof Obj part) {
            return part(new Fields(part, step.where().part("camera"), problems), all, view, side);
        }
        if (!(camera instanceof Str)) {
            Fields.wrong(camera, "kind.camera", step.where(), problems);
            return null;
        }
        int word = step.choice("camera", true, List.of("whole", "zones"));
        if (word == 1 && none) {
            problems.error(camera.at(), step.where(), "step-without-zones", "camera");
        }
        return word == 0 ? new Shot.Whole() : word == 1 ? new Shot.Zones() : null;
    }

    private @Nullable Shot part(Fields fields, boolean all, @Nullable View view, Side side) {
        Foot foot = fields.choice("foot", true, Foot.class);
        Point centre = fields.point("centre", true);
        Double height = fields.number("height", true, LEAST_HEIGHT, MOST_CANVASES * Limits.CANVAS);
        fields.finish();
        if (all) {
            problems.error(fields.at(), fields.where(), "camera-of-all-views");
            return null;
        }
        if (view != null && foot != null) {
            checkFoot(fields, view, foot, side);
        }
        if (view != null && centre != null) {
            checkCentre(fields, view.canvas(), centre);
        }
        if (view != null
                && height != null
                && height > MOST_CANVASES * view.canvas().height() + ROUNDING) {
            problems.error(
                    fields.at("height"),
                    fields.where(),
                    "camera-too-far",
                    Fields.plain(view.canvas().height()));
        }
        return foot == null || centre == null || height == null ? null : new Shot.Part(foot, centre, height);
    }

    private void checkFoot(Fields fields, View view, Foot foot, Side side) {
        boolean sides = view.drawnFoot() != Foot.NONE;
        if (sides && foot == Foot.NONE) {
            problems.error(fields.at("foot"), fields.where(), "camera-without-foot", view.id());
        } else if (!sides && foot != Foot.NONE) {
            problems.error(fields.at("foot"), fields.where(), "camera-foot", view.id());
        } else if (!StepReader.isShown(foot, side)) {
            problems.warning(
                    fields.at("foot"), fields.where(), "camera-other-foot", Phrase.of("feet." + Fields.word(foot)));
        }
    }

    private void checkCentre(Fields fields, Box canvas, Point centre) {
        double beside = canvas.width() / 2 + ROUNDING;
        double above = canvas.height() / 2 + ROUNDING;
        Box around =
                new Box(canvas.minX() - beside, canvas.minY() - above, canvas.maxX() + beside, canvas.maxY() + above);
        if (!around.contains(centre)) {
            problems.error(
                    fields.at("centre"),
                    fields.where(),
                    "camera-outside",
                    Fields.plain(canvas.width()),
                    Fields.plain(canvas.height()));
        }
    }
}
