package soleatlas.ui.page;

import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Routine;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** All routines with their lengths. */
final class RoutinesPage extends VBox {

    RoutinesPage(WindowModel session, FootMap map) {
        String language = session.language();
        for (Routine routine : map.handbook().routines()) {
            VBox entry = PageParts.entry(routine.id());
            entry.getChildren()
                    .addAll(
                            PageParts.link(
                                    session,
                                    Messages.text(
                                            "routine.named",
                                            routine.name().in(language),
                                            PageParts.time(routine.seconds())),
                                    new Page(Page.Kind.ROUTINE, routine.id())),
                            Blocks.text(routine.summary().in(language), "muted"));
            getChildren().add(entry);
        }
        if (map.handbook().routines().isEmpty()) {
            getChildren().add(Blocks.text(Messages.text("page.none")));
        }
    }
}
