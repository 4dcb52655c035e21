package soleatlas.teach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import soleatlas.teach.Ink.Pen;

/** What is drawn on the pages of a lesson while it is given, and with what. A page is named by any number. */
final class Board {

    private final Map<Integer, List<Ink>> pages = new HashMap<>();
    private BoardTool tool = BoardTool.POINTER;
    private Pen pen = Pen.FIRST;

    BoardTool tool() {
        return tool;
    }

    Pen pen() {
        return pen;
    }

    /** Takes a tool, or puts it away if it is in the hand. */
    void take(BoardTool wanted) {
        tool = tool == wanted ? BoardTool.POINTER : wanted;
    }

    void take(Pen wanted) {
        pen = wanted;
    }

    /** The lines on a page, the oldest first. */
    List<Ink> on(int page) {
        return pages.getOrDefault(page, List.of());
    }

    void start(int page, FootPoint pin) {
        List<Ink> lines = new ArrayList<>(on(page));
        lines.add(new Ink(pen, List.of(pin)));
        pages.put(page, List.copyOf(lines));
    }

    void drawTo(int page, FootPoint pin) {
        List<Ink> lines = new ArrayList<>(on(page));
        if (!lines.isEmpty()) {
            lines.add(lines.remove(lines.size() - 1).to(pin));
            pages.put(page, List.copyOf(lines));
        }
    }

    void erase(int page, FootPoint pin, double reach) {
        pages.put(
                page, on(page).stream().filter(line -> !line.passes(pin, reach)).toList());
    }

    void clear(int page) {
        pages.remove(page);
    }
}
