package soleatlas;

import soleatlas.app.Desktop;
import soleatlas.cli.CommandLineFront;

/** Where the program starts. Nothing here touches JavaFX before a window is wanted. */
public final class Main {

    private Main() {}

    /**
     * Starts the program.
     *
     * @param arguments a command, or maps to open
     */
    public static void main(String[] arguments) {
        System.exit(CommandLineFront.run(arguments, Desktop::open));
    }
}
