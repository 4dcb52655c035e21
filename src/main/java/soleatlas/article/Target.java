package soleatlas.article;

import soleatlas.atlas.Placement;

/** Where a link leads, by ids alone: whoever lays an article out knows the way. */
public sealed interface Target {

    /** A page to read. */
    record ToPage(Page page) implements Target {}

    /** A zone, by its id. */
    record ToZone(String zone) implements Target {}

    /** One place of a zone. */
    record ToPlace(Placement.Place place) implements Target {}

    /**
     * The place where another school has a zone.
     *
     * @param zone id of the zone
     * @param alternative which of the zone's alternatives, counted from 0
     */
    record ToSchool(String zone, int alternative) implements Target {}

    /** An address on the web. */
    record ToWeb(String url) implements Target {}
}
