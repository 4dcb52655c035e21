package soleatlas.chart.scene;

import java.util.Locale;

/** What a group of marks is. Painters and pages name things by it; it says nothing of how they look. */
public enum Role {
    /** The surface of a foot with its shadow and what is drawn below the zones. */
    SURFACE,
    /** A zone. */
    ZONE,
    /** Fine lines above the zones. */
    ART,
    /** A line that helps to find places. */
    GUIDE_LINE,
    /** The edge of a foot. */
    OUTLINE,
    /** A ring round a zone. */
    RING,
    /** A ring that asks for attention: it may pulse where things may move. */
    CALL,
    /** Where another school has a zone. */
    SCHOOL,
    /** The name of another school. */
    SCHOOL_NAME,
    /** The line from a name to its zone. */
    LEADER,
    /** A name or number beside the feet. */
    LABEL,
    /** Letters or a name inside a zone. */
    INSIDE_LABEL,
    /** Which foot it is. */
    FOOT_TAG,
    /** The name of a guide line. */
    GUIDE_NAME,
    /** A name right beside its zone. */
    CHIP,
    /** Words or a sign that say what came of a question. */
    BADGE,
    /** What a number stands for. */
    KEY,
    /** Something drawn by hand. */
    DRAWING,
    /** Hides what of the chart would lie below words. */
    MAT,
    /** The title of a page. */
    TITLE,
    /** What is said on a page. */
    TEXT,
    /** A technique that is described beside the chart. */
    CARD;

    /** The role as a word of style sheets and ids: {@code foot-tag}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
