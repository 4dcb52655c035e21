package soleatlas.ui.present;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import soleatlas.model.present.Presenter;
import soleatlas.teach.BoardTool;
import soleatlas.teach.Presentation;
import soleatlas.teach.Slide;
import soleatlas.words.Messages;

/**
 * The line above the teacher's picture: what the room does not see of it, what is in the hand, what the next key does. It is
 * always there, so that the picture never moves when it has something to say.
 */
final class ShowBar extends HBox {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final Presenter presenter;
    private final Node pens;
    private final Label banner = new Label();
    private final Label status = new Label();

    /**
     * A line without words.
     *
     * @param pens what can be chosen about the pen; there only while it is in the hand
     */
    ShowBar(Presenter presenter, Node pens) {
        this.presenter = presenter;
        this.pens = pens;
        getStyleClass().add("show-bar");
        banner.setId("show-banner");
        banner.getStyleClass().add("show-banner");
        banner.setMinWidth(USE_PREF_SIZE);
        status.setId("show-status");
        status.getStyleClass().add("show-status");
        status.setWrapText(true);
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        getChildren().addAll(banner, status, pens);
    }

    /**
     * Says how things are.
     *
     * @param unnamed how many names have no room in the picture
     */
    void refresh(Presentation show, int unnamed) {
        long now = presenter.now();
        String held = held(show);
        banner.setText(held);
        banner.setVisible(!held.isEmpty());
        banner.setManaged(!held.isEmpty());
        boolean asking = show.isGuarded(now) || show.isAskingForStep();
        pseudoClassStateChanged(HELD, !held.isEmpty() && !asking);
        pseudoClassStateChanged(ASKING, asking);
        status.setText(status(show, now, unnamed));
        boolean drawing = show.tool() == BoardTool.PEN && !asking;
        pens.setVisible(drawing);
        pens.setManaged(drawing);
        boolean words = held.isEmpty() || asking || !drawing;
        status.setVisible(words);
    }

    /** Whether the room sees something else than the teacher. */
    static boolean isHeld(Presentation show) {
        return !held(show).isEmpty();
    }

    private static String held(Presentation show) {
        return switch (show.curtain()) {
            case BLACK -> Messages.text("show.banner.black");
            case WHITE -> Messages.text("show.banner.white");
            case OPEN -> show.isFrozen() ? Messages.text("show.banner.frozen") : "";
        };
    }

    private static String status(Presentation show, long now, int unnamed) {
        if (show.isGuarded(now)) {
            return Messages.text("show.guard");
        }
        if (show.isAskingForStep()) {
            return Messages.text("show.number", show.typed());
        }
        if (show.curtain() != Slide.Curtain.OPEN) {
            return Messages.text("show.banner.nothing");
        }
        if (show.isFrozen()) {
            return Messages.text("show.banner.still");
        }
        return unnamed > 0
                ? Messages.text("show.unnamed", unnamed)
                : Messages.text("show.tool.now", Messages.word("show.tool", show.tool()));
    }
}
