package soleatlas.ui.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import javafx.scene.layout.VBox;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Term;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.SourceLinks;
import soleatlas.words.Messages;

/** The words of the field in alphabetical order. */
final class GlossaryPage extends VBox {

    GlossaryPage(WindowModel session, FootMap map) {
        String language = session.language();
        Comparator<Object> order = Collator.getInstance(Locale.forLanguageTag(language));
        map.handbook().terms().stream()
                .sorted(Comparator.comparing((Term term) -> term.name().in(language), order))
                .forEach(term -> {
                    VBox entry = PageParts.entry(term.id());
                    entry.getChildren()
                            .addAll(
                                    Blocks.text(term.name().in(language), "technique-name"),
                                    Blocks.text(term.text().in(language)));
                    entry.getChildren().addAll(SourceLinks.below(term.sources(), session));
                    getChildren().add(entry);
                });
        if (map.handbook().terms().isEmpty()) {
            getChildren().add(Blocks.text(Messages.text("page.none")));
        }
    }
}
