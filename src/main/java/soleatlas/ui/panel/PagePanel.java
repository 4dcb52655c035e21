package soleatlas.ui.panel;

import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.article.Article;
import soleatlas.article.Page;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.model.explore.Navigator;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.model.explore.SafetyModel;
import soleatlas.ui.article.ArticleView;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The page that is read beside the chart, under buttons that lead back, forward and out. */
public final class PagePanel extends BorderPane {

    private final Explorer explorer;
    private final ReadingHistory reading;
    private final ArticleView view;
    private final Label title = Blocks.text("", "panel-title");
    private @Nullable Article shown;
    private @Nullable MapEntry entry;

    /**
     * A panel for pages.
     *
     * @param navigator follows its links
     * @param table the keys that a page tells of
     * @param close what the close button does
     */
    public PagePanel(
            Explorer explorer,
            ReadingHistory reading,
            ChartOptions options,
            SafetyModel safety,
            Navigator navigator,
            CommandTable table,
            Runnable close) {
        this.explorer = explorer;
        this.reading = reading;
        setId("page-panel");
        getStyleClass().addAll("technique-panel", "page-panel");
        title.setId("page-title");
        title.setFocusTraversable(true);
        title.setAccessibleRole(AccessibleRole.TEXT);
        view = new ArticleView(new PageHost(explorer, options, safety, navigator, table), Messages.text("page.scroll"));
        setTop(header(close));
        setCenter(view);
        reading.pageProperty().addListener(value -> open());
        reading.articlesProperty().addListener(value -> refresh());
        open();
    }

    /** Puts the keyboard focus on the page's title. */
    public void focusTitle() {
        title.requestFocus();
    }

    private VBox header(Runnable close) {
        Button back = Icons.button("page.back", "fth-arrow-left", reading::back);
        back.disableProperty().bind(reading.canGoBackProperty().not());
        Button forward = Icons.button("page.forward", "fth-arrow-right", reading::forward);
        forward.disableProperty().bind(reading.canGoForwardProperty().not());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(back, forward, space, Icons.button("page.close", "fth-x", close));
        tools.getStyleClass().add("panel-tools");
        VBox header = new VBox(tools, title);
        header.getStyleClass().add("panel-header");
        return header;
    }

    /** Another page is read, from its top or from the entry that is looked for. */
    private void open() {
        Page page = reading.pageProperty().get();
        if (page != null) {
            show(page, false);
        }
    }

    /** The page says something else now; what it has to work with belongs to one map. */
    private void refresh() {
        Page page = reading.pageProperty().get();
        if (page == null) {
            return;
        }
        boolean otherMap = !Objects.equals(explorer.entryProperty().get(), entry);
        if (otherMap || !article(page).equals(shown)) {
            show(page, !otherMap);
        }
    }

    private Article article(Page page) {
        return reading.articlesProperty().get().page(page);
    }

    private void show(Page page, boolean same) {
        Article article = article(page);
        shown = article;
        entry = explorer.entryProperty().get();
        title.setText(article.title());
        if (view.show(article.blocks(), same)) {
            focusTitle();
        }
        if (!same && !page.item().isEmpty()) {
            Platform.runLater(() -> reveal(article, page.item()));
        }
    }

    private void reveal(Article article, String item) {
        if (article.equals(shown)) {
            view.reveal(item);
        }
    }
}
