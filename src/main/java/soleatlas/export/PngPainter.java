package soleatlas.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Plate;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.scene.TextureTile;
import soleatlas.chart.style.Colour;
import soleatlas.geometry.Box;
import soleatlas.geometry.Frame;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Outline.Cubic;
import soleatlas.geometry.Outline.Curve;
import soleatlas.geometry.Outline.Segment;
import soleatlas.geometry.Viewport;

/** Paints scenes into pictures of pixels, with words as the outlines of their letters. */
public final class PngPainter {

    /** Stops of the gradient that is strongest in the middle and fades by (1 - r²)². */
    private static final int STOPS = 24;

    private final Scene scene;
    private final double factor;
    private final Lettering lettering = new Lettering();
    private final Map<Fill.Texture, BufferedImage> tiles = new HashMap<>();

    private PngPainter(Scene scene, double factor) {
        this.scene = scene;
        this.factor = factor;
    }

    /**
     * Paints a scene. Needs the memory of the picture, four bytes a pixel, and little more.
     *
     * @param factor pixels of the picture per pixel of the scene
     */
    public static BufferedImage paint(Scene scene, double factor) {
        return new PngPainter(scene, factor).paint();
    }

    private BufferedImage paint() {
        boolean opaque = scene.ground().alpha() == 1;
        BufferedImage image = new BufferedImage(
                (int) Math.round(scene.width() * factor),
                (int) Math.round(scene.height() * factor),
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D on = graphics(image);
        on.setColor(awt(scene.ground()));
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        on.scale(factor, factor);
        for (Layer layer : scene.layers()) {
            AffineTransform space = space(layer.frame(), scene.viewport());
            layer.groups().forEach(group -> group(group, space, on));
        }
        on.dispose();
        return image;
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        on.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
        on.setRenderingHint(RenderingHints.KEY_ALPHA_INTERPOLATION, RenderingHints.VALUE_ALPHA_INTERPOLATION_QUALITY);
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return on;
    }

    /** From the units of a layer to pixels of the scene. */
    private static AffineTransform space(@Nullable Frame frame, Viewport viewport) {
        AffineTransform space = new AffineTransform();
        if (frame != null) {
            space.translate(viewport.dx(), viewport.dy());
            space.scale(viewport.scale(), viewport.scale());
            space.translate(frame.mirrored() ? frame.canvasWidth() + frame.dx() : frame.dx(), frame.dy());
            space.scale(frame.mirrored() ? -1 : 1, 1);
        }
        return space;
    }

    private void group(MarkGroup group, AffineTransform space, Graphics2D on) {
        if (group.opacity() < 1) {
            faded(group.opacity(), bounds(group, space), on, faint -> marks(group.marks(), space, faint));
        } else {
            marks(group.marks(), space, on);
        }
    }

    private void marks(List<Mark> marks, AffineTransform space, Graphics2D on) {
        for (Mark mark : marks) {
            if (mark instanceof MarkGroup inner) {
                group(inner, space, on);
            } else if (mark instanceof PathMark path) {
                path(path, space, on);
            } else if (mark instanceof TextMark text) {
                text(text, on);
            }
        }
    }

    // Strength

    /** What is painted on a sheet of its own, that it may be laid on the picture as a whole. */
    private interface Painting {
        void on(Graphics2D faint);
    }

    private void faded(double opacity, Rectangle2D bounds, Graphics2D on, Painting painting) {
        Rectangle2D whole = new Rectangle2D.Double(0, 0, scene.width(), scene.height());
        Rectangle2D seen = bounds.createIntersection(whole);
        if (seen.isEmpty()) {
            return;
        }
        AffineTransform toPixels = AffineTransform.getScaleInstance(factor, factor);
        Rectangle pixels = toPixels.createTransformedShape(seen).getBounds();
        BufferedImage sheet = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D faint = graphics(sheet);
        faint.translate(-pixels.x, -pixels.y);
        faint.scale(factor, factor);
        painting.on(faint);
        faint.dispose();
        Graphics2D laid = (Graphics2D) on.create();
        laid.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        laid.scale(1 / factor, 1 / factor);
        laid.drawImage(sheet, pixels.x, pixels.y, null);
        laid.dispose();
    }

    private static Rectangle2D bounds(MarkGroup group, AffineTransform space) {
        Rectangle2D bounds = new Rectangle2D.Double();
        for (Mark mark : group.marks()) {
            Rectangle2D one = new Rectangle2D.Double();
            if (mark instanceof MarkGroup inner) {
                one = bounds(inner, space);
            } else if (mark instanceof PathMark path) {
                one = bounds(path, space);
            } else if (mark instanceof TextMark text) {
                Box box = text.box().grown(text.style().size());
                one = new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height());
            }
            bounds = bounds.isEmpty() ? one : bounds.createUnion(one);
        }
        return bounds;
    }

