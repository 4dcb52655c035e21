package soleatlas.app;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.explore.Appearance;
import soleatlas.model.present.Presenter;
import soleatlas.model.present.ScreenAssignment;
import soleatlas.model.present.ScreenInfo;
import soleatlas.model.present.Screens;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.present.AudienceView;
import soleatlas.ui.present.PresenterView;
import soleatlas.words.Messages;

/**
 * The windows of a lesson that is given: the room's on its screen, and where there is a second one the teacher's in place of
 * the chart. Only the room's window is ever in full screen: two would throw each other out (seen with JavaFX by others).
 */
final class PresentationWindows {

    /** Letters stay so long on the screens. */
    private static final Duration LETTERS = Duration.seconds(4);
    /** After so long a window that was put in full screen must be there. */
    private static final Duration SETTLED = Duration.millis(900);

    private static final double OFF = 8;

    private final Appearance appearance;
    private final String language;
    private final Presenter presenter;
    private final Screens screens;
    private final Stage main;
    private final Parent home;
    private final CommandTable table;
    private final List<Stage> letters = new ArrayList<>();
    private @Nullable Stage room;
    private @Nullable AudienceView watched;
    private @Nullable PresenterView teaching;
    private @Nullable ScreenInfo filled;
    private @Nullable Runnable putBack;
    /** What had the focus before the lesson. */
    private @Nullable Node focused;

    private Point place = new Point(0, 0);
    private boolean asking;
    private final ChangeListener<Object> follow = (value, before, now) -> see();

