package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HitIndexTest {

    @Test
    void aHigherLayerComesFirst() throws PathSyntaxException {
        HitIndex<String> index = new HitIndex<>(
                List.of(target("low and small", "M4 4H6V6H4Z", 1), target("high and large", "M0 0H10V10H0Z", 2)));
        assertThat(index.at(new Point(5, 5), 0)).contains("high and large");
    }

    @Test
    void inALayerTheSmallerAreaComesFirst() throws PathSyntaxException {
        HitIndex<String> index =
                new HitIndex<>(List.of(target("large", "M0 0H10V10H0Z", 1), target("small", "M4 4H6V6H4Z", 1)));
        assertThat(index.at(new Point(5, 5), 0)).contains("small");
        assertThat(index.at(new Point(1, 1), 0)).contains("large");
        assertThat(index.fromTheBottom()).extracting(HitIndex.Target::value).containsExactly("large", "small");
    }

    @Test
    void besideAllTargetsTheNearestInReachIsMeant() throws PathSyntaxException {
        HitIndex<String> index =
                new HitIndex<>(List.of(target("left", "M0 0H10V10H0Z", 1), target("right", "M20 0H30V10H20Z", 1)));
        assertThat(index.at(new Point(13, 5), 0)).isEmpty();
        assertThat(index.at(new Point(13, 5), 2)).isEmpty();
        assertThat(index.at(new Point(13, 5), 4)).contains("left");
        assertThat(index.at(new Point(16, 5), 9)).contains("right");
    }

    @Test
    void ofTwoEquallyNearTheUpperIsMeant() throws PathSyntaxException {
        HitIndex<String> index =
                new HitIndex<>(List.of(target("low", "M0 0H10V10H0Z", 1), target("high", "M5 0H10V10H5Z", 2)));
        assertThat(index.at(new Point(12, 5), 3)).contains("high");
    }

    @Test
    void toleranceStealsNothingFromNeighbours() throws PathSyntaxException {
        Random random = new Random(11);
        List<HitIndex.Target<Integer>> targets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double x = random.nextInt(80);
            double y = random.nextInt(80);
            int size = 1 + random.nextInt(20);
            String path = "M" + x + " " + y + "h" + size + "v" + size + "h-" + size + "z";
            targets.add(new HitIndex.Target<>(i, region(path), random.nextInt(3)));
        }
        HitIndex<Integer> index = new HitIndex<>(targets);
        for (int i = 0; i < 5000; i++) {
            Point point = new Point(100 * random.nextDouble(), 100 * random.nextDouble());
            if (index.at(point, 0).isPresent()) {
                assertThat(index.at(point, 15)).isEqualTo(index.at(point, 0));
            } else {
                double nearest = targets.stream()
                        .mapToDouble(target -> target.region().distanceToEdge(point))
                        .min()
                        .orElseThrow();
                assertThat(index.at(point, nearest + 0.001))
                        .hasValueSatisfying(
                                found -> assertThat(targets.get(found).region().distanceToEdge(point))
                                        .isEqualTo(nearest));
                assertThat(index.at(point, nearest - 0.001)).isEmpty();
            }
        }
    }

    private static HitIndex.Target<String> target(String name, String path, int layer) throws PathSyntaxException {
        return new HitIndex.Target<>(name, region(path), layer);
    }

    private static Region region(String path) throws PathSyntaxException {
        return Region.of(PathParser.parse(path), 0.01);
    }
}
