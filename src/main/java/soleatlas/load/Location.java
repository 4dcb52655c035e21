package soleatlas.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in words: "zone stomach, second shape". */
record Location(List<String> pieces) {

    /** The file as a whole. */
    static final Location FILE = new Location(List.of());

    /** One step further in: a thing with a name of its own. */
    Location named(String kind, String name) {
        return then(Messages.text("where." + kind + ".named", Messages.printable(name)));
    }

    /** One step further in: a thing of a list, by its id if things of its kind have one, otherwise by its number from 0. */
    Location item(String kind, @Nullable String id, int index) {
        return id != null && Messages.has("where." + kind + ".named") ? named(kind, id) : nth(kind, index);
    }

    /** One step further in: the nth thing of a list, counted from 0. */
    Location nth(String kind, int index) {
        String noun = Messages.text("where." + kind);
        String key = "where.ordinal." + (index + 1);
        return then(
                Messages.has(key)
                        ? Messages.text("where.ordinal", Messages.text(key), noun)
                        : Messages.text("where.number", noun, String.valueOf(index + 1)));
    }

    /** One step further in: a thing of which there is only one here. */
    Location part(String kind) {
        return then(Messages.text("where." + kind));
    }

    @Override
    public String toString() {
        return pieces.isEmpty() ? Messages.text("where.file") : String.join(", ", pieces);
    }

    private Location then(String piece) {
        List<String> longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new Location(List.copyOf(longer));
    }
}
