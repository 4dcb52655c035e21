package soleatlas.model.present;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import soleatlas.teach.Lesson;

/** The lessons there are, those that ship before one's own, and which of them is chosen. */
public final class LessonList {

    private final ObservableList<LessonEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<LessonEntry> entriesView = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyObjectWrapper<@Nullable LessonEntry> chosen = new ReadOnlyObjectWrapper<>();

    /** All lessons in the order on screen, the broken ones too. */
    public ObservableList<LessonEntry> entries() {
        return entriesView;
    }

    /** The lesson that is chosen, or null. */
    public ReadOnlyObjectProperty<@Nullable LessonEntry> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The lesson with a key. */
    public Optional<LessonEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** The user's own lesson that was added last, if any can be used. */
    Optional<Lesson> lastOwn() {
        return entries.stream()
                .filter(LessonEntry::own)
                .flatMap(entry -> entry.usable().stream())
                .reduce((before, last) -> last);
    }

    /** Adds a lesson, or replaces the one with the same key; a broken file keeps its last good version. */
    public void put(LessonEntry newer) {
        Optional<LessonEntry> before = entry(newer.key());
        if (before.isEmpty()) {
            long shipped = entries.stream().filter(entry -> !entry.own()).count();
            entries.add(newer.own() ? entries.size() : (int) shipped, newer);
            return;
        }
        LessonEntry merged = before.get().reread(newer);
        entries.set(entries.indexOf(before.get()), merged);
        LessonEntry now = chosen.get();
        if (now != null && now.key().equals(merged.key())) {
            chosen.set(merged);
        }
    }

    /** Takes a lesson off the list; it is no longer chosen then. */
    public void remove(String key) {
        entries.removeIf(entry -> entry.key().equals(key));
        LessonEntry now = chosen.get();
        if (now != null && now.key().equals(key)) {
            chosen.set(null);
        }
    }

    /** Chooses the lesson with this key; null for none. */
    public void choose(@Nullable String key) {
        chosen.set(key == null ? null : entry(key).orElse(null));
    }
}
