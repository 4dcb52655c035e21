package soleatlas.export;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Plate;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.scene.TextureTile;
import soleatlas.chart.style.Colour;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextStyle.Weight;
import soleatlas.geometry.Box;
import soleatlas.geometry.Frame;
import soleatlas.geometry.Viewport;

/**
 * Writes scenes as SVG 1.1: a group for each layer and each thing in it, with its id, its name as title and its role. The same
 * scene gives the same text, so that a change of looks can be read.
 */
public final class SvgPainter {

    /** How words are written. */
    public enum Words {
        /** As text, with the letters that it needs in the file. */
        EMBEDDED,
        /** As text in a font that the reader has, or one like it. */
        NAMED,
        /** As the outlines of their letters: alike everywhere, but no text. */
        OUTLINED
    }

    /** Stops of the gradient that is strongest in the middle and fades by (1 - r²)². */
    private static final int STOPS = 12;

    private static final Set<Role> DRAWING_ONLY = Set.of(Role.SURFACE, Role.ART, Role.OUTLINE, Role.LEADER, Role.RING);

    private final Scene scene;
    private final Words words;
    private final SvgElements out;
    private final Lettering lettering = new Lettering();
    private final Map<Object, String> defined = new HashMap<>();

    private record Texture(Fill.Texture fill, String transform) {}

    /** What lies between the units of a layer and pixels: so many pixels a unit, and the transform as an attribute. */
    private record Space(double scale, boolean mirrored, String transform) {

        static final Space SCREEN = new Space(1, false, "");

        static Space of(@Nullable Frame frame, Viewport viewport) {
            if (frame == null) {
                return SCREEN;
            }
            double scale = viewport.scale();
            double left = (frame.mirrored() ? frame.canvasWidth() + frame.dx() : frame.dx()) * scale + viewport.dx();
            double top = frame.dy() * scale + viewport.dy();
            String factor = SvgNumbers.rounded(scale, 5);
            String transform = "matrix(" + (frame.mirrored() ? "-" : "") + factor + " 0 0 " + factor + " "
                    + SvgNumbers.place(left) + " " + SvgNumbers.place(top) + ")";
            return new Space(scale, frame.mirrored(), transform);
        }
    }

    private SvgPainter(Scene scene, Words words, Writer out) throws XMLStreamException {
        this.scene = scene;
        this.words = words;
        this.out = new SvgElements(out);
    }

    /**
     * Writes a scene.
     *
     * @param factor pixels of the picture per pixel of the scene
     * @throws XMLStreamException if the writer fails
     */
    public static void paint(Scene scene, double factor, Words words, Writer out) throws XMLStreamException {
        new SvgPainter(scene, words, out).paint(factor);
    }

    private void paint(double factor) throws XMLStreamException {
        String width = SvgNumbers.place(scene.width());
        String height = SvgNumbers.place(scene.height());
        out.root();
        out.attributes(
                "width",
                String.valueOf(Math.round(scene.width() * factor)),
                "height",
                String.valueOf(Math.round(scene.height() * factor)),
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "graphics-document img",
                "aria-labelledby",
                out.id("title") + " " + out.id("description"));
        out.language(scene.language());
        out.text("title", scene.title(), "id", "title");
        out.text("desc", scene.description(), "id", "description");
        fonts();
        if (scene.ground().isVisible()) {
            List<String> ground = new ArrayList<>(List.of("id", out.id("ground"), "width", width, "height", height));
            fill(ground, scene.ground());
            out.empty("rect", ground.toArray(String[]::new));
        }
        for (Layer layer : scene.layers()) {
            layer(layer);
        }
        out.finish();
    }

    // Fonts

