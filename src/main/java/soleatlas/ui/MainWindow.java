package soleatlas.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Explorer;
import soleatlas.model.mode.Mode;
import soleatlas.model.window.WindowModel;
import soleatlas.study.Round;
import soleatlas.ui.chart.ChartView;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.learn.LearnChart;
import soleatlas.ui.learn.LearnPanel;
import soleatlas.ui.learn.ProgressTable;
import soleatlas.ui.learn.QuestionPane;
import soleatlas.ui.page.PagePanel;
import soleatlas.ui.panel.GuidePanel;
import soleatlas.ui.panel.TechniquePanel;
import soleatlas.ui.present.PresentPanel;
import soleatlas.ui.present.ShowActions;
import soleatlas.words.Messages;

/** The main window: bar above, rail at the left, chart in the middle, panel at the right, status below. */
public final class MainWindow extends BorderPane {

    /** On while the keyboard is used: only then the place of the focus is drawn. */
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private static final double EM = 14;

    private final WindowModel session;
    private final Explorer explorer;
    private final ChartView chart;
    private final LearnChart learning;
    private final TechniquePanel technique;
    private final GuidePanel guide;
    private final PagePanel pages;
    private final LearnPanel learn;
    private final PresentPanel present;
    private final ProgressTable table;
    private final StackPane side = new StackPane();
    private final VBox middle;
    private final SideRail rail;
    private final SearchField search;
    private final TopBar bar;
    private final StatusLine status;
    private final ProblemsPane problems;
    private final BasketBar basket;
    private final WelcomeStrip welcome;
    private final FilterChips chips;
    private final Palette palette;
    private final Arrangement arrangement;
    private final CommandTable commands = new CommandTable();
    private boolean railWanted;
    private boolean started;
    private final Announcer announcer = new Announcer(this);

