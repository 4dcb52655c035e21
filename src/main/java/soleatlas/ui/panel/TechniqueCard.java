package soleatlas.ui.panel;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.Caution;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Zone;
import soleatlas.model.window.WindowModel;
import soleatlas.safety.Advisories;
import soleatlas.safety.Advisory;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.CautionBox;
import soleatlas.ui.block.Glance;
import soleatlas.ui.block.HeedBox;
import soleatlas.ui.block.Prose;
import soleatlas.ui.block.Steps;
import soleatlas.words.Messages;

/** How one technique is done on one zone: at a glance, then step by step. */
final class TechniqueCard extends VBox {

    private final WindowModel session;
    private final String language;
    private final Prose prose;

    /** A technique on a zone. What the reader must not do here is told first, and its steps only on demand. */
    TechniqueCard(WindowModel session, Zone zone, TechniqueUse use, Prose prose) {
        this.session = session;
        this.language = session.language();
        this.prose = prose;
        getStyleClass().add("technique-card");
        Technique technique = use.technique();
        Advisories heed = session.safety().advisoriesProperty().get();
        List<Advisory> place = heed.of(zone);
        List<Advisory> own = heed.of(technique).stream()
                .filter(notice -> !place.contains(notice))
                .toList();
        getChildren().addAll(HeedBox.of(own, session));
        if (HeedBox.forbids(heed.of(zone, technique))) {
            Hyperlink anyway = new Hyperlink(Messages.text("heed.steps-anyway"));
            anyway.getStyleClass().add("heed-anyway");
            anyway.setOnAction(event -> {
                getChildren().remove(anyway);
                addHow(use);
            });
            getChildren().add(anyway);
        } else {
            addHow(use);
        }
    }

    private void addHow(TechniqueUse use) {
        Technique technique = use.technique();
        getChildren().add(glance(use));
        technique.cautions().stream()
                .sorted(Comparator.comparing(Caution::severity))
                .forEach(caution -> getChildren().add(CautionBox.of(caution, session)));
        getChildren().add(Blocks.section(Messages.text("panel.steps"), new Steps(technique.steps(), language, prose)));
        LocalizedText summary = technique.summary();
        if (summary != null) {
            getChildren().add(Blocks.text(summary.in(language), "muted"));
        }
        getChildren()
                .add(Blocks.link(
                        Messages.text("panel.technique.more", technique.name().in(language)),
                        () -> session.reading().open(new Page(Page.Kind.TECHNIQUE, technique.id()))));
    }

    private GridPane glance(TechniqueUse use) {
        return new Glance(use.technique(), use.time(), use.direction(), language);
    }
}
