package soleatlas.study;

import java.util.List;
import java.util.Map;
import soleatlas.atlas.Placement.Place;

/** What somebody answers. */
public sealed interface Response {

    /**
     * A place of the chart was pointed at.
     *
     * @param zones ids of the zones that lie there, the topmost first; none beside all zones
     * @param close whether it lies so close to the right zone that the hand slipped rather than the memory
     */
    record Picked(List<String> zones, boolean close) implements Response {

        /** Keeps its own copy. */
        public Picked {
            zones = List.copyOf(zones);
        }
    }

    /**
     * One of the options was chosen.
     *
     * @param option its place in the list, counted from 0
     */
    record Chose(int option) implements Response {}

    /** A name was typed. */
    record Typed(String text) implements Response {}

    /**
     * Steps were put in order.
     *
     * @param order the steps by their place in the technique, counted from 0
     */
    record Ordered(List<Integer> order) implements Response {

        /** Keeps its own copy. */
        public Ordered {
            order = List.copyOf(order);
        }
    }

    /**
     * A chart was labelled.
     *
     * @param words id of the zone whose name was put on each place
     */
    record Labelled(Map<Place, String> words) implements Response {

        /** Keeps its own copy. */
        public Labelled {
            words = Map.copyOf(words);
        }
    }

    /**
     * A zone was drawn.
     *
     * @param match how well it fits, 0 to 1, by {@link Drawing}
     */
    record Drew(double match) implements Response {}

    /** It was given up: the answer is to be shown. */
    record GaveUp() implements Response {}
}
