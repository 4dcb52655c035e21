package soleatlas.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Zone;
import soleatlas.model.window.WindowModel;
import soleatlas.safety.Advisories;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.HeedBox;
import soleatlas.words.Messages;

/** What several pages share. */
final class PageParts {

    private PageParts() {}

    /** The node id of an entry, to find it again. */
    static String entryId(String item) {
        return "entry-" + item;
    }

    /** An entry of a page. */
    static VBox entry(String item) {
        VBox entry = new VBox();
        entry.setId(entryId(item));
        entry.getStyleClass().add("page-entry");
        return entry;
    }

    /** A link to a page. */
    static Hyperlink link(WindowModel session, String text, Page page) {
        return Blocks.link(text, () -> session.reading().open(page));
    }

    /** A link to a technique; it says if the reader must heed something. */
    static Hyperlink technique(WindowModel session, Technique technique) {
        Advisories heed = session.safety().advisoriesProperty().get();
        String name = technique.name().in(session.language());
        String word = HeedBox.word(heed.of(technique));
        return link(
                session,
                word.isEmpty() ? name : Messages.text("heed.named", name, word),
                new Page(Page.Kind.TECHNIQUE, technique.id()));
    }

    /** Links to zones; each says if the reader must heed something. */
    static FlowPane zones(WindowModel session, List<Zone> zones) {
        FlowPane flow = Blocks.flow("related");
        Advisories heed = session.safety().advisoriesProperty().get();
        for (Zone zone : zones) {
            String name = zone.name().in(session.language());
            Optional<String> word = heed.gravest(zone).map(severity -> Messages.word("heed", severity));
            Hyperlink link = new Hyperlink(
                    word.map(said -> Messages.text("heed.named", name, said)).orElse(name));
            link.setOnAction(event -> session.explorer().select(zone));
            Blocks.addWrapping(flow, link);
        }
        return flow;
    }

    /** "10 min", "1:30 min", "45 s". */
    static String time(int seconds) {
        if (seconds < 60) {
            return Messages.text("routine.seconds", seconds);
        }
        return seconds % 60 == 0
                ? Messages.text("routine.minutes", seconds / 60)
                : Messages.text("routine.clock", clock(seconds));
    }

    /** "0:45". */
    static String clock(int seconds) {
        int rest = seconds % 60;
        return seconds / 60 + ":" + (rest < 10 ? "0" : "") + rest;
    }
}
