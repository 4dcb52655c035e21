package soleatlas.load.json;

/** What is left of the limits that the files of one map share. */
public final class Budget {

    private int values = Limits.VALUES;
    private long bytes = Limits.MAP_BYTES;

    /** Whether one more value may be read. */
    boolean takesValue() {
        return --values >= 0;
    }

    /** Whether one more file of this size may be read. */
    public boolean takesFile(int size) {
        bytes -= size;
        return bytes >= 0;
    }
}
