package soleatlas.app;

import java.util.List;
import javafx.beans.InvalidationListener;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.load.lesson.LessonCheck;
import soleatlas.model.present.LessonEditor;
import soleatlas.teach.Lesson;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.StepProblem;

/** Looks for mistakes in the lesson that is edited, again after edits: in the background, and never twice at a time. */
final class LessonChecker {

    private final LessonEditor workshop;
    private final Background background;
    private final InvalidationListener listener = value -> check();
    private @Nullable LessonHistory draft;
    private @Nullable Lesson checked;
    private boolean busy;

    LessonChecker(LessonEditor workshop, Background background) {
        this.workshop = workshop;
        this.background = background;
        workshop.revisionProperty().addListener(listener);
    }

    /** Looks no more. */
    void close() {
        workshop.revisionProperty().removeListener(listener);
    }

    private void check() {
        workshop.revisionProperty().get(); // or else nothing more is heard of it
        LessonHistory now = workshop.draft().orElse(null);
        FootMap map = workshop.map().orElse(null);
        if (busy || now == null || map == null || (now == draft && now.lesson().equals(checked))) {
            return;
        }
        Lesson lesson = now.lesson();
        draft = now;
        checked = lesson;
        busy = true;
        background.work(() -> LessonCheck.of(lesson, map), found -> tell(lesson, found));
    }

    private void tell(Lesson lesson, List<StepProblem> found) {
        busy = false;
        workshop.found(lesson, found);
        check(); // there may have been edits meanwhile
    }
}
