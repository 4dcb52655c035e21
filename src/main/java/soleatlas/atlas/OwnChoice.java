package soleatlas.atlas;

/** What of an entry is the map maker's own choice, not taken from a source. */
public enum OwnChoice {
    /** Other names. */
    ALIASES,
    /** For which wishes it is found. */
    WISHES,
    /** In which everyday areas it lies or works. */
    AREAS,
    /** Where the movement goes. */
    DIRECTION,
    /** How the movement lies on the zone. */
    PATH,
    /** What does the work. */
    HANDS,
    /** With oil or dry. */
    OIL,
    /** How fast. */
    TEMPO,
    /** The steps. */
    STEPS,
    /** The further sentences. */
    DETAILS,
    /** The order. */
    ORDER,
    /** The times. */
    SECONDS,
    /** The text itself. */
    TEXT
}
