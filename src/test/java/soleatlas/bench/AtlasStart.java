package soleatlas.bench;

import soleatlas.Main;

/** The program as it is, with a click at its first zone. */
public final class AtlasStart {

    private AtlasStart() {}

    /** Starts it. */
    public static void main(String[] arguments) {
        FirstClick.on(".zone");
        Main.main(arguments);
    }
}
