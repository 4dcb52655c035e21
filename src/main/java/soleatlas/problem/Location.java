package soleatlas.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in words: "zone stomach, second shape". */
public record Location(List<String> pieces) {

    /** The file as a whole. */
    public static final Location FILE = new Location(List.of());

    /** One step further in: a thing with a name of its own. */
    public Location named(String kind, String name) {
        return then(ProblemWords.text("where." + kind + ".named", ProblemWords.printable(name)));
    }

    /** One step further in: a thing of a list, by its id if things of its kind have one, otherwise by its number from 0. */
    public Location item(String kind, @Nullable String id, int index) {
        return id != null && ProblemWords.has("where." + kind + ".named") ? named(kind, id) : nth(kind, index);
    }

    /** One step further in: the nth thing of a list, counted from 0. */
    public Location nth(String kind, int index) {
        String noun = ProblemWords.text("where." + kind);
        String key = "where.ordinal." + (index + 1);
        return then(
                ProblemWords.has(key)
                        ? ProblemWords.text("where.ordinal", ProblemWords.text(key), noun)
                        : ProblemWords.text("where.number", noun, String.valueOf(index + 1)));
    }

    /** One step further in: a thing of which there is only one here. */
    public Location part(String kind) {
        return then(ProblemWords.text("where." + kind));
    }

    @Override
    public String toString() {
        return pieces.isEmpty() ? ProblemWords.text("where.file") : String.join(", ", pieces);
    }

    private Location then(String piece) {
        List<String> longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new Location(List.copyOf(longer));
    }
}
