package soleatlas.atlas;

/** What the colours of the zones mean. */
public enum Colouring {
    /** The group, usually a body system. */
    SYSTEM,
    /** The family of the main technique. */
    TECHNIQUE,
    /** What the best supported statement rests on. */
    EVIDENCE,
    /** How well they are known. */
    PROGRESS,
    /** Nothing: line art. */
    PLAIN;

    /** The same for others to see: how well one person knows the zones is nobody else's business. */
    public Colouring shared() {
        return this == PROGRESS ? SYSTEM : this;
    }
}
