package soleatlas.ui.present;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import soleatlas.model.present.Presenter;
import soleatlas.teach.BoardTool;
import soleatlas.teach.Ink;
import soleatlas.teach.Presentation;
import soleatlas.teach.Quiz;
import soleatlas.teach.Slide.Curtain;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Command.Group;
import soleatlas.ui.command.Stroke;

/**
 * The commands of a lesson that is given, with the keys of presentation programs and of remote controls (PowerPoint, Impress,
 * reveal.js; remotes send PageDown, PageUp, full stop or B, F5 and Escape).
 */
public final class ShowActions {

    private static final int DIGITS = 10;

    private final Presenter presenter;
    private final List<Command> all = new ArrayList<>();

    private ShowActions(Presenter presenter) {
        this.presenter = presenter;
    }

    /** All of them. */
    public static List<Command> of(Presenter presenter) {
        ShowActions actions = new ShowActions(presenter);
        actions.steps();
        actions.pictures();
        actions.tools();
        actions.pens();
        actions.quiz();
        return List.copyOf(actions.all);
    }

    /** Which of them count now: a digit is part of a number, a colour or a team. */
    public static Set<Group> situation(Presenter presenter) {
        Group digits = presenter
                .show()
                .map(show -> show.isAskingForStep()
                        ? Group.SHOW_STEP
                        : show.tool() == BoardTool.PEN
                                ? Group.SHOW_PEN
                                : show.quiz().isPresent() ? Group.SHOW_QUIZ : Group.SHOW_STEP)
                .orElse(Group.SHOW_STEP);
        return EnumSet.of(Group.SHOW, digits);
    }

    private void steps() {
        add(
                "next",
                Group.SHOW,
                presenter::next,
                Stroke.key(KeyCode.PAGE_DOWN),
                Stroke.key(KeyCode.RIGHT),
                Stroke.key(KeyCode.DOWN),
                Stroke.key(KeyCode.SPACE),
                Stroke.typed("n"));
        add("enter", Group.SHOW, presenter::enter, Stroke.key(KeyCode.ENTER));
        tell(
                "previous",
                Group.SHOW,
                Presentation::previous,
                Stroke.key(KeyCode.PAGE_UP),
                Stroke.key(KeyCode.LEFT),
                Stroke.key(KeyCode.UP),
                Stroke.key(KeyCode.BACK_SPACE),
                Stroke.typed("p"));
        tell("first", Group.SHOW, Presentation::first, Stroke.key(KeyCode.HOME));
        tell("last", Group.SHOW, Presentation::last, Stroke.key(KeyCode.END));
        tell("step", Group.SHOW, Presentation::askForStep, Stroke.typed("g"));
        tell("resume", Group.SHOW, Presentation::resume, Stroke.key(KeyCode.F5), Stroke.shift(KeyCode.F5));
        add("leave", Group.SHOW, presenter::leave, Stroke.key(KeyCode.ESCAPE));
        for (int i = 0; i < DIGITS; i++) {
            int digit = i;
            tell("digit-" + i, Group.SHOW_STEP, show -> show.digit(digit), Stroke.typed(String.valueOf(i)));
        }
    }

    private void pictures() {
        tell("black", Group.SHOW, show -> show.draw(Curtain.BLACK), Stroke.typed("b"), Stroke.typed("."));
        tell("white", Group.SHOW, show -> show.draw(Curtain.WHITE), Stroke.typed("w"));
        tell("freeze", Group.SHOW, Presentation::freeze, Stroke.typed("f"));
        tell("labels", Group.SHOW, Presentation::nextLabels, Stroke.typed("h"));
        tell("spotlight", Group.SHOW, Presentation::toggleSpotlight, Stroke.typed("s"));
        tell("dim-less", Group.SHOW, show -> show.changeDim(1), Stroke.typed("+"), Stroke.typed("="));
        tell("dim-more", Group.SHOW, show -> show.changeDim(-1), Stroke.typed("-"));
        tell("zoom", Group.SHOW, Presentation::zoom, Stroke.typed("z"));
        tell("fit", Group.SHOW, Presentation::fit, Stroke.typed("o"));
        add(
                "dark",
                Group.SHOW,
                () -> presenter
                        .options()
                        .darken(!presenter.options().choicesProperty().get().dark()),
                Stroke.typed("i"));
        add("swap", Group.SHOW, presenter::swap, Stroke.typed("x"));
        add("timer", Group.SHOW, presenter::toggleTimer, Stroke.typed("t"));
        add("notes-larger", Group.SHOW, () -> presenter.options().enlargeNotes(1), Stroke.typed(">"));
        add("notes-smaller", Group.SHOW, () -> presenter.options().enlargeNotes(-1), Stroke.typed("<"));
    }

    private void tools() {
        tool("laser", BoardTool.LASER, Stroke.typed("l"), Stroke.ctrl(KeyCode.G));
        tool("pen", BoardTool.PEN, Stroke.typed("d"), Stroke.ctrl(KeyCode.P));
        tool("eraser", BoardTool.ERASER, Stroke.typed("e"), Stroke.ctrl(KeyCode.E));
        tool("magnifier", BoardTool.MAGNIFIER, Stroke.typed("m"));
        tell("clear", Group.SHOW, Presentation::clearInk, Stroke.typed("c"));
    }

    private void pens() {
        for (Ink.Colour colour : Ink.Colour.values()) {
            String word = colour.name().toLowerCase(Locale.ROOT);
            tell(
                    "pen-" + word,
                    Group.SHOW_PEN,
                    show -> show.colour(colour),
                    Stroke.typed(String.valueOf(List.of(Ink.Colour.values()).indexOf(colour) + 1)));
        }
        List<Ink.Width> widths = List.of(Ink.Width.values());
        tell(
                "pen-thinner",
                Group.SHOW_PEN,
                show -> show.width(
                        widths.get(Math.max(0, widths.indexOf(show.pen().width()) - 1))),
                Stroke.typed("["));
        tell(
                "pen-thicker",
                Group.SHOW_PEN,
                show -> show.width(widths.get(
                        Math.min(widths.size() - 1, widths.indexOf(show.pen().width()) + 1))),
                Stroke.typed("]"));
    }

    private void quiz() {
        add("quiz", Group.SHOW, presenter::toggleQuiz, Stroke.typed("q"));
        tell("quiz-ask", Group.SHOW_QUIZ, show -> show.ask(presenter.now()), Stroke.typed("a"));
        tell("quiz-countdown", Group.SHOW_QUIZ, show -> show.toggleCountdown(presenter.now()), Stroke.typed("k"));
        for (int i = 0; i < Quiz.MOST_TEAMS; i++) {
            int team = i;
            tell(
                    "quiz-team-" + (i + 1),
                    Group.SHOW_QUIZ,
                    show -> show.score(team),
                    Stroke.typed(String.valueOf(i + 1)));
        }
        tell("quiz-take-back", Group.SHOW_QUIZ, Presentation::takePointBack, Stroke.typed("u"));
    }

    private void tool(String id, BoardTool tool, Stroke... strokes) {
        add(id, Group.SHOW, () -> presenter.take(tool), strokes);
    }

    private void tell(String id, Group group, Consumer<Presentation> action, Stroke... strokes) {
        add(id, group, () -> presenter.tell(action), strokes);
    }

    private void add(String id, Group group, Runnable action, Stroke... strokes) {
        all.add(new Command("show-" + id, group, List.of(strokes), () -> {
            boolean on = presenter.isOn();
            if (on) {
                action.run();
            }
            return on;
        }));
    }
}
