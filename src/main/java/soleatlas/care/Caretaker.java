package soleatlas.care;

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
public final class Caretaker {

    private final Person person;
    private final Map<String, SafetyRules> house = new LinkedHashMap<>();
    private SafetyRules shown = SafetyRules.NONE;
    private final ReadOnlyObjectWrapper<Heed> heed = new ReadOnlyObjectWrapper<>(Heed.NOTHING);

    /** A caretaker for this person. */
    public Caretaker(Person person) {
        this.person = person;
        person.toldProperty().addListener(value -> update());
    }

    /** What the person told. */
    public Person person() {
        return person;
    }

    /** What is to be heeded now. */
    public ReadOnlyObjectProperty<Heed> heedProperty() {
        return heed.getReadOnlyProperty();
    }

    /** Takes the rules of a map that ships: they hold on every map. */
    public void addHouse(String map, SafetyRules care) {
        house.put(map, care);
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
        List<SafetyRules> all = new ArrayList<>(house.values());
        all.add(shown);
        return all;
    }

    private void update() {
        heed.set(new Heed(sources(), person.toldProperty().get().effective()));
    }
}
