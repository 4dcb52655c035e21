package soleatlas.model.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.SafetyRules;
import soleatlas.safety.HealthAnswers;
import soleatlas.safety.SafetyAdvisor;

/**
 * What is advised to the reader: by the rules of the maps that ship, which hold on every map, and by those of the map that is
 * shown. What the reader told never leaves the machine, and one command forgets it all.
 */
public final class SafetyModel {

    private final Explorer explorer;
    private final ReadOnlyObjectWrapper<HealthAnswers> answers = new ReadOnlyObjectWrapper<>(HealthAnswers.NOTHING);
    private final ReadOnlyObjectWrapper<SafetyAdvisor> advisor = new ReadOnlyObjectWrapper<>(SafetyAdvisor.NONE);

    /** Advice for whoever looks at the maps of this explorer. */
    public SafetyModel(Explorer explorer) {
        this.explorer = explorer;
        InvalidationListener update = changed -> update();
        explorer.entries().addListener(update);
        explorer.entryProperty().addListener(update);
        answers.addListener(update);
        update();
    }

    /** What the reader told so far. */
    public ReadOnlyObjectProperty<HealthAnswers> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** Who advises the reader; another one after each change of rules or answers. */
    public ReadOnlyObjectProperty<SafetyAdvisor> advisorProperty() {
        return advisor.getReadOnlyProperty();
    }

    /** Takes over what was told another time. */
    public void remember(HealthAnswers earlier) {
        answers.set(earlier);
    }

    /** Switches the use of what was told on or off. */
    public void use(boolean on) {
        answers.set(answers.get().used(on));
    }

    /** Marks a condition as applying, or as not applying any more. */
    public void mark(String condition, boolean applies) {
        answers.set(answers.get().marked(condition, applies));
    }

    /** Forgets everything that was told. */
    public void erase() {
        answers.set(HealthAnswers.NOTHING);
    }

    private void update() {
        List<SafetyRules> sources = new ArrayList<>();
        explorer.entries().stream()
                .filter(entry -> !entry.own())
                .map(MapEntry::usable)
                .flatMap(Optional::stream)
                .map(FootMap::safety)
                .forEach(sources::add);
        explorer.map().map(FootMap::safety).ifPresent(sources::add);
        SafetyAdvisor now = new SafetyAdvisor(sources, answers.get());
        if (!now.equals(advisor.get())) {
            advisor.set(now);
        }
    }
}
