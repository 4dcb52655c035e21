package soleatlas.study;

/** What somebody can know about a zone; each is asked in its own way. */
public enum Skill {
    /** Where it is: found on the chart. */
    LOCATE,
    /** What it is called. */
    NAME,
    /** Which technique it is worked with. */
    TECHNIQUE,
    /** In which order the steps of that technique come. */
    STEPS,
    /** On which foot it is charted. */
    SIDE,
    /** What to beware of. */
    CAUTION,
    /** What is said to come of it, and who says so. */
    BENEFIT,
    /** Its name among others, put on the chart. */
    LABEL,
    /** Its shape, drawn from memory. */
    DRAW
}
