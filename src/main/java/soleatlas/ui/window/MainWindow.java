package soleatlas.ui.window;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.Navigator;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.chart.ChartView;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.explore.BasketBar;
import soleatlas.ui.explore.CareStrip;
import soleatlas.ui.explore.ExploreMode;
import soleatlas.ui.explore.FilterChips;
import soleatlas.ui.explore.SearchField;
import soleatlas.ui.explore.SideRail;
import soleatlas.ui.explore.WelcomeStrip;
import soleatlas.ui.kit.Announcer;
import soleatlas.ui.kit.Focus;
import soleatlas.ui.kit.Lazy;
import soleatlas.ui.learn.LearnMode;
import soleatlas.ui.learn.ProgressLegend;
import soleatlas.ui.mode.Mode;
import soleatlas.ui.panel.GuidePanel;
import soleatlas.ui.panel.PagePanel;
import soleatlas.ui.panel.TechniquePanel;
import soleatlas.ui.present.PresentMode;

/** The main window: bar above, rail at the left, chart in the middle, panel at the right, status below. */
public final class MainWindow extends BorderPane {

    /** On while the keyboard is used: only then the place of the focus is drawn. */
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private static final double EM = 14;

    private final WindowModel models;
    private final Explorer explorer;
    private final ReadingHistory reading;
    private final CommandTable commands = new CommandTable();
    private final Announcer announcer = new Announcer(this);
    private final StatusLine status;
    private final ChartView chart;
    private final List<Mode> modes;
    private final SideRail rail;
    private final SearchField search;
    private final TopBar bar;
    private final WelcomeStrip welcome;
    private final FilterChips chips;
    private final BasketBar basket;
    private final VBox middle;
    private final StackPane side = new StackPane();
    private final Arrangement arrangement;
    private final Navigator navigator;
    private final Lazy<PagePanel> pages;
    private final Lazy<Palette> palette;
    private final Lazy<ProblemsPane> problems;
    private Mode mode;
    private @Nullable Parent instead;
    private boolean railWanted;
    private boolean started;

    /**
     * The window's content.
     *
     * @param models what is shown
     * @param desktop what the window asks of the program
     */
    public MainWindow(WindowModel models, WindowCommands desktop) {
        this.models = models;
        this.explorer = models.explorer();
        this.reading = models.reading();
        setId("window");
        getStyleClass().add("main-window");
        status = new StatusLine(explorer);
        chart = new ChartView(explorer, models.options(), models.appearance(), models.basket(), status::say);
        navigator = new Navigator(explorer, reading, models.options(), desktop::openAddress);
        modes = modes(desktop);
        mode = mode();
        rail = new SideRail(
                explorer,
                models.options(),
                reading,
                chart.numbersProperty(),
                () -> new ProgressLegend(models.learner(), explorer));
        search = new SearchField(explorer, this::intoList, chart::focusZone);
        bar = new TopBar(
                explorer, reading, models.appearance(), modes, models.modes(), search, desktop, this::toggleRail);
        welcome = new WelcomeStrip(models.welcome(), reading);
        chips = new FilterChips(explorer);
        basket = new BasketBar(explorer, models.basket());
        pages = new Lazy<>(() -> new PagePanel(
                explorer, reading, models.options(), models.safety(), navigator, commands, this::closePage));
        palette = new Lazy<>(() -> add(new Palette(explorer, reading, commands, chart::focusZone, status::say)));
        problems = new Lazy<>(() -> new ProblemsPane(explorer));
        side.getStyleClass().add("side");
        VBox.setVgrow(chart, Priority.ALWAYS);
        middle = new VBox(welcome, new CareStrip(reading, navigator), chips, chart, basket);
        setTop(bar);
        setLeft(rail);
        setCenter(middle);
        setRight(side);
        setBottom(status);
        arrangement = new Arrangement(this, rail, middle, chart, side);
        commands.add(WindowActions.of(
                models,
                modes,
                new WindowActions.Own(
                        this::startSearch, () -> palette.get().open(), this::closeTopmost, this::nextRegion),
                desktop));
        modes.forEach(one -> commands.add(one.commands()));
        commands.add(chart.commands());
        listen();
        changeMode();
        look();
    }

    /** All modes, in the order of their buttons: a new one is added here and nowhere else. */
    private List<Mode> modes(WindowCommands desktop) {
        return List.of(
                new ExploreMode(
                        explorer,
                        () -> new GuidePanel(explorer, models.options(), reading, navigator),
                        () -> new TechniquePanel(explorer, reading, navigator, this::closePanel),
                        chart::focusZone),
                new LearnMode(
                        models.learner(),
                        explorer,
                        models.basket(),
                        models.options(),
                        models.appearance(),
                        models.modes(),
                        desktop.learning(),
                        chart,
                        announcer,
                        status::say),
                new PresentMode(
                        models.workshop(),
                        models.presenter(),
                        explorer,
                        models.appearance(),
                        models.modes(),
                        desktop.lessons(),
                        chart,
                        desktop::chooseFile,
                        this::tell));
    }

