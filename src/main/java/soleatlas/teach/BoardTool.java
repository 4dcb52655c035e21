package soleatlas.teach;

/** What the pointer does on the picture. */
public enum BoardTool {
    /** Points at zones. */
    POINTER,
    /** Shows a dot of light. */
    LASER,
    /** Draws. */
    PEN,
    /** Takes lines away. */
    ERASER,
    /** Enlarges what lies under it. */
    MAGNIFIER
}
