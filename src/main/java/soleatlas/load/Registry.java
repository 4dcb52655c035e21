package soleatlas.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.text.Spelling;

/** The things of one section by id: first only their ids, so that any order is fine, then the things themselves. */
final class Registry<T> {

    private final String kind;
    private final Problems problems;
    private final Map<String, Spot> ids = new LinkedHashMap<>();
    private final Map<String, T> built = new LinkedHashMap<>();

    /** A registry; {@code kind} is the thing's word in the bundle, such as {@code zone}. */
    Registry(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /** Takes note of an id; tells of a second use. */
    void announce(String id, Spot at) {
        Spot earlier = ids.putIfAbsent(id, at);
        if (earlier != null) {
            problems.error(
                    at,
                    Where.FILE.named(kind, id),
                    "duplicate-id",
                    id,
                    Messages.text("place", earlier.file(), earlier.line()));
        }
    }

    /** Whether an object at this spot is the one that owns the id. */
    boolean owns(String id, Spot at) {
        return at.equals(ids.get(id));
    }

    void put(String id, T thing) {
        built.put(id, thing);
    }

    boolean knows(String id) {
        return ids.containsKey(id);
    }

    List<String> ids() {
        return List.copyOf(ids.keySet());
    }

    List<T> all() {
        List<T> inOrder = new ArrayList<>();
        for (String id : ids.keySet()) {
            T thing = built.get(id);
            if (thing != null) {
                inOrder.add(thing);
            }
        }
        return inOrder;
    }

    /** The thing a reference means; null, with a problem told, if there is none, or null if the thing itself is broken. */
    @Nullable
    T find(Json.Str reference, Where where) {
        String id = reference.value();
        if (!ids.containsKey(id)) {
            String noun = Messages.text("where." + kind);
            String hint = Spelling.closest(id, ids.keySet())
                    .map(close -> Messages.text("hint.closest", close))
                    .orElse("");
            problems.error(reference.at(), where, "dangling-reference", noun, id, hint);
            return null;
        }
        return built.get(id);
    }
}
