package soleatlas.model.learn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Explorer;
import soleatlas.study.Question;
import soleatlas.study.Round;

/** Turns the chart to what is asked. */
final class QuestionView {

    private final Explorer explorer;

    QuestionView(Explorer explorer) {
        this.explorer = explorer;
    }

    /** Shows the view on which a question is asked, with the detailed chart if it takes that. */
    void show(@Nullable Round round) {
        Question question =
                round == null || round.isOver() ? null : round.turn().question();
        if (question == null) {
            return;
        }
        explorer.clearFilters();
        explorer.clearSelection();
        String view = explorer.viewProperty().get() == null
                ? ""
                : explorer.viewProperty().get().id();
        List<Zone> zones = new ArrayList<>();
        if (question instanceof Question.Locate locate) {
            view = locate.view().id();
            zones.add(locate.zone());
        } else if (question instanceof Question.Label label) {
            view = label.view().id();
            label.spots().forEach(spot -> zones.add(spot.zone()));
        } else {
            Placement placement = placement(question);
            if (placement != null) {
                view = placement.view().id();
                zones.add(placement.zone());
            }
        }
        if (zones.stream().anyMatch(zone -> !explorer.shows(zone))) {
            explorer.showDetailed(true);
        }
        boolean elsewhere = explorer.viewProperty().get() == null
                || !explorer.viewProperty().get().id().equals(view)
                || explorer.allViewsProperty().get();
        if (elsewhere) {
            explorer.showView(view);
        }
    }

    private @Nullable Placement placement(Question question) {
        if (question instanceof Question.Name name) {
            return name.placement();
        } else if (question instanceof Question.Choice choice) {
            return choice.placement();
        } else if (question instanceof Question.Draw draw) {
            return draw.placement();
        }
        return null;
    }
}
