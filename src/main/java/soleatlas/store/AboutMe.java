package soleatlas.store;

import java.util.Set;

/**
 * What a person told about themselves, as it is kept.
 *
 * @param on whether it is to be used
 * @param conditions ids of the conditions that apply
 */
public record AboutMe(boolean on, Set<String> conditions) {

    /** Nothing was told. */
    public static final AboutMe NOTHING = new AboutMe(false, Set.of());

    /** Keeps its own copy. */
    public AboutMe {
        conditions = Set.copyOf(conditions);
    }
}
