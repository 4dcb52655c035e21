package soleatlas.load.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Str;
import soleatlas.load.text.TextReader;
import soleatlas.load.text.Wording;
import soleatlas.teach.Shot;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;
import soleatlas.teach.StepChart.Labels;
import soleatlas.teach.StepChart.Side;
import soleatlas.teach.StepText;

/** Reads the steps of a lesson. */
final class StepReader {

    /** What the colours of a step can mean; {@link #COLOURING_WORDS} has the words for them. */
    static final List<Colouring> COLOURINGS =
            List.of(Colouring.SYSTEM, Colouring.TECHNIQUE, Colouring.EVIDENCE, Colouring.PLAIN);

    static final List<String> COLOURING_WORDS = List.of("group", "technique", "evidence", "none");

    private final LessonContext context;
    private final TextReader texts;

    StepReader(LessonContext context, TextReader texts) {
        this.context = context;
        this.texts = texts;
    }

    /** A step; null, told, if it cannot be read. */
    @Nullable
    Step step(Fields fields) {
        StepText said = said(fields);
        StepChart shown = shown(fields);
        return said == null || shown == null ? null : new Step(said, shown);
    }

    private @Nullable StepText said(Fields fields) {
        LocalizedText title = texts.text(fields, "title", true, Wording.NO_CLAIMS);
        LocalizedText text = texts.text(fields, "text", false, Wording.NO_CLAIMS);
        LocalizedText question = texts.text(fields, "question", false, Wording.NO_CLAIMS);
        LocalizedText answer = texts.text(fields, "answer", false, Wording.NO_CLAIMS);
        LocalizedText notes = texts.text(fields, "notes", false, Wording.FREE);
        if (fields.has("answer") && !fields.has("question")) {
            context.problems.error(fields.at("answer"), fields.where(), "answer-without-question");
        }
        return title == null ? null : new StepText(title, text, question, question == null ? null : answer, notes);
    }

    private @Nullable StepChart shown(Fields fields) {
        Str named = fields.string("view", false);
        boolean all = named != null && named.value().equals(StepChart.ALL_VIEWS);
        View view = all ? null : view(fields, named);
        Side side = Objects.requireNonNullElse(fields.choice("feet", false, Side.class), Side.BOTH);
        Facing facing = fields.choice("facing", false, Facing.class);
        Json camera = fields.may("camera");
        List<String> zones = zones(fields, all, view, side);
        boolean none = !fields.has("zones") || isEmpty(fields.may("zones"));
        Shot shot = camera == null
                ? new Shot.Whole()
                : new ShotReader(context.problems, fields).shot(camera, all, view, side, none);
        Labels given = fields.choice("labels", false, Labels.class);
        Labels labels = given != null ? given : zones.isEmpty() ? Labels.HIDDEN : Labels.STEP;
        boolean spotlight = fields.flag("spotlight");
        if (none) {
            pointless(fields, "labels", given == Labels.ONE_BY_ONE || given == Labels.STEP);
            pointless(fields, "spotlight", spotlight);
        }
        Colouring colours = colouring(fields);
        boolean guideLines = fields.flag("guideLines");
        String compare = compare(fields);
        Str technique = fields.string("technique", false);
        if (technique != null) {
            context.techniques.exists(technique.value(), technique.at(), fields.where());
        }
        String viewId = all ? StepChart.ALL_VIEWS : view == null ? null : view.id();
        return viewId == null || shot == null
                ? null
                : new StepChart(
                        viewId,
                        side,
                        facing,
                        shot,
                        zones,
                        labels,
                        spotlight,
                        colours,
                        guideLines,
                        compare,
                        technique == null ? null : technique.value());
    }

    private static @Nullable Colouring colouring(Fields fields) {
        int index = fields.choice("colourBy", false, COLOURING_WORDS);
        return index < 0 ? null : COLOURINGS.get(index);
    }

    /** The view that a step names, or the map's first one; null, told, if there is no such view. */
    private @Nullable View view(Fields fields, @Nullable Str named) {
        if (named != null) {
            return context.views.find(named, fields.where());
        }
        return fields.has("view")
                ? null
                : context.views.all().stream().findFirst().orElse(null);
    }

    private List<String> zones(Fields fields, boolean all, @Nullable View view, Side side) {
        List<String> ids = new ArrayList<>();
        for (Str reference : fields.strings("zones", false)) {
            Zone zone = context.zones.find(reference, fields.where());
            ids.add(reference.value());
            boolean unseen = zone != null
                    && (all || view != null)
                    && context.places(zone).stream()
                            .noneMatch(
                                    place -> (view == null || place.view().id().equals(view.id()))
                                            && isShown(place.foot(), side));
            if (unseen) {
                context.problems.warning(reference.at(), fields.where(), "zone-not-in-step", reference.value());
            }
        }
        return ids;
    }

    /** Tells of a field that is about the step's zones where there are none. */
    private void pointless(Fields fields, String name, boolean used) {
        if (used) {
            context.problems.warning(fields.at(name), fields.where(), "step-without-zones", name);
        }
    }

    /** Whether a foot stands on the chart; whatever has no sides always does. */
    static boolean isShown(Foot foot, Side side) {
        return switch (side) {
            case BOTH -> true;
            case LEFT -> foot != Foot.RIGHT;
            case RIGHT -> foot != Foot.LEFT;
        };
    }

    private @Nullable String compare(Fields fields) {
        Str reference = fields.string("compare", false);
        if (reference == null) {
            return null;
        }
        Zone zone = context.zones.find(reference, fields.where());
        if (zone != null
                && zone.alternatives().stream().map(Alternative::shapes).allMatch(List::isEmpty)) {
            context.problems.warning(reference.at(), fields.where(), "nothing-to-compare", reference.value());
        }
        return reference.value();
    }

    private static boolean isEmpty(@Nullable Json list) {
        return list instanceof Json.Arr items && items.items().isEmpty();
    }
}
