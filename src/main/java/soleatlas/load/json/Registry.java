package soleatlas.load.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import soleatlas.problem.Location;
import soleatlas.problem.Phrase;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;
import soleatlas.words.Spelling;

/** The things of one section by id: first only their ids, so that any order is fine, then the things themselves. */
public final class Registry<T> {

    private final String kind;
    private final Problems problems;
    private final boolean complete;
    private final Map<String, Position> ids = new LinkedHashMap<>();
    private final Map<String, T> built = new LinkedHashMap<>();

    /**
     * An empty registry.
     *
     * @param kind the thing's word in the bundle, such as {@code zone}
     * @param problems takes what is wrong
     * @param complete whether an id that was not announced does not exist
     */
    public Registry(String kind, Problems problems, boolean complete) {
        this.kind = kind;
        this.problems = problems;
        this.complete = complete;
    }

    /** Takes note of an id; tells of a second use. */
    public void announce(String id, Position at, Location where) {
        Position earlier = ids.putIfAbsent(id, at);
        if (earlier != null) {
            problems.error(at, where, "duplicate-id", id, earlier);
        }
    }

    /** Takes note of an id that may be used several times. */
    public void note(String id, Position at) {
        ids.putIfAbsent(id, at);
    }

    /** Calls with every id and where it stands. */
    public void forEachSpot(BiConsumer<String, Position> action) {
        ids.forEach(action);
    }

    /** Whether an object at this spot is the one that owns the id. */
    public boolean owns(String id, Position at) {
        return at.equals(ids.get(id));
    }

    public void put(String id, T thing) {
        built.put(id, thing);
    }

    public boolean knows(String id) {
        return ids.containsKey(id);
    }

    public Set<String> ids() {
        return ids.keySet();
    }

    public List<T> all() {
        List<T> inOrder = new ArrayList<>();
        for (String id : ids.keySet()) {
            T thing = built.get(id);
            if (thing != null) {
                inOrder.add(thing);
            }
        }
        return inOrder;
    }

    /** The thing a reference means; null if there is none, which is told, or if the thing itself is broken. */
    public @Nullable T find(Json.Str reference, Location where) {
        exists(reference.value(), reference.at(), where);
        return built.get(reference.value());
    }

    /** Whether there is such a thing; tells if not, unless it may lie in a file that is not at hand. */
    public boolean exists(String id, Position at, Location where) {
        if (!ids.containsKey(id) && complete) {
            problems.error(at, where, "dangling-reference", Phrase.of("thing." + kind), id, hint(id));
        }
        return ids.containsKey(id);
    }

    private Phrase hint(String id) {
        Phrase none = Phrase.of("hint.none");
        return problems.mayGuessAmong(ids.size())
                ? Spelling.closest(id, ids.keySet())
                        .map(close -> Phrase.of("hint.closest", List.of(close)))
                        .orElse(none)
                : none;
    }
}
