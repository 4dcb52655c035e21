package soleatlas.model.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.FootMap;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.teach.Lesson;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Step;
import soleatlas.teach.StepProblem;

/**
 * The lesson that is chosen, as it is edited: which step is selected, what was done to it, what is not saved yet. Nothing that
 * was edited is lost unless somebody said so.
 */
public final class LessonEditor {

    /** The mode in which the window is for lessons. */
    public static final String MODE = "present";

    private final Explorer explorer;
    private final LessonList lessons;
    private final StepCapture capture;
    private final ReadOnlyObjectWrapper<@Nullable LessonEntry> entry = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Step> lookedAt = new ReadOnlyObjectWrapper<>();
    private final PendingQuestion question = new PendingQuestion();
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private @Nullable LessonHistory draft;
    private List<StepProblem> findings = List.of();
    private boolean waitsForMap;
    /** While a file is taken in that this window wrote itself. */
    private boolean own;

    /**
     * A workshop without a lesson.
     *
     * @param explorer what the chart shows
     * @param basket zones put aside
     * @param options how the chart shows it
     * @param lessons the lessons there are
     */
    public LessonEditor(Explorer explorer, Basket basket, ChartOptions options, LessonList lessons) {
        this.explorer = explorer;
        this.lessons = lessons;
        this.capture = new StepCapture(explorer, basket, options);
        lessons.chosenProperty().addListener((value, before, chosen) -> chosen(chosen));
        explorer.entryProperty().addListener(value -> mapChanged());
    }

    /** The lesson that is chosen as its file says, or null. A new one that is in no file yet has an empty key. */
    public ReadOnlyObjectProperty<@Nullable LessonEntry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    /** The step that the chart is asked to show; set anew each time one is to be shown. */
    public ReadOnlyObjectProperty<@Nullable Step> lookedAtProperty() {
        return lookedAt.getReadOnlyProperty();
    }

    /** Whether somebody is asked what is to become of edits that are not saved. */
    public ReadOnlyBooleanProperty askedProperty() {
        return question.askedProperty();
    }

    /** Whether the file was changed by somebody else while there were edits that were not saved. */
    public ReadOnlyBooleanProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** Grows with everything that happens to the lesson; set after everything else. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** BCP 47 tag of the language in which texts are wanted. */
    public String language() {
        return explorer.language();
    }

    /** The draft of the lesson; only to be read, since nobody hears of edits to it. Nothing if there is no usable lesson. */
    public Optional<LessonHistory> draft() {
        return Optional.ofNullable(draft);
    }

    /** The selected step. */
    public Optional<Step> step() {
        return draft().map(LessonHistory::current);
    }

    /** The map of the lesson. */
    public Optional<FootMap> map() {
        return Optional.ofNullable(entry.get()).map(LessonEntry::map);
    }

    /** Whether there are edits that are not saved. A new lesson is one such edit. */
    public boolean isDirty() {
        LessonEntry now = entry.get();
        return draft != null && (draft.isDirty() || (now != null && now.key().isEmpty()));
    }

    /**
     * Whether saving would change anything: there are edits, or the file cannot be used and what is shown is its last good
     * version.
     */
    public boolean canBeSaved() {
        LessonEntry now = entry.get();
        return isDirty() || (draft != null && now != null && now.own() && now.errors() > 0);
    }

    /** What is known to be wrong with the draft; a little behind the edits, since somebody looks for it meanwhile. */
    public List<StepProblem> findings() {
        return findings;
    }

    /** Tells what is wrong with a version of the draft; nothing happens if it is another one by now. */
    public void found(Lesson checked, List<StepProblem> wrong) {
        if (draft != null && draft.lesson().equals(checked) && !wrong.equals(findings)) {
            findings = List.copyOf(wrong);
            changed();
        }
    }

    /** Whether the chart shows the lesson's map: only then a view of it can become a step. */
    public boolean isOnItsMap() {
        LessonEntry now = entry.get();
        MapEntry shown = explorer.entryProperty().get();
        return now != null
                && shown != null
                && shown.key().equals(now.mapKey())
                && explorer.map().isPresent();
    }

    /** The lesson as it is now, to be given to a class. */
    public Optional<LessonEntry> given() {
        LessonEntry now = entry.get();
        return now == null
                ? Optional.empty()
                : draft().map(edited -> new LessonEntry(
                                now.key(), now.title(), now.own(), edited.lesson(), now.map(), now.mapKey(), List.of()))
                        .filter(ready -> ready.usable().isPresent());
    }

    /** Who looks at the feet where a step does not say. */
    public Facing facing() {
        return capture.facing();
    }

    /** What the colours mean where a step does not say. */
    public Colouring colouring() {
        return capture.colouring();
    }

    // Which lesson

    /** Chooses a lesson once it is settled what becomes of edits that are not saved. Null for none. */
    public void choose(@Nullable String key) {
        LessonEntry now = entry.get();
        if (now != null && now.key().equals(key)) {
            return;
        }
        leave(() -> {
            if (now != null && now.key().isEmpty()) {
                chosen(null); // a new lesson is on no list
            }
            lessons.choose(key);
        });
    }

    /**
     * Begins a lesson on the map that the chart shows, with what it shows as the first step.
     *
     * @param name what it is called for now
     * @param unsaid stands for its author and its licence until somebody names them; whoever named them in a lesson of their
     *     own before need not do so again
     */
    public void begin(String name, String unsaid, Framing seen) {
        MapEntry map = explorer.entryProperty().get();
        if (map == null || map.usable().isEmpty()) {
            return;
        }
        leave(() -> capture.shown(seen).ifPresent(shown -> {
            Optional<Lesson> before = lessons.lastOwn();
            lessons.choose(null);
            Lesson lesson = capture.lesson(
                    name,
                    before.map(Lesson::author).orElse(unsaid),
                    before.map(Lesson::licence).orElse(unsaid),
                    map,
                    shown);
            entry.set(new LessonEntry("", name, true, lesson, map.map(), map.key(), List.of()));
            begin(new LessonHistory(lesson, 0));
            changed();
        }));
    }

