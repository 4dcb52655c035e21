package soleatlas.ui.panel;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Hyperlink;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Explorer;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** The way from what another school says of a zone to where it draws the zone. */
final class OtherPlace {

    private OtherPlace() {}

    /** A link to the school's outline on the chart; nothing if the school's place is known in words only. */
    static List<Hyperlink> link(Zone zone, Alternative alternative, WindowModel session) {
        if (alternative.shapes().isEmpty()) {
            return List.of();
        }
        Hyperlink link = Blocks.link(Messages.text("panel.other-place"), () -> show(zone, alternative, session));
        link.setAccessibleText(
                Messages.text("panel.other-place.spoken", alternative.school().in(session.language())));
        link.getStyleClass().add("other-place");
        return List.of(link);
    }

    private static void show(Zone zone, Alternative alternative, WindowModel session) {
        session.options().showSchools(true);
        Explorer explorer = session.explorer();
        View shown = explorer.viewProperty().get();
        Alternative.Shape shape = alternative.shapes().stream()
                .min(Comparator.comparing(
                        one -> shown == null || !one.view().id().equals(shown.id())))
                .orElseThrow();
        Placement selected = explorer.selectionProperty().get();
        if (selected != null && shape.lies(selected.view(), selected.foot()) && isShown(selected, explorer)) {
            return;
        }
        explorer.map().stream()
                .flatMap(map -> map.placements(zone).stream())
                .filter(placement -> shape.lies(placement.view(), placement.foot()))
                .min(Comparator.comparing(placement -> selected == null || placement.foot() != selected.foot()))
                .ifPresentOrElse(explorer::select, () -> showView(shape.view(), explorer));
    }

    private static boolean isShown(Placement placement, Explorer explorer) {
        View shown = explorer.viewProperty().get();
        return explorer.allViewsProperty().get()
                || (shown != null && shown.id().equals(placement.view().id()));
    }

    /** The zone itself does not lie on that view: it stays selected, and only the school's outline is seen. */
    private static void showView(View view, Explorer explorer) {
        if (!explorer.allViewsProperty().get()) {
            explorer.showView(view.id());
        }
    }
}
