package soleatlas.ui.present;

import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.model.present.Framing;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.Presenter;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Shot;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;
import soleatlas.words.Messages;

/** What can be done with the lesson that is chosen, with words for what came of it. All answer whether there was anything to do. */
public final class LessonActions {

    private final Presenter presenter;
    private final Explorer explorer;
    private final LessonEditor workshop;
    private final LessonCommands desk;
    private final Supplier<Framing> seen;
    private final Consumer<String> say;

    /**
     * A bench for the lesson that is chosen.
     *
     * @param seen what the chart's camera sees
     * @param say tells the reader what was done
     */
    public LessonActions(
            Explorer explorer,
            LessonEditor workshop,
            Presenter presenter,
            LessonCommands desk,
            Supplier<Framing> seen,
            Consumer<String> say) {
        this.presenter = presenter;
        this.explorer = explorer;
        this.workshop = workshop;
        this.desk = desk;
        this.seen = seen;
        this.say = say;
    }

    /** Gives the lesson to the class as it is now: from its first step, or from the one that is selected. */
    public boolean present(boolean fromSelected) {
        return begin(presenter::start, fromSelected);
    }

    /** Shows the lesson as it is now to the teacher alone, from the step that is selected. */
    public boolean rehearse() {
        return begin(presenter::rehearse, true);
    }

    private boolean begin(ObjIntConsumer<LessonEntry> how, boolean fromSelected) {
        if (presenter.isOn()) {
            return false;
        }
        int step = fromSelected ? workshop.draft().map(LessonHistory::step).orElse(0) : 0;
        workshop.given()
                .ifPresentOrElse(
                        lesson -> how.accept(lesson, step), () -> say.accept(Messages.text("present.none-chosen")));
        return true;
    }

    /** Saves the lesson. */
    public boolean save() {
        if (workshop.draft().isEmpty()) {
            return false;
        }
        if (workshop.canBeSaved()) {
            desk.save(() -> {});
        } else {
            say.accept(Messages.text("present.saved-already"));
        }
        return true;
    }

    /** Saves the lesson elsewhere. */
    public boolean saveAs() {
        boolean any = workshop.draft().isPresent();
        if (any) {
            desk.saveAs();
        }
        return any;
    }

    /** Saves the lesson and then goes on with what would have lost its edits. */
    void saveAndGoOn() {
        desk.save(workshop::goOn);
    }

    /** Takes the last edit back. */
    public boolean undo() {
        boolean any = workshop.draft().map(LessonHistory::canUndo).orElse(false);
        if (any) {
            change(LessonHistory::undo, Messages.text("present.undone"));
        }
        return any;
    }

    /** Does again what was undone. */
    public boolean redo() {
        boolean any = workshop.draft().map(LessonHistory::canRedo).orElse(false);
        if (any) {
            change(LessonHistory::redo, Messages.text("present.redone"));
        }
        return any;
    }

    /** Goes back to what was saved last; that can be undone. */
    void revert() {
        if (workshop.draft().filter(LessonHistory::isDirty).isPresent()) {
            change(LessonHistory::revert, Messages.text("present.reverted"));
        }
    }

    /** Begins a lesson on the map that is shown. */
    void begin() {
        if (explorer.map().isEmpty()) {
            say.accept(Messages.text("present.no-map"));
        } else {
            workshop.begin(Messages.text("present.new.name"), Messages.text("present.new.unsaid"), seen.get());
        }
    }

    /** Adds what the chart shows as a step after the selected one. */
    public boolean add() {
        return fromChart(workshop::add, "present.added");
    }

    /** The selected step shows what the chart shows. */
    public boolean update() {
        return fromChart(workshop::update, "present.updated");
    }

    /** Does something with what the chart shows. */
    private interface Taking {
        boolean take(Framing seen);
    }

    private boolean fromChart(Taking taking, String done) {
        LessonHistory draft = workshop.draft().orElse(null);
        if (draft == null) {
            return false;
        }
        if (!workshop.isOnItsMap()) {
            say.accept(Messages.text("present.other-map.said", mapName()));
        } else if (taking.take(seen.get())) {
            say.accept(Messages.text(done, draft.step() + 1, title(draft)));
        } else {
            say.accept(Messages.text("present.full", draft.lesson().steps().size()));
        }
        return true;
    }

    /** The selected step is seen from where the chart is seen, if that shows the step's view. */
    void aim() {
        StepChart shown = workshop.step().map(Step::shown).orElse(null);
        if (shown == null) {
            return;
        }
        var view = explorer.viewProperty().get();
        boolean there = workshop.isOnItsMap()
                && view != null
                && !explorer.allViewsProperty().get()
                && view.id().equals(shown.view());
        Shot shot = seen.get().shot();
        if (!there) {
            say.accept(Messages.text("present.camera.elsewhere"));
        } else if (shot instanceof Shot.Whole) {
            say.accept(Messages.text("present.camera.not-near"));
        } else {
            workshop.edit(draft -> draft.show(shown.withShot(shot)));
            say.accept(Messages.text("present.camera.taken"));
        }
    }

    /** Adds the selected step once more. */
    public boolean duplicate() {
        boolean any = workshop.draft().isPresent();
        if (any) {
            change(LessonHistory::duplicate, Messages.text("present.duplicated"));
        }
        return any;
    }

    /** Moves the selected step by so many places. */
    public boolean move(int by) {
        return workshop.draft().filter(draft -> moveTo(draft.step() + by)).isPresent();
    }

    /** Moves the selected step to a place. */
    boolean moveTo(int place) {
        LessonHistory draft = workshop.draft().orElse(null);
        if (draft == null || place < 0 || place >= draft.lesson().steps().size() || place == draft.step()) {
            return false;
        }
        workshop.edit(edited -> edited.moveTo(place));
        say.accept(Messages.text("present.moved", title(draft), place + 1));
        return true;
    }

    /** Removes the selected step. */
    public boolean remove() {
        LessonHistory draft = workshop.draft().orElse(null);
        if (draft == null) {
            return false;
        }
        if (draft.lesson().steps().size() == 1) {
            say.accept(Messages.text("present.last-step"));
        } else {
            change(LessonHistory::remove, Messages.text("present.removed", title(draft)));
        }
        return true;
    }

    /** Edits the lesson; where another step or picture is selected then, the chart shows it. */
    private void change(Consumer<LessonHistory> edit, String words) {
        StepChart before = workshop.step().map(Step::shown).orElse(null);
        workshop.edit(edit);
        if (!workshop.step()
                .map(Step::shown)
                .filter(shown -> shown.equals(before))
                .isPresent()) {
            workshop.look();
        }
        say.accept(words);
    }

    private String title(LessonHistory draft) {
        return draft.current().said().title().in(explorer.language());
    }

    /** What the lesson's map is called. */
    String mapName() {
        var entry = workshop.entryProperty().get();
        return workshop.map()
                .map(map -> map.header().name().in(explorer.language()))
                .or(() -> explorer.entries().stream()
                        .filter(map -> entry != null && map.key().equals(entry.mapKey()))
                        .map(MapEntry::title)
                        .findFirst())
                .orElse(Messages.text("present.map.unknown"));
    }
}
