package soleatlas.ui.present;

/** What the window asks of the program for those who make lessons: everything that has to do with files. */
public interface LessonCommands {

    /** Asks for nothing: a window whose lessons are kept nowhere. */
    LessonCommands NONE = new LessonCommands() {};

    /**
     * Saves the lesson that is edited where it came from, or asks where to if it can be saved nowhere yet.
     *
     * @param then what follows once it is saved; never if it is not
     */
    default void save(Runnable then) {}

    /** Asks for a place and saves the lesson that is edited there. */
    default void saveAs() {}

    /** Takes a lesson of one's own off the list; the file stays. */
    default void forget(String key) {}

    /** Opens the file of a lesson's map, so that it is on the list of maps and shown. */
    default void openMap(String key) {}
}
