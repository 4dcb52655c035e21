package soleatlas.ui.page;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.FootMap;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The page that is read beside the chart, under buttons that lead back, forward and out. */
public final class PagePanel extends BorderPane {

    private final WindowModel session;
    private final Consumer<String> openAddress;
    private final CommandTable table;
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = Blocks.text("", "panel-title");

    /**
     * A panel for pages.
     *
     * @param session the models of the window
     * @param openAddress shows a web address in the reader's browser
     * @param close what the close button does
     */
    public PagePanel(WindowModel session, Consumer<String> openAddress, CommandTable table, Runnable close) {
        this.session = session;
        this.openAddress = openAddress;
        this.table = table;
        setId("page-panel");
        getStyleClass().addAll("technique-panel", "page-panel");
        title.setId("page-title");
        title.setFocusTraversable(true);
        title.setAccessibleRole(AccessibleRole.TEXT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(Messages.text("page.scroll"));
        scroll.getStyleClass().add("panel-scroll");
        setTop(header(close));
        setCenter(scroll);
        session.reading().pageProperty().addListener(value -> update(true));
        session.explorer().entryProperty().addListener(value -> update(true));
        session.safety().advisoriesProperty().addListener(value -> {
            Page page = session.reading().pageProperty().get();
            if (page != null && page.kind() != Page.Kind.CONDITIONS && page.kind() != Page.Kind.KEYS) {
                update(false);
            }
        });
        update(true);
    }

    /** Puts the keyboard focus on the page's title. */
    public void focusTitle() {
        title.requestFocus();
    }

    private VBox header(Runnable close) {
        ReadingHistory reader = session.reading();
        Button back = Icons.button("page.back", "fth-arrow-left", reader::back);
        back.disableProperty().bind(reader.canGoBackProperty().not());
        Button forward = Icons.button("page.forward", "fth-arrow-right", reader::forward);
        forward.disableProperty().bind(reader.canGoForwardProperty().not());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(back, forward, space, Icons.button("page.close", "fth-x", close));
        tools.getStyleClass().add("panel-tools");
        VBox header = new VBox(tools, title);
        header.getStyleClass().add("panel-header");
        return header;
    }

    private void update(boolean fromTheTop) {
        Page page = session.reading().pageProperty().get();
        if (page == null) {
            return;
        }
        boolean inBody = scroll.getContent() != null && scroll.getContent().isFocusWithin();
        double before = scroll.getVvalue();
        title.setText(title(page));
        VBox body = body(page);
        body.getStyleClass().add("panel-body");
        scroll.setContent(body);
        scroll.setVvalue(fromTheTop ? 0 : before);
        if (inBody) {
            focusTitle();
        }
        if (fromTheTop && !page.item().isEmpty()) {
            Platform.runLater(() -> reveal(body, page.item()));
        }
    }

    private VBox body(Page page) {
        FootMap map = session.explorer().map().orElse(null);
        if (map == null) {
            return page.kind() == Page.Kind.KEYS ? new KeysPage(table) : new VBox();
        }
        return switch (page.kind()) {
            case TECHNIQUES -> new TechniquesPage(session, map);
            case TECHNIQUE -> new TechniquePage(session, map, page.item());
            case ROUTINES -> new RoutinesPage(session, map);
            case ROUTINE -> new RoutinePage(session, map, page.item());
            case PRACTICE -> new PracticePage(session, map);
            case KNOWN -> new KnownPage(session, map);
            case SAFETY -> new SafetyPage(session);
            case CONDITIONS -> new ConditionsPage(session);
            case GLOSSARY -> new GlossaryPage(session, map);
            case SOURCES -> new SourcesPage(session, map, openAddress);
            case SCHOOLS -> new SchoolsPage(session, map);
            case FILTERS -> new FiltersPage(session, map);
            case KEYS -> new KeysPage(table);
        };
    }

    private String title(Page page) {
        String language = session.language();
        Optional<FootMap> map = session.explorer().map();
        Optional<String> own = switch (page.kind()) {
            case TECHNIQUE ->
                map.flatMap(shown -> shown.technique(page.item()))
                        .map(technique -> technique.name().in(language));
            case ROUTINE ->
                map.flatMap(shown -> shown.handbook().routine(page.item()))
                        .map(routine -> routine.name().in(language));
            default -> Optional.empty();
        };
        return own.orElse(Messages.word("page", page.kind()));
    }

    /** Scrolls to the entry with this id, if the page has it, and marks it. */
    private void reveal(VBox body, String item) {
        Node entry = body.lookup("#" + PageParts.entryId(item));
        if (entry == null || scroll.getContent() != body) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        Bounds bounds = body.sceneToLocal(entry.localToScene(entry.getBoundsInLocal()));
        double room = body.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, (bounds.getMinY() - 12) / room)));
        entry.getStyleClass().add("page-entry-sought");
    }
}
