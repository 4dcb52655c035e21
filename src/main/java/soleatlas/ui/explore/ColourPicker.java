package soleatlas.ui.explore;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.LocalizedText;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.words.Messages;

/** What the colours of the chart mean: the heading of the legend, and the choice of another one. */
final class ColourPicker extends MenuButton {

    private final Explorer explorer;
    private final ChartOptions options;

    ColourPicker(Explorer explorer, ChartOptions options) {
        this.explorer = explorer;
        this.options = options;
        setId("colours");
        getStyleClass().addAll("section-title", "colour-picker");
        setTooltip(new Tooltip(Messages.text("explore.colours.tip")));
        explorer.entryProperty().addListener(value -> rebuild());
        options.colouringProperty().addListener(value -> rebuild());
        rebuild();
    }

    private void rebuild() {
        getItems().clear();
        boolean systems = explorer.map().map(map -> !map.systems().isEmpty()).orElse(false);
        for (Colouring colouring : Colouring.values()) {
            if (colouring != Colouring.SYSTEM || systems) {
                RadioMenuItem item = new RadioMenuItem(name(colouring));
                item.setId("colours-" + Messages.kebab(colouring));
                item.setMnemonicParsing(false);
                item.setSelected(options.colouringProperty().get() == colouring);
                item.setOnAction(event -> options.colourBy(colouring));
                getItems().add(item);
            }
        }
        setText(Messages.text(
                "explore.colours.title", name(options.colouringProperty().get())));
    }

    private String name(Colouring colouring) {
        if (colouring == Colouring.SYSTEM) {
            LocalizedText own =
                    explorer.map().map(map -> map.header().systemsName()).orElse(null);
            return own == null ? Messages.text("explore.colours.system") : own.in(explorer.language());
        }
        return Messages.word("explore.colours", colouring);
    }
}
