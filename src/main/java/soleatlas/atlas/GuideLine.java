package soleatlas.atlas;

import soleatlas.geometry.Outline;

/**
 * A line that helps to find places.
 *
 * @param id plain word
 * @param name what it is called
 * @param kind what sort of line
 * @param outline where, in canvas coordinates
 */
public record GuideLine(String id, LocalizedText name, Kind kind, Outline outline) {

    /** What sort of line. */
    public enum Kind {
        /** Can be felt or seen on the foot. */
        LANDMARK,
        /** The border between two of the five long zones of a foot. */
        LONGITUDINAL,
        /** A help for finding a spot. */
        CONSTRUCTION
    }
}
