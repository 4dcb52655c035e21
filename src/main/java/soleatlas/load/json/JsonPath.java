package soleatlas.load.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.load.source.Format;
import soleatlas.problem.Location;

/** The way from the top of a file to the value being read, so that a place can be told in words before anything is known. */
final class JsonPath {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("views", "view"),
            Map.entry("systems", "system"),
            Map.entry("areas", "area"),
            Map.entry("wishes", "wish"),
            Map.entry("techniques", "technique"),
            Map.entry("sources", "source"),
            Map.entry("zones", "zone"),
            Map.entry("shapes", "shape"),
            Map.entry("guideLines", "guideLine"),
            Map.entry("art", "art"),
            Map.entry("benefits", "benefit"),
            Map.entry("cautions", "caution"),
            Map.entry("alternatives", "alternative"),
            Map.entry("steps", "step"));

    private static final Set<String> PARTS = Set.of("canvas", "landmarks", "ellipse", "seconds", "tempo", "outline");

    private final Deque<Step> steps = new ArrayDeque<>();
    private boolean lesson;

    /** One step down: into a field or into an item of a list. */
    private static final class Step {
        final String name;
        final int index;

        @Nullable
        String id;

        Step(String name, int index) {
            this.name = name;
            this.index = index;
        }
    }

    void enter(String field) {
        steps.addLast(new Step(field, -1));
    }

    void enter(int index) {
        steps.addLast(new Step("", index));
    }

    void leave() {
        steps.removeLast();
    }

    /** Takes note of the id of the object being read. */
    void id(String id) {
        Step last = steps.peekLast();
        if (last != null) {
            last.id = id;
        }
    }

    /** Takes note of what the file says it is: the steps of a lesson are more than texts. */
    void format(String word) {
        lesson |= steps.isEmpty() && Format.named(word).equals(Optional.of(Format.LESSON));
    }

    /** The place in words, as far as known. */
    Location where() {
        Location where = Location.FILE;
        String section = "";
        int depth = 0;
        for (Step step : steps) {
            String kind = lesson && section.equals("steps") ? "lessonStep" : KINDS.get(section);
            if (kind != null && step.index >= 0) {
                where = where.item(kind, step.id, step.index);
                section = "";
            } else if (kind != null && depth == 1) {
                // a section by id, as in translations and shapes
                boolean shapes = kind.equals("shape");
                where = where.named(shapes ? "zone" : kind, step.name);
                section = shapes ? section : "";
            } else {
                section = step.name;
                where = PARTS.contains(section) ? where.part(section) : where;
            }
            depth++;
        }
        return where;
    }
}
