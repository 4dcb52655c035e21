package soleatlas.ui.explore;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The one field for everything: name, wish, technique, system. Typing filters the list and the chart. */
public final class SearchField extends CustomTextField {

    private final Explorer explorer;

    /**
     * A search field.
     *
     * @param intoList puts the focus into the list of results
     * @param onFound is called when the first result was chosen with Enter
     */
    public SearchField(Explorer explorer, Runnable intoList, Runnable onFound) {
        this.explorer = explorer;
        setId("search");
        getStyleClass().add("search-field");
        setPromptText(Messages.text("explore.search.prompt"));
        setAccessibleText(Messages.text("explore.search.prompt"));
        setTooltip(new Tooltip(Messages.text("explore.search.tip")));
        setLeft(Icons.icon("fth-search"));
        Button clear = Icons.button("explore.search.clear", "fth-x", this::clear);
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        textProperty().addListener((value, before, text) -> {
            if (!explorer.queryProperty().get().equals(text)) {
                explorer.search(text);
            }
        });
        explorer.queryProperty().addListener((value, before, query) -> {
            if (!getText().equals(query)) {
                setText(query);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                intoList.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                chooseFirst(onFound);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /** Asks in one word where the whole question would be cut off. */
    public void narrow(boolean narrow) {
        setPromptText(Messages.text(narrow ? "explore.search.short" : "explore.search.prompt"));
    }

    private void chooseFirst(Runnable onFound) {
        if (getText().isBlank() || explorer.matchesProperty().get().isEmpty()) {
            return;
        }
        Zone first = explorer.matchesProperty().get().get(0);
        explorer.select(first);
        onFound.run();
    }
}
