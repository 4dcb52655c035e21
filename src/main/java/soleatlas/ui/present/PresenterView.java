package soleatlas.ui.present;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
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
import soleatlas.geometry.Box;
import soleatlas.model.explore.Appearance;
import soleatlas.model.present.Presenter;
import soleatlas.model.present.ScreenAssignment;
import soleatlas.slide.SlideSetting;
import soleatlas.teach.Lesson;
import soleatlas.teach.Presentation;
import soleatlas.teach.Slide;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.kit.Icons;
import soleatlas.ui.slide.ScaledSlide;
import soleatlas.ui.slide.SlideMouse;
import soleatlas.ui.slide.SlideView;
import soleatlas.words.Messages;

/**
 * What the teacher sees while a lesson is given: the room's picture, what comes next, notes, time, steps and tools. Whoever
 * made it closes it.
 */
public final class PresenterView extends BorderPane {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final Duration BEAT = Duration.millis(200);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double EM = 14;
    /** Widths of the list of steps and of what stands at the right: in em, and as the most of the window's width. */
    private static final double STEPS = 15;

    /** Steps that would be narrower than this, in em, stand at the right as well. */
    private static final double LEAST_STEPS = 9;

    private static final double STEPS_SHARE = 0.19;
    private static final double SIDE = 26;
    private static final double SIDE_SHARE = 0.3;

    private final Presenter presenter;
    private final Appearance appearance;
    private final String language;
    private final ScaledSlide picture;
    private final ScaledSlide next;
    private final StackPane frame;
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label time = new Label();
    private final Label nextTitle = new Label();
    private final QuizPane quiz;
    private final NotesPane notes;
    private final VBox following;
    private final ShowHelp help;
    private final ShowTools tools;
    private final ShowBar bar;
    private final ShowSteps steps;
    private final ShowMiddle middle;
    private final VBox side = new VBox();
    private final Timeline clock = new Timeline(new KeyFrame(BEAT, event -> tick()));
    private final InvalidationListener follow = value -> refresh();
    private final InvalidationListener shine = value -> shine();
    private final InvalidationListener dress = value -> look();
    private boolean tall;

    /**
     * The teacher's view of a session's lesson.
     *
     * @param language BCP 47 tag in which texts are wanted
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
        frame = new StackPane(picture);
        frame.getStyleClass().add("show-frame");
        tools = new ShowTools(presenter, table);
        bar = new ShowBar(presenter, tools.pens());
        middle = new ShowMiddle(bar, frame, tools.tiles());
        nextTitle.getStyleClass().add("show-heading");
        nextTitle.setWrapText(true);
        following = new VBox(nextTitle, next);
        following.getStyleClass().add("show-following");
        notes = new NotesPane(presenter, language);
        VBox.setVgrow(notes, Priority.ALWAYS);
        quiz = new QuizPane(presenter, language, table);
        VBox.setVgrow(quiz, Priority.ALWAYS);
        steps = new ShowSteps(presenter, language);
        VBox.setVgrow(steps, Priority.ALWAYS);
        side.getStyleClass().add("show-side");
        help = new ShowHelp(table);
        setTop(header(identify));
        setCenter(middle);
        setRight(side);
        arrange(false);
        new SlideMouse(picture.slide(), presenter, presenter::isOn);
        new ShowKeys(this, presenter, appearance, table);
        // whoever has pressed a button goes on with the keys of the lesson
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> picture.requestFocus());
        followed().forEach(one -> one.addListener(follow));
        presenter.lightProperty().addListener(shine);
        appearance.lookProperty().addListener(dress);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        look();
        refresh();
    }

    private List<Observable> followed() {
        return List.of(
                presenter.revisionProperty(),
                presenter.seatsProperty(),
                presenter.timerProperty(),
                presenter.options().choicesProperty());
    }

    /** Puts the view away for good: nothing follows the lesson any longer, no clock goes on. */
    public void close() {
        clock.stop();
        help.hide();
        followed().forEach(one -> one.removeListener(follow));
        presenter.lightProperty().removeListener(shine);
        appearance.lookProperty().removeListener(dress);
    }

    /** The keys of the lesson go to its picture. */
    public void focus() {
        picture.requestFocus();
    }

    private void shine() {
        picture.slide()
                .shine(
                        presenter.lightProperty().get(),
                        presenter.options().choicesProperty().get().trail());
    }

    @Override
    protected void layoutChildren() {
        arrange();
        super.layoutChildren();
    }

    /**
     * The picture is what matters. Steps stand at its left and notes at its right; where that would leave a good deal of room
     * below the tools, the notes go there and the steps to the right, and the picture takes the room of the steps.
     */
    private void arrange() {
        double em = EM * appearance.lookProperty().get().textPercent() / 100.0;
        double listWidth = Math.min(STEPS * em, STEPS_SHARE * getWidth());
        double sideWidth = Math.min(SIDE * em, SIDE_SHARE * getWidth());
        double height = getHeight() - getTop().prefHeight(getWidth());
        double between = getWidth() - listWidth - sideWidth;
        middle.measure(ratio(), em);
        tools.fit(between, em);
        boolean room = listWidth < LEAST_STEPS * em || middle.isEnough(middle.spare(between, height));
        arrange(room);
        tools.fit(room ? between + listWidth : between, em);
        steps.setPrefWidth(listWidth);
        side.setPrefWidth(sideWidth);
    }

