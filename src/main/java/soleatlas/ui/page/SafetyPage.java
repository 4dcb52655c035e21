package soleatlas.ui.page;

import java.util.List;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Condition;
import soleatlas.atlas.Sign;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.CautionBox;
import soleatlas.ui.block.Prose;
import soleatlas.ui.block.SourceLinks;
import soleatlas.words.Messages;

/** Who should ask first, what to mind, when to stop, when to get help. */
final class SafetyPage extends VBox {

    SafetyPage(WindowModel session) {
        String language = session.language();
        Prose prose = new Prose(session);
        getChildren()
                .addAll(
                        Blocks.text(Messages.text("safety.intro")),
                        PageParts.link(session, Messages.text("safety.mine"), Page.of(Page.Kind.CONDITIONS)));
        List<Sign> signs = session.safety().advice().map(care -> care.signs()).orElse(List.of());
        for (Sign.When when : Sign.When.values()) {
            VBox section = Blocks.section(Messages.word("sign", when));
            signs.stream().filter(sign -> sign.when() == when).forEach(sign -> {
                VBox entry = PageParts.entry(sign.id());
                entry.getChildren().add(prose.text(sign.text().in(language)));
                entry.getChildren().addAll(SourceLinks.below(sign.sources(), session));
                section.getChildren().add(entry);
            });
            if (section.getChildren().size() > 1) {
                getChildren().add(section);
            }
        }
        for (Caution.Severity severity : Caution.Severity.values()) {
            VBox section = Blocks.section(Messages.word("safety", severity));
            for (Condition condition : session.safety().conditions()) {
                if (condition.severity() == severity) {
                    VBox entry = PageParts.entry(condition.id());
                    entry.getChildren()
                            .add(Blocks.notice(
                                    Messages.kebab(severity),
                                    CautionBox.icon(severity),
                                    condition.name().in(language),
                                    condition.text().in(language),
                                    SourceLinks.below(condition.sources(), session)));
                    section.getChildren().add(entry);
                }
            }
            if (section.getChildren().size() > 1) {
                getChildren().add(section);
            }
        }
    }
}
