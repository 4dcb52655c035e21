package soleatlas.ui.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.article.Articles;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.search.PageFinder;
import soleatlas.search.Search;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;
import soleatlas.words.Messages;
import soleatlas.words.Spelling;

/** One field that finds everything: commands, zones, techniques, routines, pages, maps. Enter does it. */
final class Palette extends VBox {

    private static final int MOST_ZONES = 8;
    private static final int MOST_PAGES = 6;

    private final Explorer explorer;
    private final ReadingHistory reading;
    private final CommandTable commands;
    private final Runnable back;
    private final Consumer<String> say;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private @Nullable Search search;

    /**
     * A palette, closed at first.
     *
     * @param back puts the focus back where it belongs when the palette closes
     * @param say shows a message to the reader
     */
    Palette(Explorer explorer, ReadingHistory reading, CommandTable commands, Runnable back, Consumer<String> say) {
        this.explorer = explorer;
        this.reading = reading;
        this.commands = commands;
        this.back = back;
        this.say = say;
        setId("palette");
        getStyleClass().add("palette");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(Messages.text("window.palette.title"));
        field.setId("palette-field");
        field.setPromptText(Messages.text("window.palette.prompt"));
        field.setAccessibleText(Messages.text("window.palette.prompt"));
        list.setId("palette-list");
        list.setAccessibleText(Messages.text("window.palette.title"));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        list.setPrefHeight(360);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPlaceholder(new Label(Messages.text("window.palette.none")));
        getChildren().addAll(field, list);
        field.textProperty().addListener((value, before, text) -> fill(text));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, hit) -> {
            if (hit != null) {
                field.setAccessibleHelp(hit.words());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
        field.focusedProperty().addListener((value, before, focused) -> {
            if (!focused
                    && isVisible()
                    && getScene() != null
                    && getScene().getWindow().isFocused()) {
                setVisible(false);
            }
        });
    }

    /** Something that can be done now. */
    private record Hit(String words, String kind, String keys, Runnable action) {}

    void open() {
        search = explorer.map()
                .map(map -> new Search(map, explorer.vocabulary()))
                .orElse(null);
        setVisible(true);
        toFront();
        field.clear();
        fill("");
        field.requestFocus();
    }

    void close() {
        setVisible(false);
        back.run();
    }

    private void pressed(KeyEvent event) {
        int count = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN && count > 0) {
            choose((at + 1) % count);
            event.consume();
        } else if (event.getCode() == KeyCode.UP && count > 0) {
            choose(Math.floorMod(at - 1, count));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
        }
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 3));
    }

    private void run() {
        Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            close();
            hit.action().run();
        }
    }

    /** What begins with the typed words stands before what only has to do with them. */
    private void fill(String text) {
        String query = Spelling.folded(text);
        List<Hit> hits = new ArrayList<>();
        zones(text, query, hits);
        pages(reading.finderProperty().get().find(text, MOST_PAGES), hits);
        commands(query, hits);
        maps(query, hits);
        hits.sort(Comparator.comparing(hit -> !Spelling.folded(hit.words()).startsWith(query)));
        list.getItems().setAll(hits);
        if (!hits.isEmpty()) {
            choose(0);
        }
    }

    private void zones(String text, String query, List<Hit> hits) {
        if (query.isEmpty() || search == null) {
            return;
        }
        Articles articles = reading.articlesProperty().get();
        for (Zone zone : search.find(text).stream().limit(MOST_ZONES).toList()) {
            hits.add(new Hit(
                    articles.named(zone), Messages.text("window.palette.zone"), "", () -> explorer.select(zone)));
        }
    }

    private void pages(List<PageFinder.Hit> pages, List<Hit> hits) {
        Articles articles = reading.articlesProperty().get();
        for (PageFinder.Hit hit : pages) {
            hits.add(new Hit(
                    articles.named(hit.page(), hit.name()),
                    Messages.text("window.palette.page"),
                    "",
                    () -> reading.open(hit.page())));
        }
    }

    private void commands(String query, List<Hit> hits) {
        commands.all().stream()
                .filter(command -> !command.group().isShow())
                .filter(command -> command.group() != Command.Group.WALK
                        && !command.id().equals("palette")
                        && Spelling.folded(command.text()).contains(query))
                .map(command -> new Hit(
                        command.text(),
                        Messages.word("command.group", command.group()),
                        command.keys(),
                        () -> perform(command)))
                .forEach(hits::add);
    }

    private void perform(Command command) {
        if (!command.action().getAsBoolean()) {
            say.accept(Messages.text("window.palette.nothing", command.text()));
        }
    }

    private void maps(String query, List<Hit> hits) {
        for (MapEntry entry : explorer.entries()) {
            Optional<FootMap> map = entry.usable();
            String name = map.map(shown -> shown.header().name().in(explorer.language()))
                    .orElse(entry.title());
            if (Spelling.folded(name).contains(query)) {
                hits.add(new Hit(name, Messages.text("window.palette.map"), "", () -> explorer.open(entry.key())));
            }
        }
    }

    /** A row: what, what sort of thing, its keys. */
    private final class Cell extends ListCell<Hit> {

        Cell() {
            setOnMouseClicked(event -> run());
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label words = new Label(hit.words());
            Label kind = new Label(hit.kind());
            kind.getStyleClass().add("palette-kind");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox row = new HBox(words, kind, space);
            if (!hit.keys().isEmpty()) {
                Label keys = new Label(hit.keys());
                keys.getStyleClass().add("key-cap");
                keys.setMinWidth(USE_PREF_SIZE);
                row.getChildren().add(keys);
            }
            row.getStyleClass().add("palette-row");
            for (Node node : row.getChildren()) {
                node.setMouseTransparent(true);
            }
            setGraphic(row);
            setAccessibleText(Messages.text("safety.heed.named", hit.words(), hit.kind()));
        }
    }
}
