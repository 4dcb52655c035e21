package soleatlas.safety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soleatlas.atlas.Condition;
import soleatlas.atlas.SafetyRules;

/**
 * Brings together what a person told, the rules of the house, which hold on every map, and those of the map that is shown.
 */
public final class SafetyAdvisor {

    private final HealthAnswers answers;
    private final Map<String, SafetyRules> builtIn = new LinkedHashMap<>();
    private SafetyRules shown = SafetyRules.NONE;
    private final ReadOnlyObjectWrapper<Advisories> advisories = new ReadOnlyObjectWrapper<>(Advisories.NOTHING);

    /** A caretaker for this person. */
    public SafetyAdvisor(HealthAnswers person) {
        this.answers = person;
        person.toldProperty().addListener(value -> update());
    }

    /** What the person told. */
    public HealthAnswers answers() {
        return answers;
    }

    /** What is to be heeded now. */
    public ReadOnlyObjectProperty<Advisories> advisoriesProperty() {
        return advisories.getReadOnlyProperty();
    }

    /** Takes the rules of a map that ships: they hold on every map. */
    public void addBuiltIn(String map, SafetyRules care) {
        builtIn.put(map, care);
        update();
    }

    /** Takes the rules of the map that is shown, beside those of the house. */
    public void look(SafetyRules care) {
        shown = care;
        update();
    }

    /** All conditions that can be marked, the house's first. */
    public List<Condition> conditions() {
        Map<String, Condition> byId = new LinkedHashMap<>();
        for (SafetyRules care : sources()) {
            care.conditions().forEach(condition -> byId.putIfAbsent(condition.id(), condition));
        }
        return List.copyOf(byId.values());
    }

    /** The care of the house, or of the map that is shown, that says something about what everybody should mind. */
    public Optional<SafetyRules> advice() {
        return sources().stream().filter(care -> !care.signs().isEmpty()).findFirst();
    }

    private List<SafetyRules> sources() {
        List<SafetyRules> all = new ArrayList<>(builtIn.values());
        all.add(shown);
        return all;
    }

    private void update() {
        advisories.set(new Advisories(sources(), answers.toldProperty().get().effective()));
    }
}
