package soleatlas.ui.page;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Zone;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.SourceLinks;
import soleatlas.words.Messages;

/** Where schools chart things differently, zone by zone, with a switch that marks these zones on the chart. */
final class SchoolsPage extends VBox {

    SchoolsPage(WindowModel session, FootMap map) {
        String language = session.language();
        CheckBox shown = new CheckBox(Messages.text("schools.show"));
        shown.setId("schools-show");
        shown.setWrapText(true);
        shown.setSelected(session.options().schoolsProperty().get());
        shown.setOnAction(event -> session.options().showSchools(shown.isSelected()));
        getChildren()
                .addAll(
                        Blocks.text(Messages.text("schools.intro"), "muted"),
                        Blocks.text(Messages.text(
                                "panel.school", map.header().school().in(language))),
                        shown);
        for (Zone zone : map.zones()) {
            if (!zone.alternatives().isEmpty()) {
                getChildren().add(entry(session, zone));
            }
        }
        if (map.zones().stream().allMatch(zone -> zone.alternatives().isEmpty())) {
            getChildren().add(Blocks.text(Messages.text("page.none")));
        }
    }

    private static VBox entry(WindowModel session, Zone zone) {
        String language = session.language();
        VBox entry = PageParts.entry(zone.id());
        Hyperlink name =
                Blocks.link(zone.name().in(language), () -> session.explorer().select(zone));
        name.getStyleClass().add("technique-name");
        entry.getChildren().add(name);
        for (Alternative alternative : zone.alternatives()) {
            entry.getChildren()
                    .add(Blocks.text(Messages.text(
                            "panel.alternative",
                            alternative.school().in(language),
                            alternative.note().in(language))));
            entry.getChildren().addAll(SourceLinks.below(alternative.sources(), session));
        }
        return entry;
    }
}