    /**
     * The window's content.
     *
     * @param session what is shown
     * @param desktop what the window asks of the program
     */
    public MainWindow(WindowModel session, WindowCommands desktop) {
        this.session = session;
        this.explorer = session.explorer();
        setId("window");
        getStyleClass().add("main-window");
        status = new StatusLine(explorer);
        chart = new ChartView(explorer, session.options(), session.appearance(), session.basket(), status::say);
        learning = new LearnChart(chart, session.learner());
        technique = new TechniquePanel(session, this::closePanel);
        guide = new GuidePanel(session);
        pages = new PagePanel(session, desktop, commands, this::closePage);
        learn = new LearnPanel(session, desktop.learning(), this::onChart);
        present = new PresentPanel(session, desktop, chart, this::tell);
        table = new ProgressTable(session);
        rail = new SideRail(session, chart.numbersProperty());
        search = new SearchField(explorer, this::intoList, chart::focusZone);
        bar = new TopBar(session, search, desktop, this::toggleRail);
        problems = new ProblemsPane(explorer);
        basket = new BasketBar(session);
        palette = new Palette(session, commands, chart::focusZone, status::say);
        side.getStyleClass().add("side");
        side.getChildren().addAll(guide, technique, learn, present, pages);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        welcome = new WelcomeStrip(session);
        chips = new FilterChips(session);
        middle = new VBox(welcome, new CareStrip(session), chips, chart, table, basket, problems);
        setTop(bar);
        setLeft(rail);
        setCenter(middle);
        setRight(side);
        setBottom(status);
        palette.setManaged(false);
        getChildren().add(palette);
        arrangement = new Arrangement(this, rail, middle, chart, side);
        commands.add(WindowActions.of(this, session, desktop));
        commands.add(LearnActions.of(session, learn));
        commands.add(PresentActions.of(session, present));
        commands.add(chart.commands());
        commands.add(ShowActions.of(session.presenter()));
        explorer.selectionProperty().addListener(value -> {
            railWanted &= rail.isFocusWithin(); // where only one of the two has room, the panel comes
            showSide();
        });
        session.reading().pageProperty().addListener((value, before, page) -> {
            showSide();
            if (page != null) {
                pages.focusTitle();
            }
        });
        session.modes().modeProperty().addListener(value -> changeMode());
        session.learner().play().roundProperty().addListener(value -> round());
        session.learner().tableProperty().addListener(value -> showTable());
        session.appearance().lookProperty().addListener(value -> look());
        widthProperty().addListener(value -> arrange());
        heightProperty().addListener(value -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pseudoClassStateChanged(KEYBOARD, true));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pseudoClassStateChanged(KEYBOARD, false));
        new WindowKeys(this, session, commands);
        explorer.viewProperty().addListener(value -> {
            if (!started && explorer.viewProperty().get() != null) {
                started = true;
                chart.focusZone();
            }
        });
        showTable();
        showSide();
        look();
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
        double width = Math.min(getWidth() - 32, 44 * em());
        double height = Math.min(getHeight() * 0.7, palette.prefHeight(width));
        palette.resizeRelocate(Math.rint((getWidth() - width) / 2), Math.min(90, getHeight() * 0.1), width, height);
    }

    /** Puts the focus into the search field. */
    void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Opens the palette of commands. */
    void openPalette() {
        palette.open();
    }

    /** Opens the zone on which the keyboard is, wherever that is: the panel gets the focus. */
    void intoPanel() {
        railWanted = false;
        arrange();
        if (session.modes().is(Mode.LEARN)) {
            learn.focus();
        } else if (session.modes().is(Mode.PRESENT)) {
            present.focus();
        } else {
            technique.focusTitle();
        }
    }

    /** Whether an event happened on the chart or in the list of zones. */
    boolean isOnZones(KeyEvent event) {
        return isWithin(event, chart) || isWithin(event, rail.zones());
    }

    /** Whether a question is open: then nothing is shown or done that could give it away. */
    boolean isAsked() {
        return session.modes().is(Mode.LEARN) && session.learner().play().isOn();
    }

    /** Closes the topmost thing: palette, page, round, panel, filter, in this order. */
    void closeTopmost() {
        if (palette.isVisible()) {
            palette.close();
        } else if (session.reading().pageProperty().get() != null) {
            closePage();
        } else if (session.modes().is(Mode.LEARN) && learn.leave()) {
            explorer.hover(null);
        } else if (session.modes().is(Mode.PRESENT) && present.leave()) {
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
    void nextRegion(int step) {
        List<Parent> regions = Stream.<Parent>of(
                        bar, rail, welcome, chips, chart, table, basket, side, problems, status)
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
        return EM * session.appearance().lookProperty().get().textPercent() / 100.0;
    }

    private void look() {
        Appearance.Look look = session.appearance().lookProperty().get();
        setStyle("-fx-font-size: " + em() + "px;");
        getStyleClass().removeIf(name -> name.startsWith("text-"));
        getStyleClass().add("text-" + look.textPercent());
        arrange();
    }

    private void showSide() {
        boolean open = explorer.selectionProperty().get() != null;
        boolean page = session.reading().pageProperty().get() != null;
        boolean learning = session.modes().is(Mode.LEARN);
        pages.setVisible(page);
        boolean presenting = session.modes().is(Mode.PRESENT);
        learn.setVisible(learning && !page);
        present.setVisible(presenting && !page);
        technique.setVisible(open && !page && !learning && !presenting);
        guide.setVisible(!open && !page && !learning && !presenting);
        arrange();
    }

    private void arrange() {
        boolean narrow = Arrangement.isNarrow(getWidth() / em());
        boolean asked = isAsked();
        basket.allow(!asked);
        bar.asked(asked);
        bar.narrow(narrow, Arrangement.isTiny(getWidth() / em()));
        search.narrow(narrow);
        status.narrow(narrow);
        boolean sideNeeded = !session.modes().is(Mode.EXPLORE)
                || explorer.selectionProperty().get() != null
                || session.reading().pageProperty().get() != null;
        arrangement.arrange(em(), railWanted, !asked && !table.isVisible(), sideNeeded);
    }

    private void changeMode() {
        session.reading().close();
        session.learner().showTable(false);
        learning.switchTo(session.modes().is(Mode.LEARN));
        announcer.say("");
        showSide();
        if (session.modes().is(Mode.LEARN)) {
            learn.focus();
        } else if (session.modes().is(Mode.PRESENT)) {
            present.focus();
        } else {
            chart.focusZone();
        }
    }

    /** Says what was done, on the screen and to those who do not see it. */
    private void tell(String words) {
        status.say(words);
        announcer.say(words);
    }

    /** A question came, was answered or went. */
    private void round() {
        if (isAsked()) {
            palette.setVisible(false);
            session.reading().close();
        }
        arrange();
        Round now = session.learner().play().roundProperty().get();
        if (now != null && session.modes().is(Mode.LEARN)) {
            String words = QuestionPane.spoken(now, session.learner(), session.language());
            status.say(words);
            announcer.say(words);
        } else if (now == null && session.modes().is(Mode.LEARN)) {
            status.say(Messages.text("learn.status"));
            announcer.say("");
        }
    }

    private void showTable() {
        boolean shown =
                session.learner().tableProperty().get() && session.modes().is(Mode.LEARN);
        table.setVisible(shown);
        table.setManaged(shown);
        chart.setVisible(!shown);
        chart.setManaged(!shown);
        arrange();
    }

    private void onChart() {
        if (!chart.focusZone()) {
            Focus.first(learn);
        }
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
        session.reading().close();
        if (session.modes().is(Mode.LEARN)) {
            learn.focus();
        } else if (session.modes().is(Mode.PRESENT)) {
            present.focus();
        } else if (explorer.selectionProperty().get() == null) {
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
