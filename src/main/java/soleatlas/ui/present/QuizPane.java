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
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import soleatlas.atlas.FootMap;
import soleatlas.explore.present.PresentOptions;
import soleatlas.explore.present.Presenter;
import soleatlas.teach.Quiz;
import soleatlas.teach.Show;
import soleatlas.ui.UiText;

/** The teacher's side of a quiz: what to do next, points, and which number is which zone. */
final class QuizPane extends VBox {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Presenter presenter;
    private final String language;
    private final Button main = new Button();
    private final Label countdown = new Label();
    private final FlowPane teams = new FlowPane();
    private final ListView<String> key = new ListView<>();
    private Optional<Quiz> quiz = Optional.empty();

    QuizPane(Presenter presenter, String language) {
        this.presenter = presenter;
        this.language = language;
        setId("show-quiz");
        getStyleClass().add("show-quiz");
        Label title = new Label(UiText.text("show.quiz"));
        title.getStyleClass().add("show-heading");
        main.setId("quiz-main");
        main.getStyleClass().addAll("show-primary", "default-button");
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
        HBox time = new HBox(seconds, countdown);
        time.getStyleClass().add("quiz-time");
        teams.getStyleClass().add("quiz-teams");
        key.setId("quiz-key");
        key.setAccessibleText(UiText.text("show.quiz.key"));
        key.setCellFactory(list -> new Cell());
        VBox.setVgrow(key, Priority.ALWAYS);
        Label keyTitle = new Label(UiText.text("show.quiz.key"));
        keyTitle.getStyleClass().add("show-heading");
        getChildren().addAll(title, main, time, teams, keyTitle, key);
        presenter.revisionProperty().addListener(value -> refresh());
        refresh();
    }

    /** The time is this, in milliseconds. */
    void tick(long now) {
        countdown.setText(quiz.map(Quiz::countdown)
                .filter(running -> running.seconds() > 0)
                .map(running -> running.isOver(now)
                        ? UiText.text("slide.quiz.over")
                        : UiText.text("slide.quiz.seconds", running.secondsLeft(now)))
                .orElse(""));
    }

    private static ComboBox<Integer> choice(List<Integer> values, String key) {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setAccessibleText(UiText.text(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : UiText.text(key + ".value", value);
            }

            @Override
            public Integer fromString(String words) {
                throw new UnsupportedOperationException("nobody writes into it: " + words);
            }
        });
        return box;
    }

    private void refresh() {
        Optional<Quiz> before = quiz;
        quiz = presenter.show().flatMap(Show::quiz);
        setVisible(quiz.isPresent());
        setManaged(quiz.isPresent());
        quiz.ifPresent(now -> {
            main.setText(UiText.text(
                    now.isOver()
                            ? "show.quiz.over"
                            : now.current().isPresent() && !now.revealed() ? "show.quiz.reveal" : "show.quiz.ask"));
            main.setDisable(now.isOver());
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
            Button button =
                    new Button(UiText.text("show.quiz.team", i + 1, now.points().get(i)));
            button.setId("quiz-team-" + (i + 1));
            button.setOnAction(event -> presenter.tell(show -> show.score(team)));
            teams.getChildren().add(button);
        }
        if (!now.points().isEmpty()) {
            Button back = new Button(UiText.text("show.quiz.back"));
            back.setId("quiz-back");
            back.setDisable(now.given().isEmpty());
            back.setOnAction(event -> presenter.tell(Show::takePointBack));
            teams.getChildren().add(back);
        }
    }

    private final class Cell extends ListCell<String> {

        @Override
        protected void updateItem(String zone, boolean empty) {
            super.updateItem(zone, empty);
            Optional<Quiz> now = empty ? Optional.empty() : quiz;
            boolean open =
                    now.flatMap(Quiz::current).filter(id -> id.equals(zone)).isPresent();
            boolean asked = now.map(running -> running.asked().contains(zone)).orElse(false);
            pseudoClassStateChanged(OPEN, open);
            pseudoClassStateChanged(ASKED, asked && !open);
            setText(now.map(running -> row(running, zone, open, asked)).orElse(""));
        }

        private String row(Quiz running, String zone, boolean open, boolean asked) {
            String name = Optional.ofNullable(presenter.givenProperty().get())
                    .map(Presenter.Given::map)
                    .flatMap((FootMap map) -> map.zone(zone))
                    .map(found -> found.name().in(language))
                    .orElse(zone);
            String line = UiText.text("show.quiz.row", running.numbers().getOrDefault(zone, 0), name);
            return open
                    ? UiText.text("show.quiz.row.open", line)
                    : asked ? UiText.text("show.quiz.row.asked", line) : line;
        }
    }
}