    private void listen() {
        explorer.selectionProperty().addListener(value -> {
            railWanted &= rail.isFocusWithin(); // where only one of the two has room, the panel comes
            arrange();
        });
        explorer.entryProperty().addListener(value -> showProblems());
        reading.pageProperty().addListener((value, before, page) -> {
            showSide();
            if (page != null) {
                pages.get().focusTitle();
            }
        });
        models.modes().modeProperty().addListener((value, before, now) -> {
            mode.end();
            mode = mode();
            reading.close();
            announcer.say("");
            changeMode();
            mode.begin();
        });
        for (Mode one : modes) {
            one.questionProperty().addListener((value, before, now) -> ask());
            one.insteadProperty().addListener((value, before, now) -> showInstead());
        }
        models.appearance().lookProperty().addListener(value -> look());
        widthProperty().addListener(value -> arrange());
        heightProperty().addListener(value -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pseudoClassStateChanged(KEYBOARD, true));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pseudoClassStateChanged(KEYBOARD, false));
        new WindowKeys(this, models.appearance(), commands, this::isAsked);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !event.isConsumed()
                    && (isWithin(event, chart) || isWithin(event, rail.zones()))) {
                intoPanel();
            }
        });
        explorer.viewProperty().addListener(value -> {
            if (!started && explorer.viewProperty().get() != null) {
                started = true;
                chart.focusZone();
            }
        });
    }

    /** The chart. */
    public ChartView chart() {
        return chart;
    }

    /** Everything that can be done by a key. */
    public CommandTable commands() {
        return commands;
    }

    /** Shows a message in the status line. */
    public void say(String message) {
        status.say(message);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        palette.made().ifPresent(open -> {
            double width = Math.min(getWidth() - 32, 44 * em());
            double height = Math.min(getHeight() * 0.7, open.prefHeight(width));
            open.resizeRelocate(Math.rint((getWidth() - width) / 2), Math.min(90, getHeight() * 0.1), width, height);
        });
    }

    private Palette add(Palette made) {
        made.setManaged(false);
        getChildren().add(made);
        return made;
    }

    private Mode mode() {
        return modes.stream()
                .filter(one -> models.modes().is(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Opens the zone on which the keyboard is, wherever that is: the panel gets the focus. */
    private void intoPanel() {
        railWanted = false;
        arrange();
        mode.focus();
    }

    /** Whether a question is open: then nothing is shown or done that could give it away. */
    private boolean isAsked() {
        return mode.questionProperty().getValue() != null;
    }

    /** Closes the topmost thing: palette, page, what the mode has open, panel, filter, in this order. */
    private void closeTopmost() {
        Palette open = palette.made().filter(Node::isVisible).orElse(null);
        if (open != null) {
            open.close();
        } else if (reading.pageProperty().get() != null) {
            closePage();
        } else if (mode.back()) {
            explorer.hover(null);
        } else if (explorer.selectionProperty().get() != null) {
            closePanel();
        } else if (explorer.filteredProperty().get()) {
            explorer.clearFilters();
            chart.focusZone();
        } else {
            explorer.hover(null);
        }
    }

    /** Puts the focus into the next part of the window, or a previous one. */
    private void nextRegion(int step) {
        List<Parent> regions = Stream.of(
                        bar,
                        rail,
                        welcome,
                        chips,
                        chart,
                        instead,
                        basket,
                        side,
                        problems.made().orElse(null),
                        status)
                .filter(Objects::nonNull)
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

    private double em() {
        return EM * models.appearance().lookProperty().get().textPercent() / 100.0;
    }

    private void look() {
        Appearance.Look look = models.appearance().lookProperty().get();
        setStyle("-fx-font-size: " + em() + "px;");
        getStyleClass().removeIf(name -> name.startsWith("text-"));
        getStyleClass().add("text-" + look.textPercent());
        arrange();
    }

    private void changeMode() {
        models.options().fixColouring(mode.colouring());
        showInstead();
        showSide();
    }

    /** Shows the page that is read, or else the panel of the mode. */
    private void showSide() {
        Parent shown = reading.pageProperty().get() == null ? mode.panel() : pages.get();
        boolean fresh = !side.getChildren().contains(shown);
        if (fresh) {
            side.getChildren().add(shown);
        }
        side.getChildren().forEach(child -> child.setVisible(child.equals(shown)));
        if (fresh) {
            shown.applyCss(); // what scrolls has nothing to be focused before
        }
        arrange();
    }

    /** Shows what the mode puts in the place of the chart, or the chart. */
    private void showInstead() {
        middle.getChildren().remove(instead);
        instead = mode.insteadProperty().getValue();
        if (instead != null) {
            VBox.setVgrow(instead, Priority.ALWAYS);
            middle.getChildren().add(middle.getChildren().indexOf(basket), instead);
        }
        chart.setVisible(instead == null);
        chart.setManaged(instead == null);
        arrange();
    }

    private void showProblems() {
        boolean any = Optional.ofNullable(explorer.entryProperty().get())
                .filter(entry -> !entry.problems().isEmpty())
                .isPresent();
        if (any && problems.made().isEmpty()) {
            middle.getChildren().add(problems.get());
        }
    }

    private void arrange() {
        boolean narrow = Arrangement.isNarrow(getWidth() / em());
        boolean asked = isAsked();
        basket.allow(!asked);
        bar.asked(asked);
        bar.narrow(narrow, Arrangement.isTiny(getWidth() / em()));
        search.narrow(narrow);
        status.narrow(narrow);
        boolean sideNeeded = mode.isPanelNeeded() || reading.pageProperty().get() != null;
        arrangement.arrange(em(), railWanted, !asked && instead == null, sideNeeded);
    }

    /** A question came, was answered or went. */
    private void ask() {
        if (isAsked()) {
            palette.made().ifPresent(open -> open.setVisible(false));
            reading.close();
        }
        arrange();
    }

    /** Says what was done, on the screen and to those who do not see it. */
    private void tell(String words) {
        status.say(words);
        announcer.say(words);
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
        reading.close();
        mode.focus();
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
}