    private void fonts() throws XMLStreamException {
        Map<Weight, Set<Integer>> used = new EnumMap<>(Weight.class);
        scene.groups().forEach(group -> characters(group.marks(), used));
        if (words == Words.OUTLINED || used.isEmpty()) {
            return;
        }
        List<String> rules = new ArrayList<>();
        Map<String, ShippedFont> others = new HashMap<>();
        used.forEach((weight, characters) -> {
            ShippedFont own = lettering.own(weight);
            Set<Integer> part = new TreeSet<>();
            for (int character : characters) {
                ShippedFont font = lettering.font(character, weight);
                if (font.equals(own)) {
                    part.add(character);
                } else {
                    others.put(font.family(), font);
                }
            }
            rules.add(face("Inter", "font-weight:" + weight.number() + ";", "ttf", own.part(part)));
        });
        new TreeMap<>(others).forEach((family, font) -> {
            rules.add(face(family, "", font.parts() ? "ttf" : "otf", font.whole()));
        });
        String families = others.keySet().stream()
                .sorted()
                .map(family -> ",'" + family + "'")
                .collect(Collectors.joining());
        List<String> css = new ArrayList<>();
        css.add("text{font-family:Inter" + families + ",sans-serif;font-kerning:none;white-space:pre}");
        if (words == Words.EMBEDDED) {
            css.addAll(rules);
        }
        out.text("style", String.join("\n", css));
    }

    private static String face(String family, String weight, String kind, byte[] file) {
        return "@font-face{font-family:'" + family + "';" + weight + "src:url(data:font/" + kind + ";base64,"
                + Base64.getEncoder().encodeToString(file) + ")}";
    }

    private static void characters(List<Mark> marks, Map<Weight, Set<Integer>> used) {
        for (Mark mark : marks) {
            if (mark instanceof MarkGroup group) {
                characters(group.marks(), used);
            } else if (mark instanceof TextMark text) {
                Set<Integer> all = used.computeIfAbsent(text.style().weight(), weight -> new TreeSet<>());
                text.lines().forEach(line -> line.text().codePoints().forEach(all::add));
            }
        }
    }

    // Layers and groups

    private void layer(Layer layer) throws XMLStreamException {
        Space space = Space.of(layer.frame(), scene.viewport());
        out.start("g", "id", out.id(layer.id()));
        if (!space.transform().isEmpty()) {
            out.attributes("transform", space.transform());
        }
        out.attributes("fill-rule", "evenodd", "stroke-linejoin", "round");
        definitions(layer, space);
        for (MarkGroup group : layer.groups()) {
            group(group, space);
        }
        out.end();
    }

    private void group(MarkGroup group, Space space) throws XMLStreamException {
        out.start("g", "id", out.id(group.id()));
        if (group.role() == Role.ZONE) {
            out.attributes("role", "graphics-symbol");
        } else if (DRAWING_ONLY.contains(group.role())) {
            out.attributes("role", "presentation", "aria-hidden", "true");
        }
        opacity(group.opacity());
        if (!group.name().isEmpty()) {
            out.text("title", group.name());
        }
        if (!group.description().isEmpty()) {
            out.text("desc", group.description());
        }
        for (Mark mark : group.marks()) {
            if (mark instanceof MarkGroup inner) {
                group(inner, space);
            } else if (mark instanceof PathMark path) {
                path(path, space);
            } else if (mark instanceof TextMark text) {
                text(text);
            }
        }
        out.end();
    }

    private void opacity(double opacity) throws XMLStreamException {
        if (opacity < 1) {
            out.attributes("opacity", SvgNumbers.rounded(opacity, 3));
        }
    }

    // What is referred to

    private void definitions(Layer layer, Space space) throws XMLStreamException {
        List<PathMark> paths = new ArrayList<>();
        layer.groups().forEach(group -> collect(group.marks(), paths));
        if (paths.stream()
                .noneMatch(path -> path.fill() instanceof Fill.Shaded || path.fill() instanceof Fill.Texture)) {
            return;
        }
        out.start("defs");
        for (PathMark path : paths) {
            if (path.fill() instanceof Fill.Shaded shaded) {
                clip(path, layer);
                for (Fill.Shade shade : shaded.shades()) {
                    shade(shade.colour().withAlpha(1));
                }
            } else if (path.fill() instanceof Fill.Texture texture) {
                texture(texture, space);
            }
        }
        out.end();
    }

    private static void collect(List<Mark> marks, List<PathMark> paths) {
        for (Mark mark : marks) {
            if (mark instanceof MarkGroup group) {
                collect(group.marks(), paths);
            } else if (mark instanceof PathMark path) {
                paths.add(path);
            }
        }
    }