    /**
     * A desk without a lesson.
     *
     * @param main the program's window, with the chart in it
     * @param table every command of the window
     */
    PresentationWindows(
            Presenter presenter,
            Appearance appearance,
            String language,
            Screens screens,
            Stage main,
            CommandTable table) {
        this.appearance = appearance;
        this.language = language;
        this.presenter = presenter;
        this.screens = screens;
        this.main = main;
        this.home = main.getScene().getRoot();
        this.table = table;
        screens.displaysProperty().addListener(follow);
        main.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> see());
        presenter.givenProperty().addListener(value -> given());
        presenter.seatsProperty().addListener(value -> given());
        see();
    }

    /** The room's window, while there is one. */
    @Nullable
    Stage room() {
        return room;
    }

    /** Closes what is open. */
    void close() {
        screens.displaysProperty().removeListener(follow);
        presenter.end();
        hideLetters();
    }

    private void see() {
        // while a lesson is given the window counts as where it was when it began
        if (room == null && teaching == null && main.isShowing() && !Double.isNaN(main.getX())) {
            place = new Point(main.getX() + main.getWidth() / 2, main.getY() + main.getHeight() / 2);
        }
        presenter.see(screens.displaysProperty().get(), place);
    }

    /** A lesson begins, goes to other screens, or ends. */
    private void given() {
        ScreenAssignment seats = presenter.seatsProperty().get();
        if (!presenter.isOn() || seats == null) {
            end();
            return;
        }
        if (room == null && teaching == null && !asking) {
            asking = true;
            see(); // the window may have moved; comes back here
            asking = false;
            return;
        }
        seatTeacher(seats);
        if (presenter.isRehearsed()) {
            return;
        }
        seatRoom(seats.room());
        if (!presenter.isSeated()) {
            identify();
            presenter.seat(screens.displaysProperty().get().indexOf(seats.room()));
        }
    }

    private void seatTeacher(ScreenAssignment seats) {
        ScreenInfo own = seats.teacher().orElse(null);
        if (own == null) {
            endTeaching();
            return;
        }
        if (teaching == null) {
            PresenterView view = new PresenterView(presenter, appearance, language, table, this::identify);
            teaching = view;
            focused = main.getScene().getFocusOwner();
            main.getScene().setRoot(view);
            view.focus();
        }
        if (!own.equals(filled)) {
            filled = own;
            fill(own.free());
        }
    }

    /** The window takes all of the teacher's screen while it is the teacher's, and goes back to where it was. */
    private void fill(Box free) {
        if (putBack == null) {
            boolean maximized = main.isMaximized();
            double x = main.getX();
            double y = main.getY();
            double width = main.getWidth();
            double height = main.getHeight();
            putBack = () -> {
                main.setMaximized(maximized);
                if (!maximized) {
                    place(main, x, y, width, height);
                }
            };
        }
        boolean there = free.contains(new Point(main.getX() + main.getWidth() / 2, main.getY() + main.getHeight() / 2));
        if (!main.isMaximized() || !there) {
            main.setMaximized(false);
            place(main, free.minX(), free.minY(), free.width(), free.height());
        }
    }

    private static void place(Stage stage, double x, double y, double width, double height) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private void endTeaching() {
        PresenterView view = teaching;
        teaching = null;
        filled = null;
        if (view != null) {
            view.close();
            main.getScene().setRoot(home);
            Node before = focused;
            focused = null;
            if (before != null) {
                before.requestFocus();
            }
        }
        Runnable back = putBack;
        putBack = null;
        if (back != null) {
            back.run();
        }
    }

    private void seatRoom(ScreenInfo display) {
        Box bounds = display.bounds();
        Stage shown = room;
        if (shown != null && bounds.equals(seat(shown))) {
            return;
        }
        closeRoom(); // a window that has been in full screen goes to another screen only as a new one
        Stage next = stage(bounds);
        room = next;
        AudienceView view = new AudienceView(presenter, appearance, language, table);
        watched = view;
        Scene scene = new Scene(view, bounds.width(), bounds.height());
        Look.apply(scene, Appearance.Shade.LIGHT);
        next.setScene(scene);
        next.setTitle(Messages.text("show.window"));
        next.getIcons().setAll(main.getIcons());
        next.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        next.setFullScreenExitHint("");
        next.setOnCloseRequest(event -> {
            event.consume();
            presenter.leave();
        });
        next.show();
        next.setFullScreen(true);
        view.requestFocus();
        settle(next, bounds);
    }

    private static Stage stage(Box bounds) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        place(stage, bounds.minX(), bounds.minY(), bounds.width(), bounds.height());
        stage.setUserData(bounds);
        return stage;
    }

    private static @Nullable Object seat(Stage stage) {
        return stage.getUserData();
    }

    /** Where full screen did not lead to the right screen, the window takes the screen's bounds without it. */
    private static void settle(Stage stage, Box bounds) {
        PauseTransition wait = new PauseTransition(SETTLED);
        wait.setOnFinished(event -> {
            boolean right = Math.abs(stage.getX() - bounds.minX()) < OFF
                    && Math.abs(stage.getY() - bounds.minY()) < OFF
                    && Math.abs(stage.getWidth() - bounds.width()) < OFF
                    && Math.abs(stage.getHeight() - bounds.height()) < OFF;
            if (stage.isShowing() && !right) {
                stage.setFullScreen(false);
                place(stage, bounds.minX(), bounds.minY(), bounds.width(), bounds.height());
                stage.toFront();
            }
        });
        wait.play();
    }

    private void end() {
        hideLetters();
        boolean any = room != null || teaching != null;
        closeRoom();
        endTeaching();
        if (any) {
            main.toFront();
            main.requestFocus();
        }
    }

    private void closeRoom() {
        Stage shown = room;
        AudienceView view = watched;
        room = null;
        watched = null;
        if (shown != null) {
            shown.close();
        }
        if (view != null) {
            view.close();
        }
    }

    /** Shows on each screen which one it is, in a letter as large as it can be. */
    void identify() {
        hideLetters();
        List<ScreenInfo> all = screens.displaysProperty().get();
        for (int i = 0; i < all.size(); i++) {
            Box bounds = all.get(i).bounds();
            Label letter = new Label(ScreenAssignment.letter(i));
            letter.getStyleClass().add("screen-letter");
            letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            letter.setStyle("-fx-font-size: " + Math.rint(bounds.height() * 0.28) + "px;");
            StackPane plate = new StackPane(letter);
            plate.getStyleClass().add("screen-plate");
            double size = Math.rint(bounds.height() * 0.42);
            Stage stage = stage(new Box(
                    bounds.centre().x() - size / 2,
                    bounds.centre().y() - size / 2,
                    bounds.centre().x() + size / 2,
                    bounds.centre().y() + size / 2));
            Scene scene = new Scene(plate, size, size);
            Look.apply(scene, Appearance.Shade.LIGHT);
            stage.setScene(scene);
            stage.setAlwaysOnTop(true);
            stage.setTitle(ScreenAssignment.letter(i));
            stage.show();
            letters.add(stage);
        }
        PauseTransition wait = new PauseTransition(LETTERS);
        List<Stage> these = List.copyOf(letters);
        wait.setOnFinished(event -> these.forEach(Stage::close));
        wait.play();
    }

    private void hideLetters() {
        letters.forEach(Stage::close);
        letters.clear();
    }
}
