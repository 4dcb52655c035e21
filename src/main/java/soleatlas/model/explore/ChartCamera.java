package soleatlas.model.explore;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/**
 * What part of a sheet is seen in which size. As long as nobody zooms or pans, the whole sheet fills the room; after that the
 * middle of what is seen stays the middle when the room changes.
 */
public final class ChartCamera {

    /** The smallest zoom, against the whole sheet filling the room. */
    public static final double LEAST = 0.5;
    /** The largest zoom. */
    public static final double MOST = 12;

    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(new Viewport(1, 0, 0));
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private Box sheet = Box.ofSize(1, 1);
    private Box room = Box.ofSize(1, 1);
    private boolean fitted = true;

    /** How the sheet lies on the screen. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** Screen pixels per sheet unit. */
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** How large the sheet is seen against filling the room: 1 when it fills it. */
    public double zoom() {
        return viewport.get().scale() / fitting().scale();
    }

    /** Whether the whole sheet fills the room. */
    public boolean isFitted() {
        return fitted;
    }

    /** Looks at another sheet, whole. */
    public void look(Box newSheet, Box newRoom) {
        sheet = newSheet;
        room = newRoom;
        fit();
    }

    /** Keeps looking at the same things after sheet or room changed their size. */
    public void adapt(Box newSheet, Box newRoom) {
        if (fitted) {
            look(newSheet, newRoom);
            return;
        }
        double zoom = zoom();
        Point middle = viewport.get().toSheet(room.centre());
        double shareX = middle.x() / sheet.width();
        double shareY = middle.y() / sheet.height();
        sheet = newSheet;
        room = newRoom;
        double newScale = fitting().scale() * zoom;
        set(new Viewport(
                newScale,
                room.centre().x() - shareX * sheet.width() * newScale,
                room.centre().y() - shareY * sheet.height() * newScale));
    }

    /** The viewport that would show the whole sheet. */
    public Viewport fitted() {
        return fitting();
    }

    /**
     * The viewport that would show a part of the sheet as large as it fits, but no larger than 12 times and no smaller than all.
     *
     * @param part the part, in sheet units
     * @param margin free space round it, as a share of the room
     */
    public Viewport lookingAt(Box part, double margin) {
        double dx = room.width() * margin;
        double dy = room.height() * margin;
        Box inner = new Box(room.minX() + dx, room.minY() + dy, room.maxX() - dx, room.maxY() - dy);
        double fit = fitting().scale();
        double wanted = Viewport.fitting(part, inner).scale();
        double bounded = Math.max(fit, Math.min(fit * MOST, wanted));
        return new Viewport(
                bounded,
                room.centre().x() - part.centre().x() * bounded,
                room.centre().y() - part.centre().y() * bounded);
    }

    /** Shows the sheet just so; a viewport that shows all of it counts as fitted. */
    public void show(Viewport wanted) {
        fitted = wanted.equals(fitting());
        set(wanted);
        if (!fitted) {
            keepInSight();
        }
    }

    /** The part of the sheet that is seen, in sheet units. */
    public Box seen() {
        Point from = viewport.get().toSheet(new Point(room.minX(), room.minY()));
        Point to = viewport.get().toSheet(new Point(room.maxX(), room.maxY()));
        return new Box(from.x(), from.y(), to.x(), to.y());
    }

    /** Shows the whole sheet. */
    public void fit() {
        fitted = true;
        set(fitting());
    }

    /** Zooms by a factor; the point under {@code anchor} (screen pixels) stays where it is. */
    public void zoomBy(double factor, Point anchor) {
        if (!Double.isFinite(factor) || factor <= 0) {
            return;
        }
        double fit = fitting().scale();
        double wanted =
                Math.max(fit * LEAST, Math.min(fit * MOST, viewport.get().scale() * factor));
        fitted = false;
        set(viewport.get().scaledTo(wanted, anchor));
        keepInSight();
    }

    /** Zooms by a factor about the middle of the room. */
    public void zoomBy(double factor) {
        zoomBy(factor, room.centre());
    }

    /** Moves the picture by so many screen pixels. */
    public void panBy(double dx, double dy) {
        fitted = false;
        set(viewport.get().movedBy(dx, dy));
        keepInSight();
    }

    /** Moves the picture just so far that a point of the sheet is seen, with a margin in pixels. */
    public void reveal(Point point, double margin) {
        Point seen = viewport.get().toScreen(point);
        double dx = shift(seen.x(), room.minX() + margin, room.maxX() - margin);
        double dy = shift(seen.y(), room.minY() + margin, room.maxY() - margin);
        if (dx != 0 || dy != 0) {
            panBy(dx, dy);
        }
    }

    private static double shift(double value, double least, double most) {
        return value < least ? least - value : value > most ? most - value : 0;
    }

    /** The sheet's middle can leave the room by no more than half the sheet: nobody loses the feet. */
    private void keepInSight() {
        Viewport now = viewport.get();
        Point from = now.toScreen(new Point(sheet.minX(), sheet.minY()));
        Point to = now.toScreen(new Point(sheet.maxX(), sheet.maxY()));
        double dx = shift(room.centre().x(), Math.min(from.x(), to.x()), Math.max(from.x(), to.x()));
        double dy = shift(room.centre().y(), from.y(), to.y());
        if (dx != 0 || dy != 0) {
            set(now.movedBy(-dx, -dy));
        }
    }

    private Viewport fitting() {
        return Viewport.fitting(sheet, room);
    }

    private void set(Viewport next) {
        viewport.set(next);
        scale.set(next.scale());
    }
}
