package soleatlas.cli;

/** A wish that cannot be met, with one sentence that says how to mend it. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;

    private Refusal(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** The command was called in a way that it does not understand: it ends with 2. */
    static Refusal usage(String key, Object... arguments) {
        return new Refusal(2, CliMessages.text(key, arguments));
    }

    /** The command was understood but failed: it ends with 1. */
    static Refusal failed(String key, Object... arguments) {
        return new Refusal(1, CliMessages.text(key, arguments));
    }

    int status() {
        return status;
    }

    /** The sentence, without signs that could do something to a terminal. */
    String sentence() {
        return CliMessages.printable(String.valueOf(getMessage()));
    }
}
