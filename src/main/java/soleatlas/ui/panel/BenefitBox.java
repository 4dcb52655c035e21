package soleatlas.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Source;
import soleatlas.ui.UiText;

/** A benefit with a badge that says what the statement rests on, and its sources. */
final class BenefitBox {

    private BenefitBox() {}

    static HBox of(Benefit benefit, String language) {
        String icon = switch (benefit.kind()) {
            case TRADITIONAL -> "fth-feather";
            case ARTICLE -> "fth-file-text";
            case COMFORT -> "fth-smile";
            case STUDIED_LOW -> "fth-bar-chart";
            case MIXED -> "fth-shuffle";
            case NOT_SUPPORTED -> "fth-slash";
        };
        HBox box = Blocks.notice(
                UiText.kebab(benefit.kind()),
                icon,
                UiText.word("benefit", benefit.kind()),
                benefit.text().in(language),
                List.of(Blocks.text(sources(benefit.sources(), language), "notice-source")));
        box.getStyleClass().add("benefit");
        return box;
    }

    /** "Source: title (author, year); title". */
    static String sources(List<Source> sources, String language) {
        String list = sources.stream()
                .map(source -> title(source, language))
                .collect(Collectors.joining(UiText.text("list.separator")));
        return UiText.text("panel.source", list);
    }

    private static String title(Source source, String language) {
        String title = source.title().in(language);
        String author = source.author();
        String year = source.year() > 0 ? String.valueOf(source.year()) : "";
        if (author == null && year.isEmpty()) {
            return title;
        }
        if (author == null || year.isEmpty()) {
            return UiText.text("source.one", title, author == null ? year : author);
        }
        return UiText.text("source.two", title, author, year);
    }
}
