package soleatlas.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** Name, map, search, text size, theme. */
final class TopBar extends HBox {

    private static final String SIGN =
            "M7 0C11 0 13 3 13 7C13 11 11 13 11 17C11 21 10 24 7 24C3.500 24 3 21 3 18C3 13 0 12 0 7C0 3 3 0 7 0Z";

    private final Label brand;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Button menu;
    private final Button theme;
    private final List<Region> gaps = List.of(gap(), gap());

    TopBar(MapPicker maps, SearchField search, PageMenu pages, WindowCommands commands, Runnable toggleRail) {
        setId("top-bar");
        getStyleClass().add("top-bar");
        menu = Icons.button("rail.toggle", "fth-menu", toggleRail);
        SVGPath sign = new SVGPath();
        sign.setContent(SIGN);
        sign.getStyleClass().add("brand-sign");
        brand = new Label(UiText.text("app.title"), sign);
        brand.setAccessibleText(UiText.text("app.title"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(Region.USE_PREF_SIZE);
        theme = Icons.button("theme", "fth-moon", commands::toggleTheme);
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren().addAll(menu, brand, maps, gaps.get(0), search, gaps.get(1), pages, textSize(commands), theme);
        narrow(false);
    }

    /** Where the rail does not fit beside the chart: shows its button instead of the program's name. */
    void narrow(boolean narrow) {
        menu.setVisible(narrow);
        menu.setManaged(narrow);
        pseudoClassStateChanged(NARROW, narrow);
        gaps.forEach(gap -> gap.setManaged(!narrow));
        brand.setVisible(!narrow);
        brand.setManaged(!narrow);
    }

    /** Shows which theme the button leads to. */
    void showTheme(boolean dark) {
        theme.setGraphic(Icons.icon(dark ? "fth-sun" : "fth-moon"));
        theme.setAccessibleText(UiText.text(dark ? "theme.to-light" : "theme.to-dark"));
        theme.setTooltip(new Tooltip(UiText.text(dark ? "theme.to-light" : "theme.to-dark")));
    }

    private static MenuButton textSize(WindowCommands commands) {
        MenuButton button = new MenuButton(null, Icons.icon("fth-type"));
        button.setId("text-size");
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(UiText.text("text.size"));
        button.setTooltip(new Tooltip(UiText.text("text.size")));
        button.getItems()
                .addAll(
                        item("text.larger", () -> commands.changeTextSize(1)),
                        item("text.smaller", () -> commands.changeTextSize(-1)),
                        item("text.normal", () -> commands.changeTextSize(0)));
        return button;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(UiText.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Region gap() {
        Region region = new Region();
        region.getStyleClass().add("top-gap");
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }
}
