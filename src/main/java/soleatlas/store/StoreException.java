package soleatlas.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something could not be kept or read; {@link #trouble()} says what, and what can be done. */
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient StoreProblem trouble;

    /**
     * Says why.
     *
     * @param trouble in words for whoever learns
     * @param cause what the disk said; null if it had nothing to say
     */
    StoreException(StoreProblem trouble, @Nullable IOException cause) {
        super(trouble.message(), cause);
        this.trouble = trouble;
    }

    /** In words for whoever learns. */
    public StoreProblem trouble() {
        return trouble;
    }
}
