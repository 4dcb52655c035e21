package soleatlas.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.mode.Modes;
import soleatlas.study.Round;
import soleatlas.ui.chart.ChartView;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Stroke;
import soleatlas.ui.kit.Announcer;
import soleatlas.ui.kit.Focus;
import soleatlas.ui.kit.Lazy;
import soleatlas.ui.mode.Mode;
import soleatlas.words.Messages;

/** Learning by heart: the zones are coloured by what is known of them, and rounds of questions are answered on the chart. */
public final class LearnMode implements Mode {

    private final LearnModel learner;
    private final Modes modes;
    private final ChartView chart;
    private final Announcer announcer;
    private final Consumer<String> say;
    private final Lazy<LearnPanel> panel;
    private final Lazy<LearnChart> onChart;
    private final ObservableValue<@Nullable Round> question;
    private final ObservableValue<@Nullable Parent> instead;

    /**
     * The mode of a window.
     *
     * @param say shows a message to the reader
     */
    public LearnMode(
            LearnModel learner,
            Explorer explorer,
            Basket basket,
            ChartOptions options,
            Appearance appearance,
            Modes modes,
            LearnCommands commands,
            ChartView chart,
            Announcer announcer,
            Consumer<String> say) {
        this.learner = learner;
        this.modes = modes;
        this.chart = chart;
        this.announcer = announcer;
        this.say = say;
        panel = new Lazy<>(() -> new LearnPanel(learner, explorer, basket, modes, commands, this::focusChart));
        Lazy<ProgressTable> table = new Lazy<>(() -> new ProgressTable(learner, explorer, appearance));
        var round = learner.play().roundProperty();
        question = Bindings.createObjectBinding(() -> learner.play().isOn() ? round.get() : null, round);
        instead = Bindings.createObjectBinding(
                () -> learner.tableProperty().get() ? table.get() : null, learner.tableProperty());
        onChart = new Lazy<>(() -> new LearnChart(chart, learner, options));
        options.colouringProperty().addListener((value, before, colours) -> {
            if (colours == Colouring.PROGRESS) {
                onChart.get(); // what is known can be looked at in any mode
            }
        });
        round.addListener((value, before, now) -> tell(now));
    }

    @Override
    public String id() {
        return LearnModel.MODE;
    }

    @Override
    public String icon() {
        return "fth-book-open";
    }

    @Override
    public Stroke stroke() {
        return Stroke.ctrl(KeyCode.DIGIT2);
    }

    @Override
    public List<Command> commands() {
        return LearnActions.of(learner, modes, option -> panel.get().choose(option));
    }

    @Override
    public Parent panel() {
        return panel.get();
    }

    @Override
    public void focus() {
        panel.get().focus();
    }

    @Override
    public void begin() {
        onChart.get().switchTo(true);
        focus();
    }

    @Override
    public void end() {
        onChart.get().switchTo(false);
        learner.showTable(false);
    }

    @Override
    public boolean back() {
        return panel.get().leave();
    }

    @Override
    public ObservableValue<? extends @Nullable Object> questionProperty() {
        return question;
    }

    @Override
    public ObservableValue<@Nullable Parent> insteadProperty() {
        return instead;
    }

    @Override
    public Optional<Colouring> colouring() {
        return Optional.of(Colouring.PROGRESS);
    }

    private void focusChart() {
        if (!chart.focusZone()) {
            Focus.first(panel.get());
        }
    }

    /** A question came, was answered or went. */
    private void tell(@Nullable Round round) {
        if (!modes.is(LearnModel.MODE)) {
            return;
        }
        String words = round == null ? "" : QuestionPane.spoken(round, learner);
        say.accept(round == null ? Messages.text("learn.status") : words);
        announcer.say(words);
    }
}
