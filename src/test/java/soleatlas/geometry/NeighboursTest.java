package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.geometry.Neighbours.Direction;

class NeighboursTest {

    private static final List<Point> CROSS = List.of(
            new Point(0, 0),
            new Point(0, -10),
            new Point(0, 10),
            new Point(-10, 0),
            new Point(10, 0),
            new Point(20, 0));

    @ParameterizedTest
    @CsvSource({"UP, 1", "DOWN, 2", "LEFT, 3", "RIGHT, 4"})
    void eachArrowLeadsItsWay(Direction direction, int to) {
        assertThat(Neighbours.next(CROSS, 0, direction)).isEqualTo(to);
    }

    @Test
    void whereNothingLiesItStays() {
        assertThat(Neighbours.next(CROSS, 5, Direction.RIGHT)).isEqualTo(-1);
        assertThat(Neighbours.next(List.of(new Point(1, 1)), 0, Direction.UP)).isEqualTo(-1);
    }

    @Test
    void straightOnIsPreferredToCloserAside() {
        List<Point> places = List.of(new Point(0, 0), new Point(8, 7), new Point(15, 1));
        assertThat(Neighbours.next(places, 0, Direction.RIGHT)).isEqualTo(2);
    }

    @Test
    void whatLiesFarAsideIsNotMeant() {
        List<Point> places = List.of(new Point(0, 0), new Point(1, 10));
        assertThat(Neighbours.next(places, 0, Direction.RIGHT)).isEqualTo(-1);
        assertThat(Neighbours.next(places, 0, Direction.DOWN)).isEqualTo(1);
    }

    @Test
    void placesOnTopOfEachOtherLeadNowhere() {
        assertThat(Neighbours.next(List.of(new Point(3, 3), new Point(3, 3)), 0, Direction.LEFT))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource
    void onlyForward(Direction direction) {
        Random random = new Random(23);
        List<Point> places = Stream.generate(() -> new Point(random.nextInt(100), random.nextInt(100)))
                .limit(60)
                .toList();
        for (int from = 0; from < places.size(); from++) {
            int to = Neighbours.next(places, from, direction);
            if (to >= 0) {
                Point a = places.get(from);
                Point b = places.get(to);
                double along = switch (direction) {
                    case UP -> a.y() - b.y();
                    case DOWN -> b.y() - a.y();
                    case LEFT -> a.x() - b.x();
                    case RIGHT -> b.x() - a.x();
                };
                assertThat(along).isGreaterThan(0.49 * a.distanceTo(b));
            }
        }
    }
}