    private void clip(PathMark path, Layer layer) throws XMLStreamException {
        if (defined.containsKey(path)) {
            return;
        }
        String id = out.id("clip-" + layer.id());
        defined.put(path, id);
        out.start("clipPath", "id", id);
        out.empty("path", "clip-rule", "evenodd", "d", SvgNumbers.path(path.outline()));
        out.end();
    }

    private void shade(Colour colour) throws XMLStreamException {
        if (defined.containsKey(colour)) {
            return;
        }
        String id = out.id("shade-" + colour.hex().substring(1).toLowerCase(Locale.ROOT));
        defined.put(colour, id);
        out.start("radialGradient", "id", id);
        for (int i = 0; i <= STOPS; i++) {
            double r = i / (double) STOPS;
            double strength = (1 - r * r) * (1 - r * r);
            out.empty(
                    "stop",
                    "offset",
                    SvgNumbers.rounded(r, 4),
                    "stop-color",
                    colour.hex(),
                    "stop-opacity",
                    SvgNumbers.rounded(strength, 4));
        }
        out.end();
    }

    private void texture(Fill.Texture texture, Space space) throws XMLStreamException {
        Texture key = new Texture(texture, transform(space));
        if (defined.containsKey(key)) {
            return;
        }
        String id = out.id("texture-" + texture.pattern().name().toLowerCase(Locale.ROOT));
        defined.put(key, id);
        String size = SvgNumbers.place(TextureTile.SIZE);
        out.start("pattern", "id", id, "width", size, "height", size, "patternUnits", "userSpaceOnUse");
        if (!key.transform().isEmpty()) {
            out.attributes("patternTransform", key.transform());
        }
        out.start("g");
        opacity(texture.ink().alpha());
        for (PathMark mark : TextureTile.marks(texture.pattern(), texture.ink().withAlpha(1))) {
            path(mark, Space.SCREEN);
        }
        out.end();
        out.end();
    }

    /** Undoes the scale and the mirror of a layer. */
    private static String transform(Space space) {
        if (space.equals(Space.SCREEN)) {
            return "";
        }
        String factor = SvgNumbers.rounded(1 / space.scale(), 5);
        return "scale(" + (space.mirrored() ? "-" : "") + factor + " " + factor + ")";
    }

    // Marks

    private void path(PathMark path, Space space) throws XMLStreamException {
        String data = SvgNumbers.path(path.outline());
        if (path.fill() instanceof Fill.Shaded shaded) {
            shaded(path, shaded, space);
            return;
        }
        List<String> attributes = new ArrayList<>(List.of("d", data));
        if (path.fill() instanceof Fill.Solid solid) {
            fill(attributes, solid.colour());
        } else if (path.fill() instanceof Fill.Texture texture) {
            attributes.addAll(List.of("fill", "url(#" + defined.get(new Texture(texture, transform(space))) + ")"));
        } else {
            attributes.addAll(List.of("fill", "none"));
        }
        stroke(attributes, path.stroke(), space.scale());
        out.empty("path", attributes.toArray(String[]::new));
        opacity(path.opacity());
    }

    private void shaded(PathMark path, Fill.Shaded shaded, Space space) throws XMLStreamException {
        out.start("g");
        opacity(path.opacity());
        path(new PathMark(path.outline(), Fill.of(shaded.ground()), null, 1), space);
        out.start("g", "clip-path", "url(#" + defined.get(path) + ")");
        for (Fill.Shade shade : shaded.shades()) {
            String x = SvgNumbers.place(shade.centre().x());
            String y = SvgNumbers.place(shade.centre().y());
            out.empty(
                    "ellipse",
                    "cx",
                    x,
                    "cy",
                    y,
                    "rx",
                    SvgNumbers.place(shade.radiusX()),
                    "ry",
                    SvgNumbers.place(shade.radiusY()),
                    "fill",
                    "url(#" + defined.get(shade.colour().withAlpha(1)) + ")",
                    "fill-opacity",
                    SvgNumbers.rounded(shade.colour().alpha(), 3));
            if (shade.degrees() != 0) {
                out.attributes("transform", "rotate(" + SvgNumbers.place(shade.degrees()) + " " + x + " " + y + ")");
            }
        }
        out.end();
        if (path.stroke() != null) {
            path(PathMark.line(path.outline(), path.stroke()), space);
        }
        out.end();
    }

