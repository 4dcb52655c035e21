package soleatlas.ui.window;

import soleatlas.ui.learn.LearnCommands;
import soleatlas.ui.present.LessonCommands;

/** What the window asks of the program: everything that has to do with files, settings or the desktop. */
public interface WindowCommands {

    /** Asks for a map file and opens it. */
    void chooseFile();

    /** Asks for a folder with maps and opens it. */
    void chooseFolder();

    /** Takes a map of one's own off the list; the file stays. */
    void forget(String key);

    /** Fills the screen, or stops doing so. */
    void toggleFullScreen();

    /** Shows a web address in the reader's browser. Only ever called because somebody clicked on the address. */
    void openAddress(String address);

    /** What those who learn ask of the program. */
    default LearnCommands learning() {
        return LearnCommands.NONE;
    }

    /** What those who make lessons ask of the program. */
    default LessonCommands lessons() {
        return LessonCommands.NONE;
    }

    /** Ends the program. */
    void quit();
}
