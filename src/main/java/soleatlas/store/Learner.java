package soleatlas.store;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Somebody who learns.
 *
 * @param id names the folder: 1 to 64 small letters, digits and hyphens, beginning with a letter or digit
 * @param name what they call themselves; any text
 * @param created since when
 */
public record Learner(String id, String name, Instant created) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** Names that Windows keeps for itself. */
    private static final Pattern TAKEN = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])");

    /**
     * Refuses an id that may not name a folder.
     *
     * @throws IllegalArgumentException if it may not
     */
    public Learner {
        if (!isId(id)) {
            throw new IllegalArgumentException("no id: " + id);
        }
    }

    /** Whether something may be an id. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches() && !TAKEN.matcher(id).matches();
    }
}
