package soleatlas.teach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;

/**
 * A lesson that is being edited. Every edit can be undone, back to the first; what is typed into one field in one go counts as
 * one edit. One step is always selected: edits begin from it and leave the selection where they took place.
 */
public final class LessonHistory {

    private final List<State> past = new ArrayList<>();
    private final List<State> future = new ArrayList<>();
    private State now;
    private Lesson saved;
    /** The field that is typed into; empty while none is. */
    private String strand = "";

    /**
     * A lesson as it was read, with nothing done to it.
     *
     * @param step index of the step that is selected; the nearest one if there is none
     */
    public LessonHistory(Lesson lesson, int step) {
        this.saved = lesson;
        this.now = State.of(lesson, step);
    }

    /** A lesson with a selected step. */
    private record State(Lesson lesson, int step) {

        static State of(Lesson lesson, int step) {
            return new State(lesson, Math.max(0, Math.min(lesson.steps().size() - 1, step)));
        }

        State filedAs(Lesson file) {
            return new State(lesson.filedAs(file.id(), file.map()), step);
        }
    }

    /** The lesson as it is now. */
    public Lesson lesson() {
        return now.lesson();
    }

    /** Index of the selected step. */
    public int step() {
        return now.step();
    }

    /** The selected step. */
    public Step current() {
        return now.lesson().steps().get(now.step());
    }

    /** Whether it is another one than was saved last. */
    public boolean isDirty() {
        return !now.lesson().equals(saved);
    }

    /** The lesson as it was saved last. */
    public Lesson saved() {
        return saved;
    }

    /** Whether an edit can be undone. */
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /** Whether an edit that was undone can be done again. */
    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** Selects a step; the nearest one if there is none. */
    public void select(int step) {
        State next = State.of(now.lesson(), step);
        if (next.step() != now.step()) {
            rest();
            now = next;
        }
    }

    /** What is typed from now on is an edit of its own. */
    public void rest() {
        strand = "";
    }

    /** Takes the last edit back. */
    public void undo() {
        rest();
        if (!past.isEmpty()) {
            future.add(now);
            now = past.remove(past.size() - 1);
        }
    }

    /** Does again what was undone last. */
    public void redo() {
        rest();
        if (!future.isEmpty()) {
            past.add(now);
            now = future.remove(future.size() - 1);
        }
    }

    /**
     * A version of it is saved now, which need not be the one of this moment. What is undone and done again does not lead back
     * to another file.
     *
     * @param edited the version as it was edited
     * @param written the same as it was written: under another id perhaps, or with another way to its map
     */
    public void saved(Lesson edited, Lesson written) {
        rest();
        saved = written;
        now = now.lesson().equals(edited) ? new State(written, now.step()) : now.filedAs(written);
        past.replaceAll(state -> state.filedAs(written));
        future.replaceAll(state -> state.filedAs(written));
    }

    /** Goes back to what was saved last; that can be undone too. */
    public void revert() {
        replace(saved);
    }

    /** Takes over another version of the lesson as the saved one. What was here before comes back by undoing. */
    public void takeOver(Lesson other) {
        saved = other;
        replace(other);
    }

    private void replace(Lesson other) {
        change("", State.of(other, now.step()));
    }

    /** Adds a step after the selected one and selects it; does nothing where there is no room for more. */
    public void add(Step step) {
        List<Step> steps = steps();
        if (steps.size() < Lesson.MOST_STEPS) {
            steps.add(now.step() + 1, step);
            change(steps, now.step() + 1);
        }
    }

    /** Adds the selected step once more after itself, and selects the second one. */
    public void duplicate() {
        add(current());
    }

    /** Removes the selected step, unless it is the only one; the next one is selected then, or the last. */
    public void remove() {
        List<Step> steps = steps();
        if (steps.size() > 1) {
            steps.remove(now.step());
            change(steps, now.step());
        }
    }

    /** Moves the selected step by so many places, as far as there are any. */
    public void move(int by) {
        moveTo(now.step() + by);
    }

    /** Moves the selected step to a place; to the nearest one if there is none. */
    public void moveTo(int place) {
        List<Step> steps = steps();
        Step moved = steps.remove(now.step());
        int to = Math.max(0, Math.min(steps.size(), place));
        steps.add(to, moved);
        change(steps, to);
    }

    /**
     * Says something else in the selected step.
     *
     * @param field names what is typed into; edits of one field in a row are one edit. Empty: an edit by itself
     */
    public void say(String field, StepText said) {
        put(field, current().withSaid(said));
    }

    /** Shows something else in the selected step. */
    public void show(StepChart shown) {
        put("", current().withShown(shown));
    }

    /** Puts another step in the place of the selected one. */
    public void put(Step step) {
        put("", step);
    }

    private void put(String field, Step step) {
        List<Step> steps = steps();
        steps.set(now.step(), step);
        change(field.isEmpty() ? "" : field + now.step(), new State(now.lesson().withSteps(steps), now.step()));
    }

    /** Calls the lesson something else. */
    public void rename(LocalizedText name) {
        Lesson old = lesson();
        head("name", name, old.author(), old.licence(), old.about(), old.minutes());
    }

    /** Tells something else about the lesson, or nothing. */
    public void describe(@Nullable LocalizedText about) {
        Lesson old = lesson();
        head("about", old.name(), old.author(), old.licence(), about, old.minutes());
    }

    /** Means it to take so many minutes, 0 for as many as it takes; brought into their range. */
    public void last(int minutes) {
        Lesson old = lesson();
        int within = Math.max(0, Math.min(Lesson.MOST_MINUTES, minutes));
        head("minutes", old.name(), old.author(), old.licence(), old.about(), within);
    }

    /** Names who wrote it. */
    public void credit(String author) {
        Lesson old = lesson();
        head("author", old.name(), author, old.licence(), old.about(), old.minutes());
    }

    /** Names how others may use it. */
    public void license(String licence) {
        Lesson old = lesson();
        head("licence", old.name(), old.author(), licence, old.about(), old.minutes());
    }

    private void head(
            String field,
            LocalizedText name,
            String author,
            String licence,
            @Nullable LocalizedText about,
            int minutes) {
        Lesson old = lesson();
        Lesson next =
                new Lesson(old.id(), name, author, licence, old.language(), about, minutes, old.map(), old.steps());
        change(field, new State(next, now.step()));
    }

    private List<Step> steps() {
        return new ArrayList<>(now.lesson().steps());
    }

    private void change(List<Step> steps, int step) {
        change("", State.of(now.lesson().withSteps(steps), step));
    }

    /** An edit that changes nothing is none; one more in the same field belongs to the one before. */
    private void change(String field, State next) {
        boolean goesOn = !field.isEmpty() && field.equals(strand) && !past.isEmpty();
        strand = field;
        if (next.lesson().equals(now.lesson())) {
            return;
        }
        if (!goesOn) {
            past.add(now);
        }
        future.clear();
        now = next;
    }
}
