package soleatlas.ui.page;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Practice;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.BenefitBox;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.CautionBox;
import soleatlas.ui.block.HeedBox;
import soleatlas.ui.block.OursLine;
import soleatlas.ui.block.Prose;
import soleatlas.words.Messages;

/** What people do for their feet around the strokes, group by group. */
final class PracticePage extends VBox {

    private final WindowModel session;
    private final Prose prose;

    PracticePage(WindowModel session, FootMap map) {
        this.session = session;
        this.prose = new Prose(session);
        for (Practice.Group group : Practice.Group.values()) {
            List<Practice> practices = map.handbook().practices().stream()
                    .filter(practice -> practice.group() == group)
                    .toList();
            if (!practices.isEmpty()) {
                VBox section = Blocks.section(Messages.word("practice", group));
                practices.forEach(practice -> section.getChildren().add(entry(practice)));
                getChildren().add(section);
            }
        }
        if (map.handbook().practices().isEmpty()) {
            getChildren().add(Blocks.text(Messages.text("page.none")));
        }
    }

    private VBox entry(Practice practice) {
        String language = session.language();
        VBox entry = PageParts.entry(practice.id());
        entry.getChildren().add(Blocks.text(practice.name().in(language), "technique-name"));
        entry.getChildren()
                .addAll(HeedBox.of(session.safety().advisoriesProperty().get().of(practice), session));
        entry.getChildren().add(BenefitBox.of(practice.kind(), practice.text(), practice.sources(), session));
        practice.details().forEach(detail -> entry.getChildren().add(prose.text(detail.in(language))));
        practice.cautions().forEach(caution -> entry.getChildren().add(CautionBox.of(caution, session)));
        if (!practice.techniques().isEmpty()) {
            FlowPane links = Blocks.flow("related");
            practice.techniques()
                    .forEach(technique -> Blocks.addWrapping(links, PageParts.technique(session, technique)));
            entry.getChildren().add(links);
        }
        entry.getChildren().addAll(OursLine.of(practice.ours()));
        return entry;
    }
}
