package soleatlas.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import soleatlas.geometry.Outline.Curve;
import soleatlas.geometry.Outline.Line;
import soleatlas.geometry.Outline.Segment;

/** Charts from a seed: the same seed, the same chart. One unit is meant to be one pixel. */
public final class RandomCharts {

    /** Units of the chart. */
    public static final double WIDTH = 400;
    /** Units of the chart. */
    public static final double HEIGHT = 1000;

    private RandomCharts() {}

    /** A rectangle. */
    static PolygonArea rectangle(double x, double y, double width, double height) {
        return polygon(List.of(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height)));
    }

    /** A closed line through the points. */
    static PolygonArea polygon(List<Point> points) {
        List<Segment> lines = new ArrayList<>();
        points.stream().skip(1).map(Line::new).forEach(lines::add);
        return PolygonArea.of(new Outline(List.of(new Curve(points.get(0), lines, true))), 0.01);
    }

    /**
     * Zones that lie over one another as they like: leaning ellipses, thin and round, on three layers.
     *
     * @param count how many
     * @param corners how many edges each has at least; some have half as many again
     */
    public static List<HitIndex.Target<Integer>> heaped(int count, int corners, long seed) {
        Random random = new Random(seed);
        double size = Math.sqrt(WIDTH * HEIGHT / count);
        List<HitIndex.Target<Integer>> targets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double radius = size * (0.2 + 0.8 * random.nextDouble());
            double flat = 0.15 + 0.85 * random.nextDouble();
            double lean = Math.PI * random.nextDouble();
            Point middle = new Point(WIDTH * random.nextDouble(), HEIGHT * random.nextDouble());
            int edges = corners + random.nextInt(1 + corners / 2);
            List<Point> points = new ArrayList<>();
            for (int edge = 0; edge < edges; edge++) {
                double angle = 2 * Math.PI * edge / edges;
                double along = radius * Math.cos(angle);
                double aside = radius * flat * Math.sin(angle);
                points.add(middle.plus(
                        along * Math.cos(lean) - aside * Math.sin(lean),
                        along * Math.sin(lean) + aside * Math.cos(lean)));
            }
            targets.add(new HitIndex.Target<>(i, polygon(points), random.nextInt(3)));
        }
        return targets;
    }

    /** Rectangles that fill the chart without lying over one another: many touch, some stand a few pixels apart. */
    static List<PolygonArea> tiles(Random random) {
        List<PolygonArea> tiles = new ArrayList<>();
        split(new Box(20, 20, WIDTH - 20, HEIGHT - 20), random, tiles);
        return tiles;
    }

    private static void split(Box box, Random random, List<PolygonArea> tiles) {
        double longer = Math.max(box.width(), box.height());
        if (longer < 16 || (longer < 160 && random.nextInt(4) == 0)) {
            double gap = longer < 16 || random.nextBoolean() ? 0 : random.nextInt(4);
            double width = box.width() - 2 * gap;
            double height = box.height() - 2 * gap;
            if (width > 0 && height > 0 && random.nextInt(8) > 0) {
                tiles.add(rectangle(box.minX() + gap, box.minY() + gap, width, height));
            }
        } else if (box.width() >= box.height()) {
            double cut = box.minX() + Math.rint(box.width() * (0.15 + 0.7 * random.nextDouble()));
            split(new Box(box.minX(), box.minY(), cut, box.maxY()), random, tiles);
            split(new Box(cut, box.minY(), box.maxX(), box.maxY()), random, tiles);
        } else {
            double cut = box.minY() + Math.rint(box.height() * (0.15 + 0.7 * random.nextDouble()));
            split(new Box(box.minX(), box.minY(), box.maxX(), cut), random, tiles);
            split(new Box(box.minX(), cut, box.maxX(), box.maxY()), random, tiles);
        }
    }
}