    private void arrange(boolean room) {
        if (room != tall || side.getChildren().isEmpty()) {
            tall = room;
            middle.below(null);
            setLeft(null);
            side.getChildren().setAll(following, quiz, tall ? steps : notes);
            notes.flatten(tall);
            if (tall) {
                middle.below(notes);
            } else {
                setLeft(steps);
            }
            separate();
        }
    }

    /** A quiz needs the room of the steps where they stand in its column. */
    private void separate() {
        boolean shown = !(tall && quiz.isVisible());
        steps.setVisible(shown);
        steps.setManaged(shown);
    }

    private double ratio() {
        ScreenAssignment seats = presenter.seatsProperty().get();
        if (seats == null) {
            return 16.0 / 9;
        }
        Box screen = seats.room().bounds();
        return screen.width() / Math.max(1, screen.height());
    }

    private Node header(Runnable identify) {
        title.getStyleClass().add("show-title");
        title.setMinWidth(60);
        place.getStyleClass().add("show-place");
        place.setMinWidth(0);
        time.getStyleClass().add("show-time");
        time.setId("show-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox screens = new HBox(
                Icons.button("show.identify", "fth-airplay", identify),
                Icons.button("show.swap", "fth-repeat", presenter::swap));
        screens.getStyleClass().add("show-screens");
        screens.setVisible(!presenter.isRehearsed());
        screens.setManaged(screens.isVisible());
        HBox header = new HBox(
                title,
                place,
                gap,
                time,
                screens,
                Icons.button("show.help", "fth-help-circle", () -> help.toggle(this)),
                end());
        header.getStyleClass().addAll("top-bar", "show-header");
        return header;
    }

    private Button end() {
        Button end = new Button(Messages.text("show.end"));
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
        requestLayout();
    }

    private void refresh() {
        Presenter.Given given = presenter.givenProperty().get();
        if (given == null) {
            return;
        }
        Presentation show = given.show();
        SlideSetting setting = given.setting(presenter.options().room());
        boolean dark = presenter.options().choicesProperty().get().dark();
        ScreenAssignment seats = presenter.seatsProperty().get();
        if (seats != null) {
            Box screen = seats.room().bounds();
            picture.page(screen.width(), screen.height());
            next.page(screen.width(), screen.height());
        }
        picture.slide().darken(dark);
        next.slide().darken(dark);
        picture.slide().show(presenter.liveProperty().get(), setting);
        picture.setAccessibleText(Messages.text("show.picture", picture.slide().spoken()));
        Slide second = show.isFrozen()
                ? presenter.roomProperty().get()
                : presenter.nextProperty().get();
        next.slide().show(second, setting);
        next.setAccessibleText(next.slide().spoken());
        nextTitle.setText(following(show, second));
        next.setVisible(second != null);
        next.setManaged(second != null);
        tools.refresh();
        steps.follow();
        quiz.refresh();
        notes.refresh();
        boolean quizzing = show.quiz().isPresent();
        following.setVisible(!quizzing || show.isFrozen());
        following.setManaged(following.isVisible());
        notes.setVisible(!quizzing);
        notes.setManaged(!quizzing);
        separate();
        title.setText(show.lesson().name().in(language));
        place.setText(Messages.text(
                given.rehearsed() ? "show.place.rehearsed" : "show.place",
                show.step() + 1,
                show.lesson().steps().size()));
        frame.pseudoClassStateChanged(HELD, ShowBar.isHeld(show));
        tick();
        requestLayout();
        middle.requestLayout();
    }

    /** What the small picture is: what the room still sees, or what comes after all that is left of this step. */
    private static String following(Presentation show, @Nullable Slide second) {
        if (show.isFrozen()) {
            return Messages.text("show.room");
        }
        int left = show.left();
        return second == null
                ? Messages.text(left > 0 ? "show.next.last" : "show.next.none", left)
                : Messages.text(left > 0 ? "show.next.after" : "show.next", left);
    }

    private void tick() {
        presenter.show().ifPresent(show -> {
            long now = presenter.now();
            Lesson lesson = show.lesson();
            LocalTime local = presenter.time();
            long seconds = show.elapsed(now) / 1000;
            String spent = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
            boolean late = lesson.minutes() > 0 && seconds >= lesson.minutes() * 60L;
            time.setText(
                    lesson.minutes() > 0
                            ? Messages.text("show.time.of", spent, lesson.minutes(), CLOCK.format(local))
                            : Messages.text("show.time", spent, CLOCK.format(local)));
            time.pseudoClassStateChanged(LATE, late);
            time.setVisible(presenter.timerProperty().get());
            picture.slide().tick(now);
            quiz.tick(now);
            bar.refresh(show, picture.slide().unnamed());
        });
    }
}
