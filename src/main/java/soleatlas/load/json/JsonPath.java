package soleatlas.load.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.problem.Location;
import soleatlas.problem.ProblemWords;

/** The way from the top of a file to the value being read, so that a place can be told in words before anything is known. */
final class JsonPath {

    private static final Set<String> PARTS = Set.of("canvas", "landmarks", "ellipse", "seconds", "tempo", "outline");

    private final Deque<Step> steps = new ArrayDeque<>();

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

    /** The place by what stands on the way. Of the lists on it, {@link ProblemWords} name those that have words. */
    Location where() {
        Location where = Location.FILE;
        String list = "";
        int depth = 0;
        for (Step step : steps) {
            if (step.index >= 0) {
                where = where.item(list, step.id, step.index);
                list = "";
            } else if (depth == 1 && !list.isEmpty()) {
                // a section by id, as in translations and shapes
                boolean shapes = list.equals("shapes");
                where = where.named(shapes ? "zones" : list, step.name);
                list = shapes ? list : step.name;
            } else {
                // what a lesson tells step by step is more than a text
                list = depth == 0 && step.name.equals("steps") ? "lessonSteps" : step.name;
                where = PARTS.contains(list) ? where.part(list) : where;
            }
            depth++;
        }
        return where;
    }
}
