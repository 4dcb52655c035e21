package soleatlas.atlas;

/** From which side a foot is seen. */
public enum Surface {
    /** The sole. */
    PLANTAR,
    /** The top. */
    DORSAL,
    /** The inner side, with the big toe. */
    MEDIAL,
    /** The outer side, with the little toe. */
    LATERAL
}
