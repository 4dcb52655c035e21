package soleatlas.ui.present;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soleatlas.explore.Appearance;
import soleatlas.explore.present.Presenter;
import soleatlas.explore.present.Seats;
import soleatlas.geometry.Box;
import soleatlas.teach.Lesson;
import soleatlas.teach.Show;
import soleatlas.teach.Slide;
import soleatlas.ui.Icons;
import soleatlas.ui.UiText;
import soleatlas.ui.command.CommandTable;

/** What the teacher sees while a lesson is given: the room's picture, what comes next, notes, time, steps and tools. */
public final class PresenterView extends BorderPane {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final Duration BEAT = Duration.millis(200);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double EM = 14;
    /** Below this width, in em, tools show their icons only. */
    private static final double NARROW = 78;
    /** Widths of the list of steps and of what stands at the right: in em, and as the most of the window's width. */
    private static final double STEPS = 15;

    private static final double STEPS_SHARE = 0.19;
    private static final double SIDE = 26;
    private static final double SIDE_SHARE = 0.3;

    private final Presenter presenter;
    private final Appearance appearance;
    private final String language;
    private final ScaledSlide picture;
    private final ScaledSlide next;
    private final StackPane frame;
    private final Label banner = new Label();
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label time = new Label();
    private final Label nextTitle = new Label();
    private final Label status = new Label();
    private final QuizPane quiz;
    private final NotesPane notes;
    private final VBox following;
    private final ShowHelp help;
    private final ShowTools tools;
    private final ShowSteps steps;
    private final VBox side;