    private static void fill(List<String> attributes, Colour colour) {
        attributes.addAll(List.of("fill", colour.hex()));
        if (colour.alpha() < 1) {
            attributes.addAll(List.of("fill-opacity", SvgNumbers.rounded(colour.alpha(), 3)));
        }
    }

    private static void stroke(List<String> attributes, @Nullable Stroke stroke, double scale) {
        if (stroke == null || !stroke.colour().isVisible()) {
            return;
        }
        double unit = stroke.unit() == Stroke.Unit.PIXEL ? 1 / scale : 1;
        attributes.addAll(List.of("stroke", stroke.colour().hex()));
        attributes.addAll(List.of("stroke-width", SvgNumbers.rounded(stroke.width() * unit, 3)));
        if (stroke.colour().alpha() < 1) {
            attributes.addAll(
                    List.of("stroke-opacity", SvgNumbers.rounded(stroke.colour().alpha(), 3)));
        }
        if (stroke.round()) {
            attributes.addAll(List.of("stroke-linecap", "round"));
        }
        if (!stroke.dashes().isEmpty()) {
            String dashes = stroke.dashes().stream()
                    .map(length -> SvgNumbers.rounded(length * unit, 3))
                    .collect(Collectors.joining(" "));
            attributes.addAll(List.of("stroke-dasharray", dashes));
        }
    }

    // Words

    private void text(TextMark text) throws XMLStreamException {
        Plate plate = text.plate();
        if (plate != null) {
            plate(plate, text.box());
        }
        List<String> colour = new ArrayList<>();
        fill(colour, text.colour());
        if (words == Words.OUTLINED) {
            List<String> attributes = new ArrayList<>(List.of("fill-rule", "nonzero", "d", letters(text)));
            attributes.addAll(colour);
            out.empty("path", attributes.toArray(String[]::new));
            return;
        }
        for (TextBlock.Line line : text.lines()) {
            List<String> attributes = new ArrayList<>(
                    List.of("x", SvgNumbers.place(line.x()), "y", SvgNumbers.place(line.baseline()), "font-size"));
            attributes.add(SvgNumbers.place(text.style().size()));
            if (text.style().weight() != Weight.REGULAR) {
                attributes.addAll(List.of(
                        "font-weight", String.valueOf(text.style().weight().number())));
            }
            attributes.addAll(colour);
            out.text("text", line.text(), attributes.toArray(String[]::new));
        }
    }

    private String letters(TextMark text) {
        StringBuilder data = new StringBuilder();
        text.lines().forEach(line -> data.append(SvgNumbers.path(lettering.outlines(line, text.style()))));
        return data.toString();
    }

    private void plate(Plate plate, Box box) throws XMLStreamException {
        for (Plate.Shadow shadow : plate.shadows()) {
            rounded(box.grown(shadow.beyond()), shadow.dy(), plate.radius() + shadow.beyond(), shadow.colour(), null);
        }
        Stroke border = plate.border();
        double inset = border == null ? 0 : border.width() / 2;
        rounded(box.grown(-inset), 0, plate.radius() - inset, plate.fill(), border);
    }

    private void rounded(Box box, double dy, double radius, Colour colour, @Nullable Stroke border)
            throws XMLStreamException {
        double corner = Math.max(0, Math.min(radius, Math.min(box.width(), box.height()) / 2));
        List<String> attributes = new ArrayList<>(List.of(
                "x",
                SvgNumbers.place(box.minX()),
                "y",
                SvgNumbers.place(box.minY() + dy),
                "width",
                SvgNumbers.place(box.width()),
                "height",
                SvgNumbers.place(box.height()),
                "rx",
                SvgNumbers.place(corner)));
        fill(attributes, colour);
        stroke(attributes, border, 1);
        out.empty("rect", attributes.toArray(String[]::new));
    }
}
