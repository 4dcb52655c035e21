package soleatlas.atlas;

import java.util.List;

/**
 * How another school charts the same thing.
 *
 * @param school which school
 * @param note what differs
 * @param sources where that comes from; may be empty
 */
public record Alternative(Text school, Text note, List<Source> sources) {

    /** Keeps its own copy. */
    public Alternative {
        sources = List.copyOf(sources);
    }
}
