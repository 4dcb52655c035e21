package soleatlas.ui.window;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.words.Messages;

/** Which map: those that ship, one's own, the broken ones with the number of their problems; and where to open more. */
final class MapPicker extends MenuButton {

    private final Explorer explorer;
    private final WindowCommands commands;

    MapPicker(Explorer explorer, WindowCommands commands) {
        this.explorer = explorer;
        this.commands = commands;
        setId("map-picker");
        getStyleClass().add("map-picker");
        setAccessibleText(Messages.text("window.maps.title"));
        setTooltip(new Tooltip(Messages.text("window.maps.tip")));
        explorer.entries().addListener((javafx.beans.Observable value) -> refill());
        explorer.entryProperty().addListener(value -> refill());
        refill();
    }

    private void refill() {
        MapEntry shown = explorer.entryProperty().get();
        setText(shown == null ? Messages.text("window.maps.none") : title(shown));
        getItems().clear();
        boolean ownBefore = false;
        for (MapEntry entry : explorer.entries()) {
            if (entry.own() && !ownBefore) {
                getItems().add(new SeparatorMenuItem());
                ownBefore = true;
            }
            RadioMenuItem item = new RadioMenuItem(label(entry));
            item.setMnemonicParsing(false);
            item.setSelected(shown != null && shown.key().equals(entry.key()));
            item.setOnAction(event -> explorer.open(entry.key()));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        getItems().add(item("window.maps.file", "open-file", commands::chooseFile));
        getItems().add(item("window.maps.folder", "open-folder", commands::chooseFolder));
        if (shown != null && shown.own()) {
            getItems().add(item("window.maps.forget", "forget-map", () -> commands.forget(shown.key())));
        }
    }

    private String title(MapEntry entry) {
        return entry.usable()
                .map(map -> map.header().name().in(explorer.language()))
                .orElse(entry.title());
    }

    private String label(MapEntry entry) {
        return entry.errors() == 0 ? title(entry) : Messages.text("window.maps.broken", title(entry), entry.errors());
    }

    private static MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
