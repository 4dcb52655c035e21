package soleatlas.ui.block;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import soleatlas.article.Page;
import soleatlas.atlas.Source;
import soleatlas.model.window.WindowModel;
import soleatlas.words.Messages;

/** The sources of a fact as links: each leads to its entry among all sources. */
public final class SourceLinks {

    private SourceLinks() {}

    /** A row of links; no row at all if there is no source. */
    public static List<FlowPane> below(List<Source> sources, WindowModel session) {
        return sources.isEmpty() ? List.of() : List.of(row(sources, session));
    }

    /** A row of links. */
    public static FlowPane row(List<Source> sources, WindowModel session) {
        FlowPane row = Blocks.flow("source-links");
        Label word = new Label(Messages.text("panel.source"));
        word.getStyleClass().add("notice-source");
        row.getChildren().add(word);
        for (Source source : sources) {
            String whole = named(source, session.language());
            Hyperlink link = new Hyperlink(brief(source, session.language()));
            link.getStyleClass().add("source-link");
            link.setAccessibleText(whole);
            link.setTooltip(new Tooltip(whole));
            link.setOnAction(event -> session.reading().open(new Page(Page.Kind.SOURCES, source.id())));
            Blocks.addWrapping(row, link);
        }
        return row;
    }

    /** As one cites: "Jones et al. 2012"; the title where nobody in particular says it. */
    private static String brief(Source source, String language) {
        String author = source.author();
        boolean signed = switch (source.kind()) {
            case STUDY, REVIEW, PUBLIC_BODY, PRACTITIONER -> true;
            case ARTICLE, BOOK, TRADITION, OWN -> false;
        };
        if (author == null || !signed) {
            return source.title().in(language);
        }
        return source.year() > 0 ? Messages.text("source.brief", author, String.valueOf(source.year())) : author;
    }

    /** "Title (author, year)", as far as these are known. */
    public static String named(Source source, String language) {
        String title = source.title().in(language);
        String author = source.author();
        String year = source.year() > 0 ? String.valueOf(source.year()) : "";
        if (author == null && year.isEmpty()) {
            return title;
        }
        if (author == null || year.isEmpty()) {
            return Messages.text("source.one", title, author == null ? year : author);
        }
        return Messages.text("source.two", title, author, year);
    }
}
