package soleatlas.ui.window;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import soleatlas.model.explore.Appearance;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** How everything looks: text, theme, motion, patterns, letters as commands. */
final class LookMenu extends MenuButton {

    private final Appearance appearance;

    LookMenu(Appearance appearance) {
        super(null, Icons.icon("fth-type"));
        this.appearance = appearance;
        setId("look");
        getStyleClass().add("icon-button");
        setAccessibleText(Messages.text("window.look"));
        setTooltip(new Tooltip(Messages.text("window.look")));
        getItems()
                .addAll(
                        item("window.text.larger", () -> appearance.changeTextSize(1)),
                        item("window.text.smaller", () -> appearance.changeTextSize(-1)),
                        item("window.text.normal", () -> appearance.changeTextSize(0)),
                        new SeparatorMenuItem());
        for (Appearance.Theme theme : Appearance.Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(Messages.word("window.theme", theme));
            item.setId("theme-" + Messages.kebab(theme));
            item.setOnAction(event -> {
                appearance.choose(theme);
                mark();
            });
            item.setUserData(theme);
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        for (Appearance.Motion motion : Appearance.Motion.values()) {
            RadioMenuItem item = new RadioMenuItem(Messages.word("window.motion", motion));
            item.setId("motion-" + Messages.kebab(motion));
            item.setOnAction(event -> {
                appearance.choose(motion);
                mark();
            });
            item.setUserData(motion);
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        CheckMenuItem patterns = new CheckMenuItem(Messages.text("window.look.patterns"));
        patterns.setId("look-patterns");
        patterns.setOnAction(event -> appearance.showPatterns(patterns.isSelected()));
        CheckMenuItem letters = new CheckMenuItem(Messages.text("window.look.letters"));
        letters.setId("look-letters");
        letters.setOnAction(event -> appearance.useLetters(letters.isSelected()));
        getItems().addAll(patterns, letters);
        appearance.lookProperty().addListener(value -> mark());
        mark();
    }

    private void mark() {
        Appearance.Look look = appearance.lookProperty().get();
        for (MenuItem item : getItems()) {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(look.theme() == radio.getUserData() || look.motion() == radio.getUserData());
            } else if (item instanceof CheckMenuItem check) {
                check.setSelected("look-patterns".equals(check.getId()) ? look.patterns() : look.letters());
            }
        }
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }
}
