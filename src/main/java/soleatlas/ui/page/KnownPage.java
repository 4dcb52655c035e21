package soleatlas.ui.page;

import javafx.scene.layout.VBox;
import soleatlas.atlas.Finding;
import soleatlas.atlas.FootMap;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.Prose;
import soleatlas.ui.block.SourceLinks;
import soleatlas.words.Messages;

/** The claims that people make, each with what is known about it. */
final class KnownPage extends VBox {

    KnownPage(WindowModel session, FootMap map) {
        String language = session.language();
        Prose prose = new Prose(session);
        getChildren().add(Blocks.text(Messages.text("known.intro"), "muted"));
        for (Finding finding : map.handbook().findings()) {
            VBox entry = PageParts.entry(finding.id());
            entry.getChildren().add(Blocks.text(finding.claim().in(language), "technique-name"));
            entry.getChildren()
                    .add(Blocks.notice(
                            Messages.kebab(finding.level()),
                            icon(finding.level()),
                            Messages.text(
                                    "known.verdict",
                                    Messages.word("finding", finding.level()),
                                    finding.verdict().in(language)),
                            finding.text().in(language),
                            SourceLinks.below(finding.sources(), session)));
            getChildren().add(entry);
        }
        if (map.handbook().findings().isEmpty()) {
            getChildren().add(prose.text(Messages.text("page.none")));
        }
    }

    private static String icon(Finding.Level level) {
        return switch (level) {
            case PLAIN -> "fth-check";
            case TRADITIONAL -> "fth-feather";
            case STUDIED_LOW -> "fth-bar-chart";
            case MIXED -> "fth-shuffle";
            case NOT_SUPPORTED -> "fth-slash";
            case UNTESTED -> "fth-help-circle";
        };
    }
}
