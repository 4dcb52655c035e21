package soleatlas.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import soleatlas.article.Page;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The pages of the handbook as a menu of the bar. */
final class PageMenu extends MenuButton {

    private static final List<Page.Kind> TO_DO = List.of(Page.Kind.ROUTINES, Page.Kind.PRACTICE, Page.Kind.TECHNIQUES);
    private static final List<Page.Kind> TO_MIND = List.of(Page.Kind.SAFETY, Page.Kind.CONDITIONS);
    private static final List<Page.Kind> TO_KNOW =
            List.of(Page.Kind.KNOWN, Page.Kind.SCHOOLS, Page.Kind.GLOSSARY, Page.Kind.SOURCES, Page.Kind.KEYS);

    /** The pages that can be opened from anywhere. */
    static final List<Page.Kind> ALL = Stream.of(TO_DO, TO_MIND, TO_KNOW, List.of(Page.Kind.FILTERS))
            .flatMap(List::stream)
            .toList();

    PageMenu(ReadingHistory reader) {
        super(null, Icons.icon("fth-book-open"));
        setId("pages");
        getStyleClass().add("icon-button");
        setAccessibleText(Messages.text("window.pages"));
        setTooltip(new Tooltip(Messages.text("window.pages.tip")));
        for (List<Page.Kind> group : List.of(TO_DO, TO_MIND, TO_KNOW)) {
            if (!getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            for (Page.Kind kind : group) {
                MenuItem item = new MenuItem(Messages.word("page", kind));
                item.setOnAction(event -> reader.open(Page.of(kind)));
                getItems().add(item);
            }
        }
    }
}
