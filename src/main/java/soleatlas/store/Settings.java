package soleatlas.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers between two starts.
 *
 * @param place where the window was, if known
 * @param choices what was chosen, by plain names such as {@code theme}; who made the choice knows what its words mean
 * @param ownMaps files and folders of the user's own maps, as absolute paths
 * @param ownLessons files and folders of the user's own lessons, as absolute paths
 */
public record Settings(
        @Nullable WindowPlace place, Map<String, String> choices, List<String> ownMaps, List<String> ownLessons) {

    /** The settings of the first start. */
    public static final Settings FIRST = new Settings(null, Map.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Settings {
        choices = Map.copyOf(choices);
        ownMaps = List.copyOf(ownMaps);
        ownLessons = List.copyOf(ownLessons);
    }

    /**
     * A window's place on the desktop, in logical pixels.
     *
     * @param x left edge
     * @param y top edge
     * @param width width
     * @param height height
     * @param maximized whether it filled the screen
     */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    /** Where the window was, if known. */
    public Optional<WindowPlace> window() {
        return Optional.ofNullable(place);
    }

    /** What was chosen under a name, if anything was. */
    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /** These with another place of the window. */
    public Settings withPlace(@Nullable WindowPlace other) {
        return new Settings(other, choices, ownMaps, ownLessons);
    }

    /** These with some choices made anew; the others stay. */
    public Settings withChoices(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(choices);
        all.putAll(others);
        return new Settings(place, all, ownMaps, ownLessons);
    }

    /** These with others of the user's own maps. */
    public Settings withOwnMaps(List<String> others) {
        return new Settings(place, choices, others, ownLessons);
    }

    /** These with others of the user's own lessons. */
    public Settings withOwnLessons(List<String> others) {
        return new Settings(place, choices, ownMaps, others);
    }
}
