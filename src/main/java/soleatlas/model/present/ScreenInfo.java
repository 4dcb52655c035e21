package soleatlas.model.present;

import soleatlas.geometry.Box;

/**
 * A screen of the desktop.
 *
 * @param bounds where it lies on the desktop, in logical pixels
 * @param free the part of it that no bars of the desktop take
 */
public record ScreenInfo(Box bounds, Box free) {

    /** A screen without bars. */
    public static ScreenInfo of(Box bounds) {
        return new ScreenInfo(bounds, bounds);
    }
}