    /**
     * The teacher's view of a session's lesson.
     *
     * @param language BCP 47 tag in which the texts are wanted
     * @param table every command of the window
     * @param identify shows on each screen which one it is
     */
    public PresenterView(
            Presenter presenter, Appearance appearance, String language, CommandTable table, Runnable identify) {
        this.presenter = presenter;
        this.appearance = appearance;
        this.language = language;
        setId("presenter");
        getStyleClass().addAll("main-window", "presenter");
        picture = new ScaledSlide(new SlideView(language, appearance.stillProperty()));
        picture.setId("show-picture");
        picture.setFocusTraversable(true);
        next = new ScaledSlide(new SlideView(language, appearance.stillProperty()));
        next.setId("show-next");
        banner.getStyleClass().add("show-banner");
        banner.setId("show-banner");
        frame = new StackPane(picture);
        frame.getStyleClass().add("show-frame");
        frame.setMaxHeight(Region.USE_PREF_SIZE);
        frame.setMinHeight(120);
        tools = new ShowTools(presenter, table);
        VBox middle = new VBox(banner, frame, status, tools);
        middle.getStyleClass().add("show-middle");
        status.getStyleClass().add("show-status");
        status.setId("show-status");
        nextTitle.getStyleClass().add("show-heading");
        following = new VBox(nextTitle, next);
        following.getStyleClass().add("show-following");
        notes = new NotesPane(presenter, language);
        VBox.setVgrow(notes, Priority.ALWAYS);
        quiz = new QuizPane(presenter, language);
        VBox.setVgrow(quiz, Priority.ALWAYS);
        side = new VBox(following, quiz, notes);
        side.getStyleClass().add("show-side");
        help = new ShowHelp(table);
        setTop(header(identify));
        steps = new ShowSteps(presenter, language);
        setLeft(steps);
        setCenter(middle);
        setRight(side);
        new SlideMouse(picture.slide(), presenter, presenter::isOn);
        new ShowKeys(this, presenter, appearance, table);
        // whoever has pressed a button goes on with the keys of the lesson
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> picture.requestFocus());
        presenter.revisionProperty().addListener(value -> refresh());
        presenter.seatsProperty().addListener(value -> refresh());
        presenter.options().choicesProperty().addListener(value -> refresh());
        presenter.timerProperty().addListener(value -> tick());
        presenter
                .lightProperty()
                .addListener(value -> picture.slide()
                        .shine(
                                presenter.lightProperty().get(),
                                presenter.options().choicesProperty().get().trail()));
        appearance.lookProperty().addListener(value -> look());
        Timeline clock = new Timeline(new KeyFrame(BEAT, event -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((value, before, scene) -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
                picture.requestFocus();
            }
        });
        widthProperty().addListener(value -> arrange());
        look();
        refresh();
    }

    /** The picture keeps the middle; lists and notes beside it share what a narrow window leaves. */
    private void arrange() {
        double em = EM * appearance.lookProperty().get().textPercent() / 100.0;
        steps.setPrefWidth(Math.min(STEPS * em, STEPS_SHARE * getWidth()));
        side.setPrefWidth(Math.min(SIDE * em, SIDE_SHARE * getWidth()));
        tools.compact(getWidth() < NARROW * em);
    }

    private Node header(Runnable identify) {
        title.getStyleClass().add("show-title");
        title.setMinWidth(60);
        place.getStyleClass().add("show-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        time.getStyleClass().add("show-time");
        time.setId("show-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(
                title,
                place,
                gap,
                time,
                Icons.button("show.identify", "fth-airplay", identify),
                Icons.button("show.swap", "fth-repeat", presenter::swap),
                Icons.button("show.help", "fth-help-circle", () -> help.toggle(this)),
                end());
        header.getStyleClass().addAll("top-bar", "show-header");
        return header;
    }

    private Button end() {
        Button end = new Button(UiText.text("show.end"));
        end.setId("show-end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        end.setOnAction(event -> presenter.end());
        return end;
    }

    private void look() {
        int percent = appearance.lookProperty().get().textPercent();
        setStyle("-fx-font-size: " + EM * percent / 100.0 + "px;");
        getStyleClass().removeIf(name -> name.startsWith("text-"));
        getStyleClass().add("text-" + percent);
        arrange();
    }

    private void refresh() {
        Presenter.Given given = presenter.givenProperty().get();
        if (given == null) {
            return;
        }
        Show show = given.show();
        SlideSetting setting = SlideSetting.of(given, presenter.options().room());
        boolean dark = presenter.options().choicesProperty().get().dark();
        Seats seats = presenter.seatsProperty().get();
        if (seats != null) {
            Box screen = seats.room().bounds();
            picture.page(screen.width(), screen.height());
            next.page(screen.width(), screen.height());
        }
        picture.slide().darken(dark);
        next.slide().darken(dark);
        picture.slide().show(presenter.liveProperty().get(), setting);
        picture.setAccessibleText(UiText.text("show.picture", picture.slide().spoken()));
        Slide second = show.isFrozen()
                ? presenter.roomProperty().get()
                : presenter.nextProperty().get();
        next.slide().show(second, setting);
        next.setAccessibleText(next.slide().spoken());
        nextTitle.setText(following(show, second));
        next.setVisible(second != null);
        next.setManaged(second != null);
        boolean quizzing = show.quiz().isPresent();
        following.setVisible(!quizzing || show.isFrozen());
        following.setManaged(following.isVisible());
        notes.setVisible(!quizzing);
        notes.setManaged(!quizzing);
        title.setText(show.lesson().name().in(language));
        place.setText(
                UiText.text("show.place", show.step() + 1, show.lesson().steps().size()));
        String words = held(show);
        banner.setText(words);
        banner.setVisible(!words.isEmpty());
        banner.setManaged(!words.isEmpty());
        frame.pseudoClassStateChanged(HELD, !words.isEmpty());
        tick();
    }

    private static String following(Show show, @Nullable Slide second) {
        return UiText.text(show.isFrozen() ? "show.room" : second == null ? "show.next.none" : "show.next");
    }

    /** What the room does not see of what happens here. */
    private static String held(Show show) {
        if (show.curtain() == Slide.Curtain.BLACK) {
            return UiText.text("show.banner.black");
        }
        if (show.curtain() == Slide.Curtain.WHITE) {
            return UiText.text("show.banner.white");
        }
        return show.isFrozen() ? UiText.text("show.banner.frozen") : "";
    }

    private void tick() {
        presenter.show().ifPresent(show -> {
            long now = presenter.now();
            Lesson lesson = show.lesson();
            LocalTime clock = presenter.time();
            long seconds = show.elapsed(now) / 1000;
            String spent = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
            time.setText(
                    lesson.minutes() > 0
                            ? UiText.text("show.time.of", spent, lesson.minutes(), CLOCK.format(clock))
                            : UiText.text("show.time", spent, CLOCK.format(clock)));
            time.setVisible(presenter.timerProperty().get());
            picture.slide().tick(now);
            quiz.tick(now);
            status.setText(status(show, now));
        });
    }

    private String status(Show show, long now) {
        if (show.isGuarded(now)) {
            return UiText.text("show.guard");
        }
        if (show.isAskingForStep()) {
            return UiText.text("show.number", show.typed());
        }
        int unnamed = picture.slide().unnamed();
        return unnamed > 0
                ? UiText.text("show.unnamed", unnamed)
                : UiText.text("show.tool.now", UiText.word("show.tool", show.tool()));
    }
}