    private static Rectangle2D bounds(PathMark path, AffineTransform space) {
        Rectangle2D bounds = shape(path.outline(), space).getBounds2D();
        double edge = path.stroke() == null ? 1 : 1 + width(path.stroke(), space);
        return new Rectangle2D.Double(
                bounds.getX() - edge,
                bounds.getY() - edge,
                bounds.getWidth() + 2 * edge,
                bounds.getHeight() + 2 * edge);
    }

    // Paths

    private void path(PathMark path, AffineTransform space, Graphics2D on) {
        boolean twice = path.fill() != Fill.NONE && path.stroke() != null;
        if (path.opacity() < 1 && (twice || path.fill() instanceof Fill.Shaded)) {
            faded(path.opacity(), bounds(path, space), on, faint -> path(path.withOpacity(1), space, faint));
            return;
        }
        Shape shape = shape(path.outline(), space);
        Graphics2D pen = (Graphics2D) on.create();
        if (path.opacity() < 1) {
            pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) path.opacity()));
        }
        if (path.fill() instanceof Fill.Solid solid) {
            pen.setColor(awt(solid.colour()));
            pen.fill(shape);
        } else if (path.fill() instanceof Fill.Texture texture) {
            pen.setPaint(texture(texture, space));
            pen.fill(shape);
        } else if (path.fill() instanceof Fill.Shaded shaded) {
            pen.setColor(awt(shaded.ground()));
            pen.fill(shape);
            shaded.shades().forEach(shade -> shade(shade, shape, space, pen));
        }
        Stroke stroke = path.stroke();
        if (stroke != null && stroke.colour().isVisible()) {
            pen.setColor(awt(stroke.colour()));
            pen.setStroke(stroke(stroke, space));
            pen.draw(shape);
        }
        pen.dispose();
    }

    private static Path2D shape(Outline outline, AffineTransform space) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Curve curve : outline.curves()) {
            path.moveTo(curve.start().x(), curve.start().y());
            for (Segment segment : curve.segments()) {
                if (segment instanceof Cubic cubic) {
                    path.curveTo(
                            cubic.c1().x(),
                            cubic.c1().y(),
                            cubic.c2().x(),
                            cubic.c2().y(),
                            cubic.to().x(),
                            cubic.to().y());
                } else {
                    path.lineTo(segment.to().x(), segment.to().y());
                }
            }
            if (curve.closed()) {
                path.closePath();
            }
        }
        path.transform(space);
        return path;
    }

    private static double width(Stroke stroke, AffineTransform space) {
        return stroke.width() * unit(stroke, space);
    }

    private static double unit(Stroke stroke, AffineTransform space) {
        return stroke.unit() == Stroke.Unit.PIXEL ? 1 : space.getScaleY();
    }

    private static BasicStroke stroke(Stroke stroke, AffineTransform space) {
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) (stroke.dashes().get(i) * unit(stroke, space));
        }
        return new BasicStroke(
                (float) width(stroke, space),
                stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                dashes.length == 0 ? null : dashes,
                0);
    }

    private static void shade(Fill.Shade shade, Shape foot, AffineTransform space, Graphics2D pen) {
        AffineTransform place = new AffineTransform(space);
        place.translate(shade.centre().x(), shade.centre().y());
        place.rotate(Math.toRadians(shade.degrees()));
        place.scale(shade.radiusX(), shade.radiusY());
        float[] stops = new float[STOPS + 1];
        Color[] colours = new Color[STOPS + 1];
        for (int i = 0; i <= STOPS; i++) {
            double r = i / (double) STOPS;
            stops[i] = (float) r;
            double strength = (1 - r * r) * (1 - r * r);
            colours[i] = awt(shade.colour().withAlpha(shade.colour().alpha() * strength));
        }
        pen.setPaint(new RadialGradientPaint(
                new Point2D.Double(),
                1,
                new Point2D.Double(),
                stops,
                colours,
                MultipleGradientPaint.CycleMethod.NO_CYCLE,
                MultipleGradientPaint.ColorSpaceType.SRGB,
                place));
        Graphics2D clipped = (Graphics2D) pen.create();
        clipped.clip(place.createTransformedShape(new Rectangle2D.Double(-1, -1, 2, 2))
                .getBounds2D());
        clipped.fill(foot);
        clipped.dispose();
    }

    /** Tiles that begin where the layer does, as in every other picture of the scene. */
    private TexturePaint texture(Fill.Texture texture, AffineTransform space) {
        double size = TextureTile.SIZE;
        return new TexturePaint(
                tiles.computeIfAbsent(texture, this::tile),
                new Rectangle2D.Double(space.getTranslateX(), space.getTranslateY(), size, size));
    }

    private BufferedImage tile(Fill.Texture texture) {
        int pixels = (int) Math.ceil(TextureTile.SIZE * factor);
        BufferedImage opaque = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D on = graphics(opaque);
        on.scale(pixels / TextureTile.SIZE, pixels / TextureTile.SIZE);
        TextureTile.marks(texture.pattern(), texture.ink().withAlpha(1))
                .forEach(mark -> path(mark, new AffineTransform(), on));
        on.dispose();
        BufferedImage tile = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D laid = tile.createGraphics();
        laid.setComposite(AlphaComposite.getInstance(
                AlphaComposite.SRC_OVER, (float) texture.ink().alpha()));
        laid.drawImage(opaque, 0, 0, null);
        laid.dispose();
        return tile;
    }

    private static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.alpha() * 255));
    }

    // Words

    private void text(TextMark text, Graphics2D on) {
        Plate plate = text.plate();
        if (plate != null) {
            plate(plate, text.box(), on);
        }
        on.setColor(awt(text.colour()));
        text.lines().forEach(line -> on.fill(lettering.outlines(line, text.style())));
    }

    private static void plate(Plate plate, Box box, Graphics2D on) {
        for (Plate.Shadow shadow : plate.shadows()) {
            on.setColor(awt(shadow.colour()));
            on.fill(rounded(box.grown(shadow.beyond()), shadow.dy(), plate.radius() + shadow.beyond()));
        }
        Stroke border = plate.border();
        double inset = border == null ? 0 : border.width() / 2;
        Shape shape = rounded(box.grown(-inset), 0, plate.radius() - inset);
        on.setColor(awt(plate.fill()));
        on.fill(shape);
        if (border != null) {
            on.setColor(awt(border.colour()));
            on.setStroke(stroke(border, new AffineTransform()));
            on.draw(shape);
        }
    }

    private static Shape rounded(Box box, double dy, double radius) {
        double corner = 2 * Math.max(0, Math.min(radius, Math.min(box.width(), box.height()) / 2));
        return new RoundRectangle2D.Double(box.minX(), box.minY() + dy, box.width(), box.height(), corner, corner);
    }
}
