package soleatlas.export;

import java.util.List;

/** Why a picture was not written. Whoever asked for it finds the words. */
public final class NotExported extends Exception {

    private static final long serialVersionUID = 1;

    /** Reasons. */
    public enum Reason {
        /** There is such a file already. Argument: the file. */
        EXISTS,
        /** The place is a folder or something else that is no file. Argument: the place. */
        NO_FILE,
        /** The folder is missing. Argument: the folder. */
        FOLDER_MISSING,
        /** Nothing may be written there. Argument: the file. */
        NOT_ALLOWED,
        /** Writing failed, as when the disk is full. Argument: the file. */
        FAILED,
        /** The picture is larger than the memory. Arguments: width and height in pixels; MiB that it takes and that are free. */
        TOO_LARGE
    }

    private final Reason reason;
    private final List<String> arguments;

    NotExported(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What it is about; see the reasons. */
    public List<String> arguments() {
        return arguments;
    }
}
