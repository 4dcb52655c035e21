package soleatlas.problem;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file by what stands there: the second shape of the zone stomach. Kinds are keys of the bundle, those of things
 * mostly the name of the field that lists them.
 */
public record Location(List<Step> steps) {

    /** The file as a whole. */
    public static final Location FILE = new Location(List.of());

    /**
     * One step further in.
     *
     * @param kind what it is
     * @param id its id, if it has one, fit to be shown
     * @param index its number from 0, or -1 if it has none
     */
    public record Step(String kind, @Nullable String id, int index) {

        /** Makes the id fit to be shown. */
        public Step {
            id = id == null ? null : Phrase.printable(id);
        }
    }

    /** One step further in: a thing with an id. */
    public Location named(String kind, String id) {
        return then(new Step(kind, id, -1));
    }

    /** One step further in: a thing of a list, by its number from 0 and by its id if it has one. */
    public Location item(String kind, @Nullable String id, int index) {
        return then(new Step(kind, id, index));
    }

    /** One step further in: a thing of which there is only one here. */
    public Location part(String kind) {
        return then(new Step(kind, null, -1));
    }

    private Location then(Step step) {
        return new Location(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