    private void begin(@Nullable LessonHistory next) {
        draft = next;
        findings = List.of();
    }

    private void chosen(@Nullable LessonEntry next) {
        LessonEntry before = entry.get();
        entry.set(next);
        if (own) {
            return;
        }
        boolean same = before != null && next != null && before.key().equals(next.key());
        if (next != null && same && draft != null) {
            reread(draft, next);
            return;
        }
        outdated.set(false);
        begin(
                next == null
                        ? null
                        : next.usable()
                                .map(lesson -> new LessonHistory(lesson, 0))
                                .orElse(null));
        if (draft != null) {
            waitsForMap = true;
            openMap();
        }
        changed();
    }

    /** The file was changed by another program; one that is broken now says nothing that could be taken over. */
    private void reread(LessonHistory edited, LessonEntry next) {
        Optional<Lesson> said = next.errors() > 0 ? Optional.empty() : next.usable();
        said.filter(lesson -> !lesson.equals(edited.saved())).ifPresent(lesson -> {
            if (!edited.isDirty()) {
                edited.takeOver(lesson);
            } else if (!lesson.equals(edited.lesson())) {
                outdated.set(true);
            }
        });
        changed();
    }

    /** Puts the version of the file in the place of the edits; undoing brings them back. */
    public void takeFile() {
        LessonEntry now = entry.get();
        outdated.set(false);
        if (now != null) {
            now.usable().ifPresent(lesson -> edit(edited -> edited.takeOver(lesson)));
        }
    }

    /** Keeps the edits; the version of the file is replaced when they are saved. */
    public void keepMine() {
        outdated.set(false);
        changed();
    }

    /**
     * A lesson was saved.
     *
     * @param saved the draft that was saved; nothing happens to the one of this moment if that is another by now
     * @param edited its lesson as it was when saving began
     * @param written what was written: the same, but for its id and the way to its map
     * @param file the file as it was read afterwards
     */
    public void saved(LessonHistory saved, Lesson edited, Lesson written, LessonEntry file) {
        if (draft != saved) {
            lessons.put(file);
            return;
        }
        own = true;
        try {
            lessons.put(file);
            lessons.choose(file.key());
            entry.set(lessons.chosenProperty().get());
        } finally {
            own = false;
        }
        outdated.set(false);
        saved.saved(edited, written);
        changed();
    }

    // Edits that are not saved

    /** Does something that would lose edits, once somebody has said what is to become of them; at once if there are none. */
    public void leave(Runnable action) {
        if (isDirty()) {
            question.ask(action);
        } else {
            action.run();
        }
    }

    /** What was to be done is done; nothing is left to be lost. */
    public void goOn() {
        question.goOn();
    }

    /** The edits are given up. */
    public void giveUp() {
        LessonEntry now = entry.get();
        if (now != null && now.key().isEmpty()) {
            chosen(null);
        } else if (outdated.get()) {
            takeFile();
        } else {
            edit(LessonHistory::revert);
        }
        goOn();
    }

    /** Nothing is done after all. */
    public void stay() {
        question.takeBack();
    }

    // Steps

    /** Selects a step and shows it on the chart. */
    public void select(int step) {
        if (draft != null && (draft.step() != step || lookedAt.get() == null)) {
            draft.select(step);
            look();
            changed();
        }
    }

    /** Shows the selected step on the chart, if the chart shows its map. */
    public void look() {
        Step step = step().orElse(null);
        if (step == null || !isOnItsMap()) {
            return;
        }
        waitsForMap = false;
        capture.lookAt(step.shown());
        lookedAt.set(null);
        lookedAt.set(step);
    }

    /** Edits the lesson. */
    public void edit(Consumer<LessonHistory> change) {
        if (draft != null) {
            change.accept(draft);
            changed();
        }
    }

    /** Adds what the chart shows as a step after the selected one; false if the chart shows another map. */
    public boolean add(Framing seen) {
        Lesson lesson = draft().map(LessonHistory::lesson).orElse(null);
        if (lesson == null || !isOnItsMap() || lesson.steps().size() >= Lesson.MOST_STEPS) {
            return false;
        }
        return capture.shown(seen)
                .map(shown -> {
                    edit(edited -> edited.add(capture.step(shown, lesson.language())));
                    return true;
                })
                .orElse(false);
    }

    /** The selected step shows what the chart shows; names, spotlight and technique stay as they were chosen. */
    public boolean update(Framing seen) {
        Step now = step().orElse(null);
        if (now == null || !isOnItsMap()) {
            return false;
        }
        return capture.shown(seen)
                .map(shown -> {
                    edit(edited -> edited.show(shown.withLabels(now.shown().labels())
                            .withSpotlight(now.shown().spotlight())
                            .withTechnique(now.shown().technique())));
                    return true;
                })
                .orElse(false);
    }

    /** Opens the lesson's map, if it is on the list of maps, and shows the selected step on it. */
    public void openMap() {
        LessonEntry now = entry.get();
        if (now == null) {
            return;
        }
        if (!isOnItsMap()) {
            explorer.open(now.mapKey());
            waitsForMap = true; // what was shown of it while it opened, the view of the map before has replaced
        }
        if (waitsForMap && isOnItsMap()) {
            look();
        }
    }

    private void mapChanged() {
        if (waitsForMap && isOnItsMap()) {
            look();
        }
        changed();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
