package soleatlas.model.learn;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soleatlas.geometry.Point;

/** What is being drawn from memory: finished lines, and corners of one that is not finished. Canvas units of the view. */
public final class ZoneSketch {

    private final ReadOnlyObjectWrapper<List<List<Point>>> strokes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Point>> open = new ReadOnlyObjectWrapper<>(List.of());

    /** The finished lines, each closed from its end to its start. */
    public ReadOnlyObjectProperty<List<List<Point>>> strokesProperty() {
        return strokes.getReadOnlyProperty();
    }

    /** The line that is being drawn. */
    public ReadOnlyObjectProperty<List<Point>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Goes on with the line, or begins one. */
    public void add(Point point) {
        List<Point> line = new ArrayList<>(open.get());
        line.add(point);
        open.set(List.copyOf(line));
    }

    /** Closes the line; one of less than three points is dropped. */
    public void close() {
        List<Point> line = open.get();
        open.set(List.of());
        if (line.size() > 2) {
            List<List<Point>> all = new ArrayList<>(strokes.get());
            all.add(line);
            strokes.set(List.copyOf(all));
        }
    }

    /** Takes the last corner back, or the last line where none is open. */
    public void back() {
        List<Point> line = open.get();
        List<List<Point>> all = strokes.get();
        if (!line.isEmpty()) {
            open.set(List.copyOf(line.subList(0, line.size() - 1)));
        } else if (!all.isEmpty()) {
            strokes.set(List.copyOf(all.subList(0, all.size() - 1)));
        }
    }

    /** Begins anew. */
    public void clear() {
        open.set(List.of());
        strokes.set(List.of());
    }

    /** Whether nothing is drawn. */
    public boolean isEmpty() {
        return open.get().isEmpty() && strokes.get().isEmpty();
    }

    /** All lines, the open one too if it goes round something. */
    List<List<Point>> all() {
        List<List<Point>> all = new ArrayList<>(strokes.get());
        if (open.get().size() > 2) {
            all.add(open.get());
        }
        return all;
    }
}
