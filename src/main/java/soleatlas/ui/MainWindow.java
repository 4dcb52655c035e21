package soleatlas.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soleatlas.explore.Explorer;
import soleatlas.explore.Session;
import soleatlas.ui.chart.ChartView;
import soleatlas.ui.page.PagePanel;
import soleatlas.ui.panel.GuidePanel;
import soleatlas.ui.panel.TechniquePanel;

/**
 * The main window: bar above, rail at the left, chart in the middle, panel at the right, status below. Where it is narrow the
 * rail steps back behind a button and the panel moves below the chart; the panel never covers it.
 */
public final class MainWindow extends BorderPane {

    /** Below this width, in em, the rail and the panel get smaller. */
    private static final double FULL = 84;
    /** Below this width, in em, the rail hides behind its button. */
    private static final double NARROW = 72;
    /** A narrow window that is so much taller than wide has its room below: there the panel goes. */
    private static final double TALL = 1.05;
    /** Beside the chart the panel takes no more than this share of the width. */
    private static final double LARGEST_SIDE = 0.5;

    /** On while the keyboard is used: only then the place of the focus is drawn. */
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination QUIT = new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final Explorer explorer;
    private final WindowCommands commands;
    private final ChartView chart;
    private final TechniquePanel technique;
    private final GuidePanel guide;
    private final PagePanel pages;
    private final StackPane side = new StackPane();
    private final SideRail rail;
    private final SearchField search;
    private final TopBar bar;
    private final StatusLine status;
    private final ProblemsPane problems;
    private boolean railWanted;
    private boolean started;
    private double em = 14;

