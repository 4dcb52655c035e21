package soleatlas.ui.learn;

/** What the window asks of the program for those who learn: everything that has to do with files. */
public interface LearnCommands {

    /** Asks for nothing: a window whose learners are kept nowhere. */
    LearnCommands NONE = new LearnCommands() {};

    /** Lets another learner learn. */
    default void switchTo(String id) {}

    /** Adds a learner, who learns from now on. */
    default void add(String name) {}

    /** Gives the one who learns another name. */
    default void rename(String name) {}

    /** Deletes everything that is kept of the one who learns. */
    default void delete() {}

    /** Asks for a file and puts everything that is kept of the one who learns into it. */
    default void backUp() {}

    /** Asks for such a file and takes over what is in it. */
    default void restore() {}
}
