package soleatlas.load.check;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small valid maps as text, to be spoilt in one place. */
public final class TinyMap {

    static final String HEAD = """
            "format": "sole-atlas-map/1", "id": "tiny", "name": "Tiny", "school": "None", "author": "A teacher",
            "licence": "CC0-1.0", "version": "1.0", "language": "en",
            """;
    public static final String VIEW = """
            { "id": "page", "name": "Page", "canvas": { "width": 1000, "height": 1000 },
              "outline": ["M0 0H1000V1000H0Z"] }""";
    public static final String SQUARE = "M100 100H400V400H100Z";

    private TinyMap() {}

    /** A map with one view and these zones. */
    public static String of(String zones) {
        return "{" + HEAD + "\"views\": [" + VIEW + "], \"zones\": [" + zones + "] }";
    }

    /** A map with one zone and more fields. */
    public static String with(String fields) {
        return "{" + HEAD + fields + ", \"views\": [" + VIEW + "], \"zones\": [" + zone("spot", SQUARE, "") + "] }";
    }

    /** A zone with one shape and more fields, which end with a comma. */
    public static String zone(String id, String path, String fields) {
        return "{ \"id\": \"" + id + "\", \"name\": \"Zone\", " + fields + "\"shapes\": [" + shape(path) + "] }";
    }

    public static String shape(String path) {
        return "{ \"view\": \"page\", \"path\": \"" + path + "\" }";
    }

    /** Items of a list. */
    public static String times(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    /** A field that declares overlaps with the zones z0 to z(count - 1). */
    static String overlaps(int count) {
        return "\"overlaps\": [" + times(count, i -> "\"z" + i + "\"") + "], ";
    }

    /** A comb that covers most of the view with long thin teeth, lying or upright. */
    static String comb(int teeth, boolean upright, double shift) {
        double top = 50 + shift;
        double step = 900.0 / teeth;
        StringBuilder path = new StringBuilder("M" + point(50, top + 900, upright) + "L" + point(50, top, upright));
        for (int i = 0; i < teeth; i++) {
            double y = top + i * step;
            path.append('L').append(point(60, y, upright));
            path.append('L').append(point(950, y, upright));
            path.append('L').append(point(950, y + step / 2, upright));
            path.append('L').append(point(60, y + step / 2, upright));
        }
        return path.append('L')
                .append(point(60, top + 900, upright))
                .append('Z')
                .toString();
    }

    private static String point(double x, double y, boolean upright) {
        double rounded = Math.round(y * 1000) / 1000.0;
        return upright ? rounded + " " + x : x + " " + rounded;
    }
}
