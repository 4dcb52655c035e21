package soleatlas.ui.slide;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.geometry.Point;
import soleatlas.model.present.BoardLight;
import soleatlas.model.present.Presenter;
import soleatlas.slide.SlideSight;
import soleatlas.teach.BoardTool;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Shot;
import soleatlas.teach.Slide;

/**
 * Mouse, finger and pen on a slide. They point, draw and throw light; they never lead the lesson on, so that a palm on the
 * board cannot change the picture.
 */
public final class SlideMouse {

    /** A press that moves less than this is a click, in pixels of the slide. */
    private static final double CLICK = 12;
    /** The eraser takes lines so near, in pixels of a picture 1080 pixels high. */
    private static final double ERASER = 22;

    private static final double FULL = 1080;
    private static final double NOTCH = 1.2;
    private static final int TWENTIETHS = 1;

    private final SlideView slide;
    private final Presenter presenter;
    private final BooleanSupplier listens;
    private @Nullable Point2D pressed;
    private Shot.@Nullable Part grabbed;
    private @Nullable FootPoint held;

    /**
     * Listens to a slide.
     *
     * @param listens whether what happens on it counts now
     */
    public SlideMouse(SlideView slide, Presenter presenter, BooleanSupplier listens) {
        this.slide = slide;
        this.presenter = presenter;
        this.listens = listens;
        slide.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> act(event, this::press));
        slide.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> act(event, this::drag));
        slide.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> act(event, this::release));
        slide.addEventHandler(MouseEvent.MOUSE_MOVED, event -> act(event, this::move));
        slide.addEventHandler(MouseEvent.MOUSE_EXITED, event -> presenter.shine(BoardLight.OFF));
        slide.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private interface Action {
        void on(MouseEvent event, BoardTool tool);
    }

    private void act(MouseEvent event, Action action) {
        if (listens.getAsBoolean()) {
            presenter.show().ifPresent(show -> action.on(event, show.tool()));
        }
    }

    private Optional<FootPoint> pin(MouseEvent event) {
        return slide.pin(event.getX(), event.getY());
    }

    private void press(MouseEvent event, BoardTool tool) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = new Point2D(event.getX(), event.getY());
        grabbed = null;
        held = pin(event).orElse(null);
        if (tool == BoardTool.PEN) {
            pin(event).ifPresent(pin -> presenter.draw(pin, true));
        } else if (tool == BoardTool.ERASER) {
            erase(event);
        } else {
            shine(event, tool);
        }
    }

    private void drag(MouseEvent event, BoardTool tool) {
        Point2D from = pressed;
        if (from == null) {
            return;
        }
        if (tool == BoardTool.PEN) {
            pin(event).ifPresent(pin -> presenter.draw(pin, false));
        } else if (tool == BoardTool.ERASER) {
            erase(event);
        } else if (tool == BoardTool.POINTER
                && !event.isShiftDown()
                && from.distance(event.getX(), event.getY()) > CLICK) {
            pan(event, from);
        } else {
            shine(event, tool);
        }
    }

    private void release(MouseEvent event, BoardTool tool) {
        Point2D from = pressed;
        pressed = null;
        boolean click = from != null
                && from.distance(event.getX(), event.getY()) <= CLICK
                && event.getButton() == MouseButton.PRIMARY;
        if (click && !event.isShiftDown() && tool != BoardTool.PEN && tool != BoardTool.ERASER) {
            slide.sight()
                    .flatMap(seen -> seen.zone(new Point(event.getX(), event.getY())))
                    .ifPresent(this::point);
        }
    }

    private void point(Placement placement) {
        presenter.tell(show -> show.point(placement.zone().id()));
    }

    private void move(MouseEvent event, BoardTool tool) {
        shine(event, tool);
    }

    /** Shift makes a circle of light with whatever tool. */
    private void shine(MouseEvent event, BoardTool tool) {
        FootPoint at = pin(event).orElse(null);
        if (event.isShiftDown()) {
            presenter.shine(new BoardLight(BoardLight.Kind.CIRCLE, at));
        } else if (tool == BoardTool.LASER) {
            presenter.shine(new BoardLight(BoardLight.Kind.LASER, at));
        } else if (tool == BoardTool.MAGNIFIER) {
            presenter.shine(new BoardLight(BoardLight.Kind.MAGNIFIER, at));
        } else if (presenter.lightProperty().get().at() != null) {
            presenter.shine(BoardLight.OFF);
        }
    }

    private void erase(MouseEvent event) {
        slide.sight().ifPresent(seen -> {
            double reach = ERASER * slide.getHeight() / FULL * seen.unit();
            pin(event).ifPresent(pin -> presenter.tell(show -> show.erase(pin, reach)));
        });
    }

    private void pan(MouseEvent event, Point2D from) {
        FootPoint at = held;
        SlideSight seen = slide.sight().orElse(null);
        if (at == null || seen == null) {
            return;
        }
        if (grabbed == null) {
            grabbed = seen.part(at).orElse(null);
        }
        Shot.Part start = grabbed;
        if (start != null) {
            double side = seen.isMirrored(at) ? -1 : 1;
            Point centre = start.centre()
                    .plus(
                            -side * (event.getX() - from.getX()) * seen.unit(),
                            -(event.getY() - from.getY()) * seen.unit());
            presenter.tell(show -> show.look(new Shot.Part(start.foot(), centre, start.height())));
        }
    }

    /** The wheel changes how much a spotlight leaves, or zooms where there is none. */
    private void scroll(ScrollEvent event) {
        if (!listens.getAsBoolean() || event.getDeltaY() == 0) {
            return;
        }
        event.consume();
        boolean up = event.getDeltaY() > 0;
        presenter.tell(show -> {
            if (show.isSpotlit() && !event.isControlDown()) {
                show.changeDim(up ? TWENTIETHS : -TWENTIETHS);
                return;
            }
            Point at = new Point(event.getX(), event.getY());
            slide.sight()
                    .flatMap(seen -> seen.pin(at).flatMap(pin -> seen.zoomed(pin, up ? NOTCH : 1 / NOTCH)))
                    .ifPresent(show::look);
        });
    }

    /** Whether a slide behind a curtain can be pointed at: nobody sees what they do there. */
    public static boolean isOpen(@Nullable Slide slide) {
        return slide != null && slide.curtain() == Slide.Curtain.OPEN;
    }
}
