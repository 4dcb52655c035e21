package soleatlas.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import soleatlas.article.Page;
import soleatlas.atlas.Caution;
import soleatlas.model.window.WindowModel;
import soleatlas.safety.Advisory;
import soleatlas.words.Messages;

/** What is to be heeded because of what the reader told about themselves: why, what, and where to change it. */
public final class HeedBox {

    private HeedBox() {}

    /** The boxes for some notices, the gravest first. */
    public static List<HBox> of(List<Advisory> notices, WindowModel session) {
        return notices.stream().map(notice -> box(notice, session)).toList();
    }

    /** A word for the gravest of some notices, such as "Do not"; empty if there are none. */
    public static String word(List<Advisory> notices) {
        return notices.isEmpty() ? "" : Messages.word("heed", notices.get(0).severity());
    }

    /** Whether one of the notices forbids. */
    public static boolean forbids(List<Advisory> notices) {
        return notices.stream().anyMatch(notice -> notice.severity() == Caution.Severity.STOP);
    }

    private static HBox box(Advisory notice, WindowModel session) {
        String language = session.language();
        List<Node> below = new ArrayList<>();
        if (!notice.only().isEmpty()) {
            String names = notice.only().stream()
                    .map(zone -> zone.name().in(language))
                    .collect(Collectors.joining(Messages.text("list.separator")));
            below.add(Blocks.text(
                    Messages.text(notice.forbids() ? "heed.leave-out" : "heed.only", names), "notice-strong"));
        }
        below.add(Blocks.link(
                Messages.text("heed.change"), () -> session.reading().open(Page.of(Page.Kind.CONDITIONS))));
        HBox box = Blocks.notice(
                Messages.kebab(notice.severity()),
                CautionBox.icon(notice.severity()),
                Messages.text(
                        "heed.title",
                        Messages.word("heed", notice.severity()),
                        notice.condition().name().in(language)),
                notice.text().in(language),
                below);
        box.getStyleClass().addAll("caution", "heed");
        return box;
    }
}
