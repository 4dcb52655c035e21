package soleatlas.atlas;

/**
 * A group of zones with its look: a body system, or on other maps whatever zones are grouped by.
 *
 * @param id plain word
 * @param name the name on screen
 * @param code two capital letters, unique in the map
 * @param fill colour of its zones, #RRGGBB
 * @param ink dark companion of the fill, #RRGGBB
 * @param pattern texture where colour is missing
 */
public record BodySystem(String id, LocalizedText name, String code, String fill, String ink, Pattern pattern) {

    /** A texture. */
    public enum Pattern {
        /** Fine dots. */
        DOTS,
        /** Small rings. */
        RINGS,
        /** Waves. */
        WAVES,
        /** Chevrons. */
        CHEVRONS,
        /** Lines that rise to the right. */
        LINES_RISING,
        /** Upright lines. */
        LINES_VERTICAL,
        /** Plus signs. */
        PLUS_SIGNS,
        /** Diamonds. */
        DIAMONDS,
        /** Lines that fall to the right. */
        LINES_FALLING,
        /** A grid. */
        GRID
    }
}
