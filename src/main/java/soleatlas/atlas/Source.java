package soleatlas.atlas;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param id plain word
 * @param title title
 * @param author author or publishing body, if known
 * @param year year of publication, or 0 if not known
 * @param kind what sort of source
 * @param url web address, if there is one; shown, never opened by itself
 */
public record Source(
        String id,
        LocalizedText title,
        @Nullable String author,
        int year,
        Kind kind,
        @Nullable String url) {

    /** What sort of source. */
    public enum Kind {
        /** A general article. */
        ARTICLE,
        /** A book. */
        BOOK,
        /** A single study. */
        STUDY,
        /** A review of studies. */
        REVIEW,
        /** A public body. */
        PUBLIC_BODY,
        /** A practitioner or a school. */
        PRACTITIONER,
        /** Handed-down custom without a single source. */
        TRADITION,
        /** The map maker's own. */
        OWN
    }
}
