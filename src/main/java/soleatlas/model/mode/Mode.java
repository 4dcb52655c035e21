package soleatlas.model.mode;

/** What the window is for at the moment. All modes share the chart, its view and its selection. */
public enum Mode {
    /** Look and read. */
    EXPLORE,
    /** Learn by heart. */
    LEARN,
    /** Show the chart to a class. */
    PRESENT
}
