package soleatlas.model.explore;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soleatlas.chart.layout.CameraFit;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/**
 * What part of a sheet is seen in which size. As long as nobody zooms or pans, the whole sheet fills the room; after that the
 * middle of what is seen stays the middle when the room changes.
 */
public final class ChartCamera {

    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(new Viewport(1, 0, 0));
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private CameraFit fit = new CameraFit(Box.ofSize(1, 1), Box.ofSize(1, 1));
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
        return fit.zoom(viewport.get());
    }

    /** Whether the whole sheet fills the room. */
    public boolean isFitted() {
        return fitted;
    }

    /** What it can look at. */
    public CameraFit fitting() {
        return fit;
    }

    /** Looks at another sheet, whole. */
    public void look(Box newSheet, Box newRoom) {
        fit = new CameraFit(newSheet, newRoom);
        fit();
    }

    /** Keeps looking at the same things after sheet or room changed their size. */
    public void adapt(Box newSheet, Box newRoom) {
        if (fitted) {
            look(newSheet, newRoom);
            return;
        }
        double zoom = zoom();
        Point middle = viewport.get().toSheet(fit.room().centre());
        double shareX = middle.x() / fit.sheet().width();
        double shareY = middle.y() / fit.sheet().height();
        fit = new CameraFit(newSheet, newRoom);
        double newScale = fit.fitted().scale() * zoom;
        set(new Viewport(
                newScale,
                newRoom.centre().x() - shareX * newSheet.width() * newScale,
                newRoom.centre().y() - shareY * newSheet.height() * newScale));
    }

    /** Shows the sheet just so; a viewport that shows all of it counts as fitted. */
    public void show(Viewport wanted) {
        fitted = wanted.equals(fit.fitted());
        set(fitted ? wanted : fit.inSight(wanted));
    }

    /** The part of the sheet that is seen, in sheet units. */
    public Box seen() {
        return fit.seen(viewport.get());
    }

    /** Shows the whole sheet. */
    public void fit() {
        show(fit.fitted());
    }

    /** Zooms by a factor; the point under {@code anchor} (screen pixels) stays where it is. */
    public void zoomBy(double factor, Point anchor) {
        if (Double.isFinite(factor) && factor > 0) {
            move(viewport.get().scaledTo(fit.bounded(viewport.get().scale() * factor), anchor));
        }
    }

    /** Zooms by a factor about the middle of the room. */
    public void zoomBy(double factor) {
        zoomBy(factor, fit.room().centre());
    }

    /** Moves the picture by so many screen pixels. */
    public void panBy(double dx, double dy) {
        move(viewport.get().movedBy(dx, dy));
    }

    /** Moves the picture just so far that a point of the sheet is seen, with a margin in pixels. */
    public void reveal(Point point, double margin) {
        Point seen = viewport.get().toScreen(point);
        Box room = fit.room();
        double dx = CameraFit.shift(seen.x(), room.minX() + margin, room.maxX() - margin);
        double dy = CameraFit.shift(seen.y(), room.minY() + margin, room.maxY() - margin);
        if (dx != 0 || dy != 0) {
            panBy(dx, dy);
        }
    }

    private void move(Viewport next) {
        fitted = false;
        set(fit.inSight(next));
    }

    private void set(Viewport next) {
        viewport.set(next);
        scale.set(next.scale());
    }
}
