package soleatlas.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import soleatlas.load.lesson.LoadedLesson;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.LessonEntry;
import soleatlas.teach.Lesson;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.StepProblem;
import soleatlas.words.Messages;

/** Saves the lesson that is edited: where it came from, or where somebody wishes. */
final class LessonSaving {

    private static final String ENDING = ".json";

    private final LessonEditor workshop;
    private final Background background;
    private final Shelf shelf;
    private final Consumer<String> say;
    private final LessonFileWriter files = new LessonFileWriter();
    private @Nullable Window owner;

    LessonSaving(LessonEditor workshop, Background background, Shelf shelf, Consumer<String> say) {
        this.workshop = workshop;
        this.background = background;
        this.shelf = shelf;
        this.say = say;
    }

    /** The files that are watched. */
    interface Shelf {

        /** Whether somebody else changed a file and it was not read since. In the background. */
        boolean isChanged(Path file);

        /** Reads what was saved, and watches it from now on. In the background. */
        Optional<LoadedLesson> read(Path file);

        /** Remembers a lesson that was saved. */
        LessonEntry put(LoadedLesson lesson, Path file);
    }

    /** Names the window that asks for files. */
    void belongTo(Window window) {
        owner = window;
    }

    /** Saves the lesson where it came from, or asks where to. */
    void save(Runnable then) {
        LessonEntry entry = workshop.entryProperty().get();
        if (entry == null || !entry.own() || entry.key().isEmpty()) {
            ask(then);
        } else {
            write(Path.of(entry.key()), false, then);
        }
    }

    /** Asks where to save the lesson. */
    void saveAs() {
        ask(() -> {});
    }

    /** Saves the lesson as a file of its own, named after it. */
    void save(Path target, Runnable then) {
        write(target.toAbsolutePath().normalize(), true, then);
    }

    private void ask(Runnable then) {
        LessonEntry entry = workshop.entryProperty().get();
        LessonHistory draft = workshop.draft().orElse(null);
        if (entry == null || draft == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("present.file.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("present.file.filter"), "*" + ENDING));
        chooser.setInitialFileName(LessonFileWriter.word(draft.lesson().name().in(workshop.language())) + ENDING);
        suggested(entry, draft.lesson()).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        File chosen = chooser.showSaveDialog(owner);
        while (chosen != null && isUnasked(chosen)) {
            chooser.setInitialFileName(ended(chosen).getName());
            chooser.setInitialDirectory(chosen.getAbsoluteFile().getParentFile());
            chosen = chooser.showSaveDialog(owner);
        }
        if (chosen != null) {
            save(ended(chosen).toPath(), then);
        }
    }

    /** Whether the file that would be replaced is not the one that the dialog has asked about. */
    static boolean isUnasked(File chosen) {
        return !ended(chosen).equals(chosen) && ended(chosen).exists();
    }

    private static File ended(File chosen) {
        return chosen.getName().endsWith(ENDING) ? chosen : new File(chosen.getPath() + ENDING);
    }

    /** The folder where the lesson finds its map, if that is one on this disk. */
    private static Optional<Path> suggested(LessonEntry entry, Lesson lesson) {
        try {
            String beside = lesson.map().startsWith("atlas:") ? entry.key() : entry.mapKey();
            return Optional.ofNullable(Path.of(beside).getParent()).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty(); // the key of a lesson that ships is no path everywhere
        }
    }

    private void write(Path target, boolean fresh, Runnable then) {
        LessonEntry entry = workshop.entryProperty().get();
        LessonHistory draft = workshop.draft().orElse(null);
        if (entry == null || draft == null) {
            return;
        }
        Lesson lesson = draft.lesson();
        background.work(() -> written(lesson, entry, target, fresh), done -> done.tell(draft, lesson, then));
    }

    /** What came of saving. */
    private interface Outcome {
        void tell(LessonHistory draft, Lesson edited, Runnable then);
    }

    /** Runs in the background. */
    private Outcome written(Lesson lesson, LessonEntry entry, Path target, boolean fresh) {
        String name = String.valueOf(target.getFileName());
        if (!fresh && shelf.isChanged(target)) {
            return (draft, edited, then) -> say.accept(Messages.text("present.file.changed", name));
        }
        try {
            LessonFileWriter.Written written = files.write(lesson, entry, target, fresh);
            LoadedLesson read = shelf.read(target).orElseThrow();
            return (draft, edited, then) -> saved(draft, edited, written, read, target, then);
        } catch (LessonFileWriter.Refused e) {
            return (draft, edited, then) -> {
                say.accept(e.words());
                if (e.step() != StepProblem.LESSON
                        && workshop.draft().filter(draft::equals).isPresent()) {
                    workshop.select(e.step());
                }
            };
        }
    }

    private void saved(
            LessonHistory draft,
            Lesson edited,
            LessonFileWriter.Written written,
            LoadedLesson file,
            Path target,
            Runnable then) {
        workshop.saved(draft, edited, written.lesson(), shelf.put(file, target));
        String name = String.valueOf(target.getFileName());
        if (file.lesson().isEmpty()) {
            say.accept(Messages.text(
                    "present.file.saved.problems", name, file.problems().size()));
        } else {
            say.accept(written.kept()
                    .map(kept -> Messages.text("present.file.saved.kept", name, String.valueOf(kept.getFileName())))
                    .orElseGet(() -> Messages.text("present.file.saved", name)));
        }
        if (!workshop.isDirty()) {
            then.run(); // what was typed meanwhile is not saved yet, and must not be lost
        }
    }
}
