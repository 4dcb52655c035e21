package soleatlas.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers between two starts.
 *
 * @param place where the window was, if known
 * @param mapKey the map that was shown, if known
 * @param viewId the view that was shown, if known
 * @param dark whether the dark theme is on
 * @param textPercent size of the text: 100 to 200
 * @param detailed whether the detailed chart is on
 * @param ownMaps files and folders of the user's own maps, as absolute paths
 */
public record Settings(
        @Nullable WindowPlace place,
        @Nullable String mapKey,
        @Nullable String viewId,
        boolean dark,
        int textPercent,
        boolean detailed,
        List<String> ownMaps) {

    /** The settings of the first start. */
    public static final Settings FIRST = new Settings(null, null, null, false, 100, false, List.of());

    /** Keeps its own copy and brings the text size into its range. */
    public Settings {
        ownMaps = List.copyOf(ownMaps);
        textPercent = Math.max(100, Math.min(200, textPercent));
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

    /** These with another place of the window. */
    public Settings withPlace(@Nullable WindowPlace other) {
        return new Settings(other, mapKey, viewId, dark, textPercent, detailed, ownMaps);
    }

    /** These with another map and view. */
    public Settings withMap(@Nullable String otherMap, @Nullable String otherView) {
        return new Settings(place, otherMap, otherView, dark, textPercent, detailed, ownMaps);
    }

    /** These with another theme and size of the text. */
    public Settings withLook(boolean otherDark, int otherPercent) {
        return new Settings(place, mapKey, viewId, otherDark, otherPercent, detailed, ownMaps);
    }

    /** These with the detailed chart on or off. */
    public Settings withDetailed(boolean on) {
        return new Settings(place, mapKey, viewId, dark, textPercent, on, ownMaps);
    }

    /** These with others of the user's own maps. */
    public Settings withOwnMaps(List<String> others) {
        return new Settings(place, mapKey, viewId, dark, textPercent, detailed, others);
    }
}
