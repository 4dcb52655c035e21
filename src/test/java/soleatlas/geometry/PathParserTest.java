package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.geometry.Outline.Cubic;
import soleatlas.geometry.Outline.Curve;
import soleatlas.geometry.Outline.Line;
import soleatlas.geometry.Outline.Segment;
import soleatlas.geometry.PathSyntaxException.Fault;

class PathParserTest {

    /** How many numbers the commands Z H V M L T S Q C take. */
    private static final List<Integer> NUMBERS = List.of(0, 1, 1, 2, 2, 2, 4, 4, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    M1 2 L3 4 L5 0           | M1 2 L3 4 L5 0
                    m1 2 l2 2 l2 -4          | M1 2 L3 4 L5 0
                    M1 2 3 4 5 0             | M1 2 L3 4 L5 0
                    m1 2 2 2 2 -4            | M1 2 L3 4 L5 0
                    M1,2L3,4,5,0             | M1 2 L3 4 L5 0
                    M 1 , 2 L 3 , 4 , 5 , 0  | M1 2 L3 4 L5 0
                    M1 2H3V4                 | M1 2 L3 2 L3 4
                    M1 2h2v2                 | M1 2 L3 2 L3 4
                    M1 2H3 5 7               | M1 2 L3 2 L5 2 L7 2
                    M1 2v2 2                 | M1 2 L1 4 L1 6
                    M0 0C1 2 3 4 5 6         | M0 0 C1 2 3 4 5 6
                    M1 1c1 2 3 4 5 6         | M1 1 C2 3 4 5 6 7
                    M0 0C1 2 3 4 5 6S9 9 8 7 | M0 0 C1 2 3 4 5 6 C7 8 9 9 8 7
                    M0 0c1 2 3 4 5 6s4 3 3 1 | M0 0 C1 2 3 4 5 6 C7 8 9 9 8 7
                    M1 1S3 3 4 5             | M1 1 C1 1 3 3 4 5
                    M0 0Q3 6 6 0             | M0 0 C2 4 4 4 6 0
                    M1 1q3 6 6 0             | M1 1 C3 5 5 5 7 1
                    M0 0Q3 6 6 0T12 0        | M0 0 C2 4 4 4 6 0 C8 -4 10 -4 12 0
                    M0 0q3 6 6 0t6 0         | M0 0 C2 4 4 4 6 0 C8 -4 10 -4 12 0
                    M1 2T4 5                 | M1 2 C1 2 2 3 4 5
                    M1 1L5 1L5 5Z            | M1 1 L5 1 L5 5 Z
                    M1 1L5 1L5 5z            | M1 1 L5 1 L5 5 Z
                    M1 1L5 1L5 5ZL9 9        | M1 1 L5 1 L5 5 Z M1 1 L9 9
                    m1 1l4 0l0 4zm2 2l1 1    | M1 1 L5 1 L5 5 Z M3 3 L4 4
                    M1 1L2 2M3 3L4 4         | M1 1 L2 2 M3 3 L4 4
                    M1 1M3 3L4 4             | M3 3 L4 4
                    M1e1 .2E1L-3e-1+4        | M10 2 L-0.3 4
                    M1.5.5-2-3               | M1.5 0.5 L-2 -3
                    M1e2 1E-2 L+.5 1.        | M100 0.01 L0.5 1
                    """)
    void readsEveryCommand(String path, String plain) throws PathSyntaxException {
        assertThat(written(PathParser.parse(path))).isEqualTo(plain.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~~                 | EMPTY           | 0
                    ~  ~               | EMPTY           | 2
                    M1 1               | EMPTY           | 4
                    M1 1Z              | EMPTY           | 5
                    L1 1               | NO_START        | 0
                    1 1                | NO_START        | 0
                    M1 1A1 1 0 0 0 2 2 | ARC             | 4
                    M1 1a1 1 0 0 0 2 2 | ARC             | 4
                    M1 1X              | UNKNOWN_COMMAND | 4
                    M1 1L2 2,          | UNKNOWN_COMMAND | 8
                    M1 1L2 2,L3 3      | UNKNOWN_COMMAND | 8
                    M1 1L2 2Z3         | UNKNOWN_COMMAND | 9
                    M1 1L2e            | BAD_NUMBER      | 6
                    M1 1L2 2e          | UNKNOWN_COMMAND | 8
                    M1                 | ENDS_EARLY      | 2
                    M1 1L2             | ENDS_EARLY      | 6
                    M1 1C1 2 3 4 5     | ENDS_EARLY      | 14
                    M1 1LZ             | BAD_NUMBER      | 5
                    M1 1L,2 2          | BAD_NUMBER      | 5
                    M1 1L2,,2          | BAD_NUMBER      | 7
                    M1 1L--2 2         | BAD_NUMBER      | 5
                    M1 1L. 2           | BAD_NUMBER      | 5
                    M1 1L1e999 2       | TOO_FAR         | 5
                    M1 1L2 -2000000000 | TOO_FAR         | 7
                    M1 1h9e8h9e8       | TOO_FAR         | 12
                    """)
    void refusesTheRestWithItsPlace(String path, Fault fault, int offset) {
        assertThatThrownBy(() -> PathParser.parse(path)).isInstanceOfSatisfying(PathSyntaxException.class, e -> {
            assertThat(e.fault()).isEqualTo(fault);
            assertThat(e.offset()).isEqualTo(offset);
            assertThat(path.substring(offset)).startsWith(e.found());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsOrRefusesAnything(long seed) {
        Random random = new Random(seed);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            String path = randomPath(random);
            try {
                assertThat(points(PathParser.parse(path)))
                        .allMatch(point -> Double.isFinite(point.x()) && Double.isFinite(point.y()));
                read++;
            } catch (PathSyntaxException e) {
                assertThat(e.offset()).isBetween(0, path.length());
                refused++;
            }
        }
        assertThat(read).isGreaterThan(2000);
        assertThat(refused).isGreaterThan(2000);
    }

    /** A path of random commands, every second one with random signs in it. */
    private static String randomPath(Random random) {
        String commands = "MLHVCSQTZmlhvcsqtz";
        String signs = commands + "Aa0123456789..,, --++eE \t\n?\u0000é";
        StringBuilder path = new StringBuilder("M1 1L2 2");
        for (int i = random.nextInt(8); i > 0; i--) {
            char command = commands.charAt(random.nextInt(commands.length()));
            path.append(command);
            int numbers = NUMBERS.get("ZHVMLTSQC".indexOf(Character.toUpperCase(command)));
            for (int n = 0; n < numbers; n++) {
                path.append(random.nextBoolean() ? " " : " -").append(random.nextInt(1000) / 10.0);
            }
        }
        for (int i = random.nextBoolean() ? 1 + random.nextInt(3) : 0; i > 0; i--) {
            path.setCharAt(random.nextInt(path.length()), signs.charAt(random.nextInt(signs.length())));
        }
        return path.toString();
    }

    @Test
    void aQuadraticCurveKeepsItsForm() throws PathSyntaxException {
        PolygonArea region = PolygonArea.of(PathParser.parse("M0 0Q50 100 100 0Z"), 0.001);
        // two thirds of the box around the curve's own height, a half of the control point's
        assertThat(region.area()).isCloseTo(100 * 50 * 2 / 3.0, within(0.5));
        assertThat(region.box().maxY()).isCloseTo(50, within(0.01));
    }

    @Test
    void longPathsNeedNoStack() throws PathSyntaxException {
        assertThat(PathParser.parse("M0 0" + "h1v1".repeat(50_000)).pointCount())
                .isEqualTo(100_001);
    }

    private static List<Point> points(Outline outline) {
        List<Point> points = new ArrayList<>();
        outline.mapped(point -> {
            points.add(point);
            return point;
        });
        return points;
    }

    private static String written(Outline outline) {
        StringBuilder text = new StringBuilder();
        for (Curve curve : outline.curves()) {
            text.append(" M").append(written(curve.start()));
            for (Segment segment : curve.segments()) {
                if (segment instanceof Cubic cubic) {
                    text.append(" C").append(written(cubic.c1())).append(' ').append(written(cubic.c2()));
                    text.append(' ').append(written(cubic.to()));
                } else if (segment instanceof Line line) {
                    text.append(" L").append(written(line.to()));
                }
            }
            text.append(curve.closed() ? " Z" : "");
        }
        return text.toString().strip();
    }

    private static String written(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
