package soleatlas.load.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import soleatlas.load.json.Limits;

/** Maps and lessons that ask for too much, and places that cannot be read: too large or too odd to lie in the repository. */
final class Excess {

    private Excess() {}

    /** For each code a case that produces it: writes its files into an empty folder and answers what to check. */
    static Map<String, Function<Path, Path>> cases() {
        Map<String, Function<Path, Path>> cases = new LinkedHashMap<>();
        cases.put("folder-without-map", folder -> folder);
        cases.put("file-unreadable", Excess::linkToItself);
        cases.put("file-too-large", folder -> map(folder, TinyMap.of("") + " ".repeat(Limits.FILE_BYTES)));
        cases.put("map-too-large", Excess::largeParts);
        cases.put("too-many-maps", Excess::manyMaps);
        cases.put("too-many-lessons", Excess::manyLessons);
        cases.put(
                "lesson-too-long",
                folder -> map(
                        folder,
                        TinyLesson.of("atlas:everyday.json", TinyMap.times(201, i -> "{ \"title\": \"Step\" }"))));
        cases.put(
                "too-many-includes",
                folder -> map(
                        folder, TinyMap.with("\"includes\": [" + TinyMap.times(41, i -> "\"p" + i + ".json\"") + "]")));
        cases.put("too-many-problems", folder -> map(folder, TinyMap.of(TinyMap.times(600, i -> "{ \"id\": 7 }"))));
        cases.put("too-many-values", folder -> map(folder, TinyMap.of(TinyMap.times(Limits.VALUES, i -> "0"))));
        cases.put("name-too-long", folder -> map(folder, TinyMap.with("\"" + "n".repeat(201) + "\": 1")));
        cases.put("text-too-long", folder -> map(folder, TinyMap.with("\"about\": \"" + "a".repeat(4001) + "\"")));
        cases.put("too-many-views", folder -> map(folder, manyViews()));
        cases.put("too-many-shapes", folder -> map(folder, TinyMap.of(manyShapes(65))));
        cases.put("path-too-long", folder -> map(folder, shaped("M1 1" + " ".repeat(200_000) + "H2V2Z")));
        cases.put("outline-too-long", folder -> map(folder, shaped("M1 1" + "h1v1".repeat(10_000) + "Z")));
        cases.put("outline-too-many-curves", folder -> map(folder, shaped("M1 1h1v1z".repeat(65))));
        cases.put("map-too-many-points", folder -> map(folder, manyPoints()));
        cases.put("too-many-pairs", folder -> map(folder, TinyMap.of(stack(350))));
        cases.put("outline-tangled", folder -> map(folder, shaped(hatching(3_400))));
        cases.put("outline-not-measured", folder -> map(folder, TinyMap.of(combs(110, 2))));
        cases.put("label-needed", folder -> map(folder, TinyMap.of(combs(55, 3))));
        return cases;
    }

    private static Path map(Path folder, String json) {
        return Corpus.write(folder.resolve("map.json"), json);
    }

    private static String shaped(String path) {
        return TinyMap.of(TinyMap.zone("spot", path, ""));
    }

    private static Path linkToItself(Path folder) {
        try {
            Files.createSymbolicLink(folder.resolve("loop.json"), Path.of("loop.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return map(folder, TinyMap.with("\"includes\": [\"loop.json\"]"));
    }

    private static Path largeParts(Path folder) {
        String part = "{ \"format\": \"sole-atlas-part/1\", \"language\": \"en\" }" + " ".repeat(12 * 1024 * 1024);
        List.of("a.json", "b.json", "c.json").forEach(name -> Corpus.write(folder.resolve(name), part));
        return map(folder, TinyMap.with("\"includes\": [\"a.json\", \"b.json\", \"c.json\"]"));
    }

    private static Path manyMaps(Path folder) {
        for (int i = 0; i <= Limits.MAPS; i++) {
            Corpus.write(folder.resolve("m" + i + ".json"), "{ \"format\": \"sole-atlas-map/1\" }");
        }
        return folder;
    }

    private static Path manyLessons(Path folder) {
        for (int i = 0; i <= Limits.LESSONS; i++) {
            Corpus.write(
                    folder.resolve("l" + i + ".json"), TinyLesson.of("atlas:everyday.json", "{ \"title\": \"Step\" }"));
        }
        return folder;
    }

    private static String manyViews() {
        String views = TinyMap.times(41, i -> TinyMap.VIEW.replace("page", "page-" + i));
        return "{" + TinyMap.HEAD + "\"views\": [" + views + "], \"zones\": ["
                + TinyMap.zone("spot", TinyMap.SQUARE, "").replace("page", "page-0") + "] }";
    }

    private static String manyShapes(int count) {
        String shapes = TinyMap.times(count, i -> TinyMap.shape("M" + (1 + 10 * i) + " 1h5v5h-5z"));
        return "{ \"id\": \"spot\", \"name\": \"Spot\", \"shapes\": [" + shapes + "] }";
    }

    private static String manyPoints() {
        String line = "{ \"role\": \"crease\", \"path\": \"M1 1" + "h1h-1".repeat(9_990) + "\" }";
        String views =
                TinyMap.VIEW.replace("\"outline\"", "\"art\": [" + TinyMap.times(101, i -> line) + "], \"outline\"");
        return "{" + TinyMap.HEAD + "\"views\": [" + views + "], \"zones\": ["
                + TinyMap.zone("spot", TinyMap.SQUARE, "") + "] }";
    }

    /** Zones on top of each other, none of which allows it. */
    private static String stack(int count) {
        return TinyMap.times(count, i -> TinyMap.zone("z" + i, TinyMap.SQUARE, ""));
    }

    /** A shape of long slanting teeth: the box of each meets the boxes of all the others. */
    private static String hatching(int teeth) {
        StringBuilder path = new StringBuilder("M1 1");
        double step = 90.0 / (2 * teeth);
        for (int i = 0; i < teeth; i++) {
            double y = 5 + 2 * i * step;
            path.append(corner(2, y)).append(corner(990, y + 800));
            path.append(corner(990, y + 800 + step)).append(corner(2, y + step));
        }
        return path.append("L1 100Z").toString();
    }

    private static String corner(int x, double y) {
        return String.format(Locale.ROOT, "L%d %.3f", x, y);
    }

    /** Combs, lying and upright by turns, that may all overlap. */
    private static String combs(int teeth, int count) {
        return TinyMap.times(
                count,
                i -> TinyMap.zone(
                        "z" + i, TinyMap.comb(teeth, i % 2 == 1, i), TinyMap.overlaps(i) + "\"layer\": " + i + ", "));
    }
}
