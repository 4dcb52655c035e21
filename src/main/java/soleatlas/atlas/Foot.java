package soleatlas.atlas;

/** Which foot. Left and right are those of the person whose feet they are, never of the viewer. */
public enum Foot {
    /** The left foot. */
    LEFT,
    /** The right foot. */
    RIGHT,
    /** No foot: the view shows something else, or something that has no sides. */
    NONE
}
