package soleatlas.ui.window;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import soleatlas.article.Page;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Appearance.Shade;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.model.mode.Modes;
import soleatlas.ui.explore.SearchField;
import soleatlas.ui.kit.Icons;
import soleatlas.ui.mode.Mode;
import soleatlas.words.Messages;

/** Name, map, search, handbook, look, theme, help. */
final class TopBar extends HBox {

    private static final String SIGN =
            "M7 0C11 0 13 3 13 7C13 11 11 13 11 17C11 21 10 24 7 24C3.500 24 3 21 3 18C3 13 0 12 0 7C0 3 3 0 7 0Z";
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Appearance appearance;
    private final Label brand;
    private final Button menu;
    private final Button theme;
    private final Button help;
    private final ModeSwitch modes;
    private final MapPicker maps;
    private final SearchField search;
    private final PageMenu pages;
    private boolean asked;
    private final List<Region> gaps = List.of(gap(), gap());

    TopBar(
            Explorer explorer,
            ReadingHistory reading,
            Appearance appearance,
            List<Mode> all,
            Modes current,
            SearchField search,
            WindowCommands desktop,
            Runnable toggleRail) {
        this.appearance = appearance;
        setId("top-bar");
        getStyleClass().add("top-bar");
        menu = Icons.button("explore.rail.toggle", "fth-menu", toggleRail);
        SVGPath sign = new SVGPath();
        sign.setContent(SIGN);
        sign.getStyleClass().add("brand-sign");
        brand = new Label(Messages.text("window.name"), sign);
        brand.setAccessibleText(Messages.text("window.name"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(Region.USE_PREF_SIZE);
        theme = Icons.button("window.theme", "fth-moon", appearance::nextTheme);
        help = Icons.button("window.help", "fth-help-circle", () -> reading.open(Page.of(Page.Kind.KEYS)));
        this.search = search;
        modes = new ModeSwitch(all, current);
        maps = new MapPicker(explorer, desktop);
        pages = new PageMenu(reading);
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren()
                .addAll(
                        menu,
                        brand,
                        modes,
                        maps,
                        gaps.get(0),
                        search,
                        gaps.get(1),
                        pages,
                        new LookMenu(appearance),
                        theme,
                        help);
        appearance.shadeProperty().addListener(value -> showTheme());
        showTheme();
        narrow(false, false);
    }

    /**
     * Where the rail does not fit beside the chart: shows its button instead of the program's name.
     *
     * @param tiny whether there is hardly room for anything
     */
    void narrow(boolean narrow, boolean tiny) {
        modes.narrow(narrow, tiny);
        menu.setVisible(narrow && !asked);
        menu.setManaged(narrow && !asked);
        pseudoClassStateChanged(NARROW, narrow);
        gaps.forEach(gap -> gap.setManaged(!narrow || asked));
        brand.setVisible(!narrow);
        brand.setManaged(!narrow);
        theme.setVisible(!narrow);
        theme.setManaged(!narrow);
    }

    /** While something is asked: without what could give it away or lead elsewhere. */
    void asked(boolean open) {
        asked = open;
        for (Node node : List.of(maps, search, pages)) {
            node.setVisible(!open);
            node.setManaged(!open);
        }
    }

    /** The button shows and names the theme it leads to. */
    private void showTheme() {
        Shade shade = appearance.shadeProperty().get();
        theme.setGraphic(Icons.icon(
                switch (shade) {
                    case LIGHT -> "fth-moon";
                    case DARK -> "fth-circle";
                    case CONTRAST -> "fth-sun";
                }));
        String words = Messages.word("window.theme.next", shade);
        theme.setAccessibleText(words);
        theme.getTooltip().setText(words);
    }

    private static Region gap() {
        Region region = new Region();
        region.getStyleClass().add("top-gap");
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }
}
