package soleatlas.safety;

import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What a person told the atlas about themselves. Nothing is asked before they switch it on, it never leaves the machine, and
 * one command forgets it all.
 */
public final class HealthAnswers {

    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);

    /**
     * What was told.
     *
     * @param on whether it is to be used
     * @param conditions ids of the conditions that apply; kept while it is switched off, but without effect
     */
    public record Told(boolean on, Set<String> conditions) {

        /** Nothing was told. */
        public static final Told NOTHING = new Told(false, Set.of());

        /** Keeps its own copy. */
        public Told {
            conditions = Set.copyOf(conditions);
        }

        /** The conditions that count now. */
        public Set<String> effective() {
            return on ? conditions : Set.of();
        }
    }

    /** What was told so far. */
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Takes over what was told another time. */
    public void remember(Told earlier) {
        told.set(earlier);
    }

    /** Switches the use of it on or off. */
    public void use(boolean on) {
        told.set(new Told(on, told.get().conditions()));
    }

    /** Marks a condition as applying, or as not applying any more. */
    public void mark(String condition, boolean applies) {
        Set<String> changed = new TreeSet<>(told.get().conditions());
        if (applies) {
            changed.add(condition);
        } else {
            changed.remove(condition);
        }
        told.set(new Told(told.get().on(), changed));
    }

    /** Forgets everything. */
    public void erase() {
        told.set(Told.NOTHING);
    }
}