    /**
     * The window's content.
     *
     * @param session what is shown
     * @param commands what the window asks of the program
     */
    public MainWindow(Session session, WindowCommands commands) {
        this.session = session;
        this.explorer = session.explorer();
        this.commands = commands;
        setId("window");
        getStyleClass().add("main-window");
        chart = new ChartView(explorer);
        technique = new TechniquePanel(session, this::closePanel);
        guide = new GuidePanel(session);
        pages = new PagePanel(session, commands, this::closePage);
        rail = new SideRail(explorer);
        search = new SearchField(explorer, this::intoList, chart::focusZone);
        bar = new TopBar(
                new MapPicker(explorer, commands), search, new PageMenu(session.reader()), commands, this::toggleRail);
        status = new StatusLine(explorer);
        side.getStyleClass().add("side");
        side.getChildren().addAll(guide, technique, pages);
        VBox.setVgrow(chart, Priority.ALWAYS);
        setTop(bar);
        setLeft(rail);
        problems = new ProblemsPane(explorer);
        setCenter(new VBox(new CareStrip(session), chart, problems));
        setRight(side);
        setBottom(status);
        explorer.selectionProperty().addListener(value -> {
            railWanted &= rail.isFocusWithin(); // where only one of the two has room, the panel comes
            showSide();
        });
        session.reader().pageProperty().addListener((value, before, page) -> {
            showSide();
            if (page != null) {
                pages.focusTitle();
            }
        });
        widthProperty().addListener(value -> arrange());
        heightProperty().addListener(value -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pseudoClassStateChanged(KEYBOARD, true));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pseudoClassStateChanged(KEYBOARD, false));
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        addEventHandler(KeyEvent.KEY_PRESSED, this::plainKey);
        explorer.viewProperty().addListener(value -> {
            if (!started && explorer.viewProperty().get() != null) {
                started = true;
                chart.focusZone();
            }
        });
        showSide();
    }

    /** The chart. */
    public ChartView chart() {
        return chart;
    }

    /** Shows a message in the status line. */
    public void say(String message) {
        status.say(message);
    }

    /**
     * Sets theme and size of the text.
     *
     * @param dark the dark theme
     * @param percent size of the text, 100 to 200
     */
    public void look(boolean dark, int percent) {
        em = 14 * percent / 100.0;
        setStyle("-fx-font-size: " + em + "px;");
        getStyleClass().removeIf(name -> name.startsWith("text-"));
        getStyleClass().add("text-" + percent);
        bar.showTheme(dark);
        arrange();
    }

    private void showSide() {
        boolean open = explorer.selectionProperty().get() != null;
        boolean page = session.reader().pageProperty().get() != null;
        pages.setVisible(page);
        technique.setVisible(open && !page);
        guide.setVisible(!open && !page);
        arrange();
    }

    private void arrange() {
        double width = getWidth() / em;
        boolean narrow = width > 0 && width < NARROW;
        boolean full = width >= FULL;
        boolean railShown = !narrow || railWanted;
        setLeft(railShown ? rail : null);
        rail.setPrefWidth(em * (full ? 18.6 : 16));
        bar.narrow(narrow);
        search.narrow(narrow);
        status.narrow(narrow);
        boolean below = narrow && getHeight() > TALL * getWidth();
        VBox middle = (VBox) getCenter();
        boolean sideShown = !below
                || explorer.selectionProperty().get() != null
                || session.reader().pageProperty().get() != null;
        if (below) {
            setRight(null);
            if (sideShown && !middle.getChildren().contains(side)) {
                middle.getChildren().add(middle.getChildren().indexOf(chart) + 1, side);
            } else if (!sideShown) {
                middle.getChildren().remove(side);
            }
            side.setPrefWidth(USE_COMPUTED_SIZE);
            side.setMinHeight(Math.max(160, getHeight() * 0.42));
            side.setPrefHeight(Math.max(160, getHeight() * 0.42));
        } else {
            middle.getChildren().remove(side);
            setRight(narrow && railShown ? null : side);
            side.setMinHeight(0);
            side.setPrefHeight(USE_COMPUTED_SIZE);
            side.setPrefWidth(Math.min(em * (full ? 27.4 : 24), getWidth() * LARGEST_SIDE));
        }
        side.pseudoClassStateChanged(BELOW, below);
    }

    private void toggleRail() {
        railWanted = !railWanted;
        arrange();
    }

    private void closePanel() {
        explorer.clearSelection();
        chart.focusZone();
    }

    private void closePage() {
        session.reader().close();
        if (explorer.selectionProperty().get() == null) {
            chart.focusZone();
        } else {
            technique.focusTitle();
        }
    }

    private void intoList() {
        if (getLeft() == null) {
            toggleRail();
        }
        rail.zones().requestFocus();
        if (rail.zones().getSelectionModel().isEmpty()) {
            rail.zones().getSelectionModel().selectFirst();
        }
    }

    private void shortcut(KeyEvent event) {
        boolean used = true;
        if (SEARCH.match(event)) {
            search.requestFocus();
            search.selectAll();
        } else if (OPEN.match(event)) {
            commands.chooseFile();
        } else if (QUIT.match(event)) {
            commands.quit();
        } else if (event.isShortcutDown() && isPlus(event)) {
            commands.changeTextSize(1);
        } else if (event.isShortcutDown() && isMinus(event)) {
            commands.changeTextSize(-1);
        } else if (event.isShortcutDown() && isZero(event)) {
            commands.changeTextSize(0);
        } else if (BACK.match(event)) {
            session.reader().back();
        } else if (FORWARD.match(event)) {
            session.reader().forward();
        } else if (event.getCode() == KeyCode.F11) {
            commands.toggleFullScreen();
        } else if (event.getCode() == KeyCode.F6) {
            nextRegion(event.isShiftDown() ? -1 : 1);
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void plainKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE) {
            escape();
            event.consume();
        } else if (event.getCode() == KeyCode.SLASH && !typing) {
            search.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (isWithin(event, chart) || isWithin(event, rail.zones()))) {
            railWanted = false;
            arrange();
            technique.focusTitle();
        }
    }

    /** Closes the topmost thing: the page first, then the panel, then the filter. */
    private void escape() {
        if (session.reader().pageProperty().get() != null) {
            closePage();
        } else if (explorer.selectionProperty().get() != null) {
            closePanel();
        } else if (explorer.filteredProperty().get()) {
            explorer.clearFilters();
            chart.focusZone();
        } else {
            explorer.hover(null);
        }
    }

    private void nextRegion(int step) {
        List<Parent> regions = Stream.<Parent>of(bar, rail, chart, side, problems, status)
                .filter(region -> region.getScene() != null && region.isVisible())
                .toList();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        int at = 0;
        for (int i = 0; i < regions.size(); i++) {
            for (Node node = owner; node != null; node = node.getParent()) {
                if (node.equals(regions.get(i))) {
                    at = i;
                }
            }
        }
        for (int i = 1; i <= regions.size(); i++) {
            if (focusIn(regions.get(Math.floorMod(at + step * i, regions.size())))) {
                return;
            }
        }
    }

    private boolean focusIn(Parent region) {
        return (region.equals(chart) && chart.focusZone()) || Focus.first(region);
    }

    private static boolean isWithin(KeyEvent event, Node region) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !node.equals(region)) {
            node = node.getParent();
        }
        return node != null;
    }

    private static boolean isPlus(KeyEvent event) {
        return event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.EQUALS || event.getCode() == KeyCode.ADD;
    }

    private static boolean isMinus(KeyEvent event) {
        return event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT;
    }

    private static boolean isZero(KeyEvent event) {
        return event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0;
    }
}
