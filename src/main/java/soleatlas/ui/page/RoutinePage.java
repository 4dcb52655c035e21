package soleatlas.ui.page;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.model.window.WindowModel;
import soleatlas.safety.Advisory;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.HeedBox;
import soleatlas.ui.block.OursLine;
import soleatlas.ui.block.Prose;
import soleatlas.ui.block.SourceLinks;
import soleatlas.words.Messages;

/** One routine: what to make ready, then step by step with the clock beside it. */
final class RoutinePage extends VBox {

    private final WindowModel session;
    private final String language;

    RoutinePage(WindowModel session, FootMap map, String id) {
        this.session = session;
        this.language = session.language();
        map.handbook()
                .routine(id)
                .ifPresentOrElse(this::fill, () -> getChildren().add(Blocks.text(Messages.text("page.gone"))));
    }

    private void fill(Routine routine) {
        Prose prose = new Prose(session);
        getChildren().add(prose.text(routine.summary().in(language), "panel-location"));
        getChildren()
                .add(Blocks.text(Messages.text("routine.total", PageParts.time(routine.seconds())), "technique-name"));
        getChildren()
                .addAll(HeedBox.of(session.safety().advisoriesProperty().get().everywhere(), session));
        practices("routine.before", routine.before());
        practices("routine.setting", routine.setting());
        VBox steps = Blocks.section(Messages.text("routine.steps"));
        int start = 0;
        Routine.Side foot = null;
        for (Routine.Step step : routine.steps()) {
            if (step.foot() != foot) {
                foot = step.foot();
                steps.getChildren().add(Blocks.text(Messages.word("routine.foot", foot), "routine-foot"));
            }
            steps.getChildren().add(step(step, start, prose));
            start += step.seconds();
        }
        getChildren().add(steps);
        LocalizedText note = routine.note();
        if (note != null) {
            getChildren().add(prose.text(note.in(language), "muted"));
        }
        VBox origin = Blocks.section(Messages.text("panel.provenance"));
        origin.getChildren().addAll(SourceLinks.below(routine.sources(), session));
        origin.getChildren().addAll(OursLine.of(routine.ours()));
        getChildren().add(origin);
    }

    private void practices(String key, List<Practice> practices) {
        if (practices.isEmpty()) {
            return;
        }
        FlowPane flow = Blocks.flow("related");
        practices.forEach(practice -> Blocks.addWrapping(
                flow,
                PageParts.link(session, practice.name().in(language), new Page(Page.Kind.PRACTICE, practice.id()))));
        getChildren().add(Blocks.section(Messages.text(key), flow));
    }

    private HBox step(Routine.Step step, int start, Prose prose) {
        Label clock = new Label(PageParts.clock(start));
        clock.getStyleClass().add("routine-clock");
        clock.setMinWidth(Label.USE_PREF_SIZE);
        List<Advisory> everywhere = session.safety().advisoriesProperty().get().everywhere();
        List<Advisory> notices = session.safety().advisoriesProperty().get().of(step).stream()
                .filter(notice -> !everywhere.contains(notice))
                .toList();
        boolean forbidden =
                HeedBox.forbids(session.safety().advisoriesProperty().get().of(step));
        VBox words = new VBox();
        words.setId(PageParts.entryId(step.id()));
        words.getStyleClass().add("routine-words");
        words.getChildren().addAll(HeedBox.of(notices, session));
        String text = step.text().in(language);
        words.getChildren()
                .add(
                        forbidden
                                ? Blocks.text(Messages.text("routine.skip", text), "step-text", "routine-skipped")
                                : prose.text(text, "step-text"));
        FlowPane links = Blocks.flow("related");
        step.techniques().forEach(technique -> Blocks.addWrapping(links, PageParts.technique(session, technique)));
        words.getChildren().add(links);
        if (!step.zones().isEmpty()) {
            words.getChildren().add(PageParts.zones(session, step.zones()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label length = new Label(PageParts.time(step.seconds()));
        length.getStyleClass().add("muted");
        length.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(clock, words, length);
        row.getStyleClass().add("step");
        return row;
    }
}
