package soleatlas.ui.present;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import soleatlas.atlas.FootMap;
import soleatlas.model.present.PresentOptions;
import soleatlas.model.present.Presenter;
import soleatlas.teach.Presentation;
import soleatlas.teach.Quiz;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The teacher's side of a quiz: what to do next, points, and which number is which zone. */
final class QuizPane extends VBox {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Presenter presenter;
    private final String language;
    private final Button main = new Button();
    private final Label countdown = new Label();
    private final Button clock = new Button(null, Icons.icon("fth-clock"));
    private final FlowPane teams = new FlowPane();
    private final ListView<String> key = new ListView<>();
    private Optional<Quiz> quiz = Optional.empty();

    /**
     * The teacher's side of whatever quiz there is.
     *
     * @param language BCP 47 tag in which the texts are wanted
     * @param table every command of the window
     */
    QuizPane(Presenter presenter, String language, CommandTable table) {
        this.presenter = presenter;
        this.language = language;
        setId("show-quiz");
        getStyleClass().add("show-quiz");
        Label title = new Label(Messages.text("show.quiz"));
        title.getStyleClass().add("show-heading");
        main.setId("quiz-main");
        main.getStyleClass().addAll("show-primary", "primary");
        main.setMaxWidth(Double.MAX_VALUE);
        main.setOnAction(event -> presenter.next());
        countdown.setId("quiz-countdown");
        countdown.getStyleClass().add("quiz-countdown");
        ComboBox<Integer> seconds = choice(PresentOptions.SECONDS, "show.quiz.seconds");
        seconds.setValue(presenter.options().choicesProperty().get().seconds());
        seconds.setOnAction(event -> {
            presenter.options().allow(seconds.getValue());
            presenter.tell(show -> show.allow(seconds.getValue()));
        });
        clock.setId("quiz-clock");
        clock.setOnAction(event -> run(table, "show-quiz-countdown"));
        FlowPane time = new FlowPane(seconds, clock, countdown);
        time.getStyleClass().add("quiz-time");
        teams.getStyleClass().add("quiz-teams");
        key.setId("quiz-key");
        key.setAccessibleText(Messages.text("show.quiz.key"));
        key.setCellFactory(list -> new Cell());
        VBox.setVgrow(key, Priority.ALWAYS);
        Label keyTitle = new Label(Messages.text("show.quiz.key"));
        keyTitle.getStyleClass().add("show-heading");
        Button end = new Button(Messages.text("show.quiz.end"));
        end.setId("quiz-end");
        end.setOnAction(event -> run(table, "show-quiz"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, end);
        head.getStyleClass().add("show-head");
        getChildren().addAll(head, main, time, teams, keyTitle, key);
        refresh();
    }

    private static void run(CommandTable table, String id) {
        table.named(id).ifPresent(Command::run);
    }

    /** The time is this, in milliseconds. */
    void tick(long now) {
        countdown.setText(quiz.map(Quiz::countdown)
                .filter(running -> running.seconds() > 0)
                .map(running -> running.isOver(now)
                        ? Messages.text("show.slide.quiz.over")
                        : Messages.text("show.slide.quiz.seconds", running.secondsLeft(now)))
                .orElse(""));
    }

    private static ComboBox<Integer> choice(List<Integer> values, String key) {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setAccessibleText(Messages.text(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : Messages.text(key + ".value", value);
            }

            @Override
            public Integer fromString(String words) {
                throw new UnsupportedOperationException("nobody writes into it: " + words);
            }
        });
        return box;
    }

    /** Shows the quiz as it is. */
    void refresh() {
        Optional<Quiz> before = quiz;
        quiz = presenter.show().flatMap(Presentation::quiz);
        setVisible(quiz.isPresent());
        setManaged(quiz.isPresent());
        quiz.ifPresent(now -> {
            main.setText(Messages.text(
                    now.isOver()
                            ? "show.quiz.over"
                            : now.current().isPresent() && !now.revealed() ? "show.quiz.reveal" : "show.quiz.ask"));
            main.setDisable(now.isOver());
            clock.setDisable(now.current().isEmpty() || now.revealed());
            clock.setText(Messages.text(now.countdown().running() ? "show.quiz.hold" : "show.quiz.run"));
            if (before.map(old -> !old.points().equals(now.points())).orElse(true)) {
                points(now);
            }
            if (before.map(old -> !old.zones().equals(now.zones())).orElse(true)) {
                key.getItems().setAll(now.zones());
            }
            key.refresh();
            now.current().ifPresent(key::scrollTo);
            tick(presenter.now());
        });
    }

    private void points(Quiz now) {
        teams.getChildren().clear();
        for (int i = 0; i < now.points().size(); i++) {
            int team = i;
            Button button = new Button(
                    Messages.text("show.quiz.team", i + 1, now.points().get(i)), Icons.icon("fth-plus"));
            button.setAccessibleText(
                    Messages.text("show.quiz.team.point", i + 1, now.points().get(i)));
            button.setId("quiz-team-" + (i + 1));
            button.setOnAction(event -> presenter.tell(show -> show.score(team)));
            teams.getChildren().add(button);
        }
        if (!now.points().isEmpty()) {
            Button back = new Button(Messages.text("show.quiz.back"));
            back.setId("quiz-back");
            back.setDisable(now.given().isEmpty());
            back.setOnAction(event -> presenter.tell(Presentation::takePointBack));
            teams.getChildren().add(back);
        }
    }

    private final class Cell extends ListCell<String> {

        private final Label number = new Label();

        Cell() {
            number.getStyleClass().add("show-step-number");
            number.setMinWidth(USE_PREF_SIZE);
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String zone, boolean empty) {
            super.updateItem(zone, empty);
            Optional<Quiz> now = empty ? Optional.empty() : quiz;
            boolean open =
                    now.flatMap(Quiz::current).filter(id -> id.equals(zone)).isPresent();
            boolean asked = now.map(running -> running.asked().contains(zone)).orElse(false);
            pseudoClassStateChanged(OPEN, open);
            pseudoClassStateChanged(ASKED, asked && !open);
            int index =
                    now.map(running -> running.numbers().getOrDefault(zone, 0)).orElse(0);
            String words = now.isEmpty() ? "" : row(zone, open, asked);
            number.setText(String.valueOf(index));
            setGraphic(now.isEmpty() ? null : number);
            setText(words);
            setAccessibleText(now.isEmpty() ? null : Messages.text("show.quiz.row", index, words));
        }

        private String row(String zone, boolean open, boolean asked) {
            String name = Optional.ofNullable(presenter.givenProperty().get())
                    .map(Presenter.Given::map)
                    .flatMap((FootMap map) -> map.zone(zone))
                    .map(found -> found.name().in(language))
                    .orElse(zone);
            return open
                    ? Messages.text("show.quiz.row.open", name)
                    : asked ? Messages.text("show.quiz.row.asked", name) : name;
        }
    }
}
