package soleatlas.geometry;

import java.io.Serial;

/** Says where and why a path text cannot be read. */
public final class PathSyntaxException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** What is wrong with the path. */
    public enum Fault {
        /** There is nothing to draw. */
        EMPTY,
        /** The first command is not M. */
        NO_START,
        /** A character that is neither a command nor part of a number. */
        UNKNOWN_COMMAND,
        /** The arc command, which is not part of the format. */
        ARC,
        /** A command has too few numbers, or a number cannot be read. */
        BAD_NUMBER,
        /** The path ends where a command needs a number. */
        ENDS_EARLY,
        /** A point lies more than a thousand million units from the origin, far off any canvas. */
        TOO_FAR
    }

    private final Fault fault;
    private final int offset;
    private final String found;

    PathSyntaxException(Fault fault, int offset, String found) {
        super(fault + " at " + offset + ": " + found);
        this.fault = fault;
        this.offset = offset;
        this.found = found;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** Where: the number of characters before the faulty place. */
    public int offset() {
        return offset;
    }

    /** The few characters at the faulty place, for a message. */
    public String found() {
        return found;
    }
}
