package soleatlas.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something could not be kept or read; {@link #trouble()} says what, and what can be done. */
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    /**
     * Says why.
     *
     * @param trouble in words for whoever learns
     * @param cause what the disk said; null if it had nothing to say
     */
    StoreException(Trouble trouble, @Nullable IOException cause) {
        super(trouble.message(), cause);
        this.trouble = trouble;
    }

    /** In words for whoever learns. */
    public Trouble trouble() {
        return trouble;
    }
}
