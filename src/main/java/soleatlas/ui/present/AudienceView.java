package soleatlas.ui.present;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import soleatlas.model.explore.Appearance;
import soleatlas.model.present.BoardLight;
import soleatlas.model.present.Presenter;
import soleatlas.model.present.ScreenAssignment;
import soleatlas.teach.BoardTool;
import soleatlas.teach.Presentation;
import soleatlas.teach.Slide;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.slide.SlideMouse;
import soleatlas.ui.slide.SlideView;
import soleatlas.words.Messages;

/**
 * Everything in the window that the room sees: the slide, which tool is in the hand, and where there is one screen a hint.
 * Whoever made it closes it.
 */
public final class AudienceView extends Region {

    private static final Duration BEAT = Duration.millis(200);
    private static final double FULL = 1080;

    private final Presenter presenter;
    private final SlideView slide;
    private final Label tool = new Label();
    private final Label hint = new Label();
    private final BoardTools tools;
    private final Timeline clock = new Timeline(new KeyFrame(BEAT, event -> tick()));
    private final InvalidationListener follow = value -> refresh();
    private final InvalidationListener shine = value -> shine();

    /**
     * What the room sees of a session's lesson.
     *
     * @param language BCP 47 tag in which texts are wanted
     * @param table every command of the window
     */
    public AudienceView(Presenter presenter, Appearance appearance, String language, CommandTable table) {
        this.presenter = presenter;
        setId("audience");
        getStyleClass().add("audience");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        slide = new SlideView(language, appearance.stillProperty());
        tools = new BoardTools(table);
        tool.getStyleClass().add("audience-tool");
        hint.getStyleClass().add("audience-hint");
        hint.setId("audience-hint");
        getChildren().addAll(slide, tool, hint, tools);
        new SlideMouse(slide, presenter, () -> presenter.isShared());
        new ShowKeys(this, presenter, appearance, table);
        followed().forEach(one -> one.addListener(follow));
        presenter.lightProperty().addListener(shine);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        refresh();
    }

    private List<Observable> followed() {
        return List.of(
                presenter.revisionProperty(),
                presenter.seatsProperty(),
                presenter.options().choicesProperty());
    }

    /** Puts the view away for good: nothing follows the lesson any longer, no clock goes on. */
    public void close() {
        clock.stop();
        followed().forEach(one -> one.removeListener(follow));
        presenter.lightProperty().removeListener(shine);
    }

    /** The slide. */
    public SlideView slide() {
        return slide;
    }

    private void refresh() {
        Presenter.Given given = presenter.givenProperty().get();
        slide.darken(presenter.options().choicesProperty().get().dark());
        slide.show(
                presenter.roomProperty().get(),
                given == null ? null : given.setting(presenter.options().room()));
        setAccessibleText(slide.spoken());
        showTool();
        tick();
        requestLayout();
    }

    private void shine() {
        slide.shine(
                presenter.isShared() ? presenter.lightProperty().get() : BoardLight.OFF,
                presenter.options().choicesProperty().get().trail());
    }

    private void showTool() {
        BoardTool held = presenter.show().map(Presentation::tool).orElse(BoardTool.POINTER);
        boolean shown = presenter.isShared() && (held == BoardTool.PEN || held == BoardTool.ERASER);
        tool.setVisible(shown);
        tool.setText(shown ? Messages.word("show.tool", held) : "");
        tools.setVisible(isAlone() && SlideMouse.isOpen(presenter.roomProperty().get()));
    }

    /** Without a second screen what the teacher must know stands here, as little as can be; notes never do. */
    private void tick() {
        slide.tick(presenter.now());
        String words = isAlone() ? presenter.show().map(this::hint).orElse("") : "";
        boolean black = presenter
                .show()
                .map(show -> show.curtain() != Slide.Curtain.OPEN)
                .orElse(true);
        hint.setText(words);
        hint.setVisible(!words.isEmpty() && !black);
    }

    private String hint(Presentation show) {
        if (show.isGuarded(presenter.now())) {
            return Messages.text("show.guard");
        }
        if (show.isAskingForStep()) {
            return Messages.text("show.number", show.typed());
        }
        return show.isFrozen() ? Messages.text("show.frozen") : "";
    }

    private boolean isAlone() {
        ScreenAssignment seats = presenter.seatsProperty().get();
        return seats == null || seats.teacher().isEmpty();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double toolsHeight = Math.ceil(tools.prefHeight(width));
        // tools that are laid out take their own room: they hide nothing of the picture
        slide.resizeRelocate(0, 0, width, tools.isVisible() && tools.isLaidOut() ? height - toolsHeight : height);
        String font = "-fx-font-size: " + Math.max(16, 26 * height / FULL) + "px;";
        for (Label label : new Label[] {tool, hint}) {
            label.setStyle(font);
            label.applyCss();
        }
        double toolWidth = Math.ceil(tool.prefWidth(-1));
        double toolHeight = Math.ceil(tool.prefHeight(-1));
        tool.resizeRelocate(width - toolWidth - 16, 16, toolWidth, toolHeight);
        double hintWidth = Math.min(width - 32, Math.ceil(hint.prefWidth(-1)));
        double hintHeight = Math.ceil(hint.prefHeight(-1));
        hint.resizeRelocate(Math.rint((width - hintWidth) / 2), 16, hintWidth, hintHeight);
        double toolsWidth = Math.min(width, Math.ceil(tools.prefWidth(-1)));
        tools.resizeRelocate(width - toolsWidth, height - toolsHeight, toolsWidth, toolsHeight);
    }
}
