package soleatlas.model.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import soleatlas.atlas.FootMap;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapLoader;
import soleatlas.load.source.SourceFolder;

/** A map of a world with many lands, made up: no foot, nothing told but names and places. */
final class WorldMap {

    private static final int STEP = 100;
    private static final List<String> BEGINNINGS = List.of(
            "Bel", "Cor", "Dal", "Est", "Gor", "Hal", "Kar", "Lom", "Mar", "Nor", "Ost", "Pal", "Ros", "Sal", "Tor",
            "Ul", "Var", "Wes", "Yor", "Zan");
    private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "u", "ama", "eri", "ilo", "oba", "una");
    private static final List<String> ENDINGS = List.of("land", "nia", "stan", "ria", "mark", "via", "gal", "desh");

    private WorldMap() {}

    /**
     * Writes the map and reads it as any other.
     *
     * @param folder where to write it
     * @param columns lands from left to right
     * @param rows lands from top to bottom
     */
    static FootMap read(Path folder, int columns, int rows) {
        try {
            Files.writeString(folder.resolve("world.json"), text(columns, rows), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LoadedMap loaded = MapLoader.load(SourceFolder.onDisk(folder, ""), "world.json");
        assertThat(loaded.problems()).isEmpty();
        return loaded.map().orElseThrow();
    }

    private static String text(int columns, int rows) {
        Random random = new Random(4);
        double[][][] corners = new double[rows + 1][columns + 1][];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                corners[row][column] = wobbled(random, (column + 1) * STEP, (row + 1) * STEP);
            }
        }
        double[][][] across = new double[rows + 1][columns][];
        double[][][] down = new double[rows][columns + 1][];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (column < columns) {
                    across[row][column] = wobbled(random, (column + 1.5) * STEP, (row + 1) * STEP);
                }
                if (row < rows) {
                    down[row][column] = wobbled(random, (column + 1) * STEP, (row + 1.5) * STEP);
                }
            }
        }
        List<String> names = names(columns * rows, random);
        List<String> zones = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                String name = names.get(row * columns + column);
                String path = path(
                        corners[row][column],
                        across[row][column],
                        corners[row][column + 1],
                        down[row][column + 1],
                        corners[row + 1][column + 1],
                        across[row + 1][column],
                        corners[row + 1][column],
                        down[row][column]);
                zones.add(
                        "{ \"id\": \"%s\", \"name\": \"%s\", \"shapes\": [{ \"view\": \"world\", \"path\": \"%s\" }] }"
                                .formatted(name.toLowerCase(Locale.ROOT), name, path));
            }
        }
        int width = (columns + 2) * STEP;
        int height = (rows + 2) * STEP;
        return """
                {
                  "format": "sole-atlas-map/1", "id": "world", "name": "A world", "school": "None",
                  "author": "A teacher", "licence": "CC0-1.0", "version": "1.0", "language": "en",
                  "views": [{ "id": "world", "name": "The world",
                    "canvas": { "width": %d, "height": %d }, "outline": ["M0 0H%dV%dH0Z"] }],
                  "zones": [%s]
                }
                """.formatted(width, height, width, height, String.join(",\n", zones));
    }

    private static double[] wobbled(Random random, double x, double y) {
        double wobble = 0.18 * STEP;
        return new double[] {
            Math.rint(x + (random.nextDouble() * 2 - 1) * wobble), Math.rint(y + (random.nextDouble() * 2 - 1) * wobble)
        };
    }

    private static String path(double[]... points) {
        StringBuilder path = new StringBuilder();
        for (double[] point : points) {
            path.append(path.isEmpty() ? "M" : "L").append(point[0]).append(' ').append(point[1]);
        }
        return path.append('Z').toString();
    }

    private static List<String> names(int count, Random random) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(any(BEGINNINGS, random) + any(MIDDLES, random) + any(ENDINGS, random));
        }
        return List.copyOf(names);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
