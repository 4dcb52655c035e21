package soleatlas.atlas;

/** Who looks at the feet. It changes where a foot stands on the chart, never how it is drawn. */
public enum Facing {
    /** Whoever gives the massage, facing the soles: the right foot stands at the left. */
    GIVER,
    /** Their owner: the right foot stands at the right. */
    OWN
}
