package soleatlas.geometry;

import java.util.ArrayList;
import java.util.List;
import soleatlas.geometry.Outline.Cubic;
import soleatlas.geometry.Outline.Curve;
import soleatlas.geometry.Outline.Line;
import soleatlas.geometry.Outline.Segment;
import soleatlas.geometry.PathSyntaxException.Fault;

/**
 * Reads SVG path notation without arcs: M L H V C S Q T Z, absolute and relative. Unlike a toolkit's own reader it never
 * guesses: whatever it cannot read is refused with its place.
 *
 * <p>Grammar: <a href="https://www.w3.org/TR/SVG2/paths.html#PathDataBNF">SVG 2, path data</a>.
 */
public final class PathParser {

    private static final int EXCERPT = 12;
    private static final String BLANKS = " \t\r\n\f";
    private static final double FARTHEST = 1e9;

    private final String text;
    private int at;

    private final List<Curve> curves = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private Point start = new Point(0, 0);
    private Point pen = start;
    private Point lastCubicControl = start;
    private Point lastQuadControl = start;
    private boolean penDown;
    private boolean beforeFirstNumber;

    private PathParser(String text) {
        this.text = text;
    }

    /**
     * Reads a path.
     *
     * @param text the path, such as {@code M0 0 L10 0 L10 10 Z}
     * @return its curves; quadratic curves become cubic ones of the same form
     * @throws PathSyntaxException at the first place that cannot be read
     */
    public static Outline parse(String text) throws PathSyntaxException {
        return new PathParser(text).read();
    }

    private Outline read() throws PathSyntaxException {
        skipBlanks();
        if (at == text.length()) {
            throw fault(Fault.EMPTY);
        }
        if (text.charAt(at) != 'M' && text.charAt(at) != 'm') {
            throw fault(Fault.NO_START);
        }
        while (at < text.length()) {
            char command = text.charAt(at);
            if (command == 'A' || command == 'a') {
                throw fault(Fault.ARC);
            }
            if ("MLHVCSQTZmlhvcsqtz".indexOf(command) < 0) {
                throw fault(Fault.UNKNOWN_COMMAND);
            }
            at++;
            boolean relative = Character.isLowerCase(command);
            char kind = Character.toUpperCase(command);
            if (kind == 'Z') {
                close();
                skipBlanks();
                continue;
            }
            beforeFirstNumber = true;
            draw(kind, relative);
            while (numberFollows()) {
                draw(kind == 'M' ? 'L' : kind, relative);
            }
        }
        finish(false);
        if (curves.isEmpty()) {
            throw fault(Fault.EMPTY);
        }
        return new Outline(curves);
    }

    private void draw(char kind, boolean relative) throws PathSyntaxException {
        Point origin = relative ? pen : new Point(0, 0);
        switch (kind) {
            case 'M' -> {
                finish(false);
                start = point(origin);
                moveTo(start);
            }
            case 'L' -> line(point(origin));
            case 'H' -> line(new Point(origin.x() + number(), pen.y()));
            case 'V' -> line(new Point(pen.x(), origin.y() + number()));
            case 'C' -> cubic(point(origin), point(origin), point(origin));
            case 'S' -> cubic(mirrored(lastCubicControl), point(origin), point(origin));
            case 'Q' -> quadratic(point(origin), point(origin));
            case 'T' -> quadratic(mirrored(lastQuadControl), point(origin));
            default -> throw new IllegalStateException("command " + kind);
        }
    }

    private Point mirrored(Point control) {
        return new Point(2 * pen.x() - control.x(), 2 * pen.y() - control.y());
    }

    private void line(Point to) throws PathSyntaxException {
        segments.add(new Line(to));
        moveTo(to);
    }

    private void cubic(Point c1, Point c2, Point to) throws PathSyntaxException {
        segments.add(new Cubic(c1, c2, to));
        moveTo(to);
        lastCubicControl = c2;
    }

    private void quadratic(Point control, Point to) throws PathSyntaxException {
        Point c1 = twoThirds(pen, control);
        Point c2 = twoThirds(to, control);
        segments.add(new Cubic(c1, c2, to));
        moveTo(to);
        lastQuadControl = control;
    }

    private static Point twoThirds(Point from, Point to) {
        return new Point(from.x() + (to.x() - from.x()) * 2 / 3, from.y() + (to.y() - from.y()) * 2 / 3);
    }

    private void moveTo(Point to) throws PathSyntaxException {
        if (!(Math.abs(to.x()) <= FARTHEST && Math.abs(to.y()) <= FARTHEST)) {
            throw fault(Fault.TOO_FAR);
        }
        pen = to;
        lastCubicControl = to;
        lastQuadControl = to;
        penDown = true;
    }

    private void close() throws PathSyntaxException {
        finish(true);
        moveTo(start);
    }

    private void finish(boolean closed) {
        if (penDown && !segments.isEmpty()) {
            curves.add(new Curve(start, segments, closed));
            segments.clear();
        }
    }

    private Point point(Point origin) throws PathSyntaxException {
        double x = number();
        double y = number();
        return new Point(origin.x() + x, origin.y() + y);
    }

    private double number() throws PathSyntaxException {
        skipBlanks();
        if (!beforeFirstNumber && at < text.length() && text.charAt(at) == ',') {
            at++;
            skipBlanks();
        }
        beforeFirstNumber = false;
        if (at == text.length()) {
            throw fault(Fault.ENDS_EARLY);
        }
        int from = at;
        if (text.charAt(at) == '+' || text.charAt(at) == '-') {
            at++;
        }
        int digits = digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits += digits();
        }
        if (digits == 0) {
            at = from;
            throw fault(Fault.BAD_NUMBER);
        }
        exponent();
        double value = Double.parseDouble(text.substring(from, at));
        if (!(Math.abs(value) <= FARTHEST)) {
            at = from;
            throw fault(Fault.TOO_FAR);
        }
        return value;
    }

    private void exponent() {
        int before = at;
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            if (digits() == 0) {
                at = before;
            }
        }
    }

    private int digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    /** Whether another number follows, perhaps after a comma; a comma that leads to nothing is left to be refused. */
    private boolean numberFollows() {
        skipBlanks();
        int next = at;
        if (next < text.length() && text.charAt(next) == ',') {
            next++;
            while (next < text.length() && BLANKS.indexOf(text.charAt(next)) >= 0) {
                next++;
            }
        }
        return next < text.length() && startsNumber(text.charAt(next));
    }

    private void skipBlanks() {
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean startsNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
    }

    private PathSyntaxException fault(Fault fault) {
        return new PathSyntaxException(fault, at, text.substring(at, Math.min(text.length(), at + EXCERPT)));
    }
}
