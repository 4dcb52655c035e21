package soleatlas.model.learn;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who learns on this machine, and whether what they learn can be kept. The program sets it; the window shows it. */
public final class LearnerList {

    private final ReadOnlyObjectWrapper<List<Who>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Who>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> trouble = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * A learner.
     *
     * @param id names the learner among the others on this machine
     * @param name the name on screen
     */
    public record Who(String id, String name) {}

    /** All learners. */
    public ReadOnlyObjectProperty<List<Who>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Who learns now; nobody before that is known. */
    public ReadOnlyObjectProperty<Optional<Who>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What keeps answers from being kept, or what could not be read, in words; usually empty. */
    public ReadOnlyObjectProperty<List<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Tells who there is, and who learns. */
    public void show(List<Who> learners, Who now) {
        all.set(List.copyOf(learners));
        current.set(Optional.of(now));
    }

    /** Tells what is wrong; an empty list if nothing is. */
    public void warn(List<String> words) {
        trouble.set(List.copyOf(words));
    }
}
