package soleatlas.ui.page;

import java.util.List;
import javafx.scene.layout.VBox;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Technique;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** All techniques, family by family. */
final class TechniquesPage extends VBox {

    TechniquesPage(WindowModel session, FootMap map) {
        for (Technique.Family family : Technique.Family.values()) {
            List<Technique> techniques = map.techniques().stream()
                    .filter(technique -> technique.family() == family)
                    .toList();
            if (techniques.isEmpty()) {
                continue;
            }
            VBox section = Blocks.section(Messages.word("family", family));
            for (Technique technique : techniques) {
                VBox entry = PageParts.entry(technique.id());
                entry.getChildren().add(PageParts.technique(session, technique));
                LocalizedText summary = technique.summary();
                if (summary != null) {
                    entry.getChildren().add(Blocks.text(summary.in(session.language()), "muted"));
                }
                section.getChildren().add(entry);
            }
            getChildren().add(section);
        }
    }
}
