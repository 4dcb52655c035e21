package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxTreeTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 64, 65, 500, 513, 4097})
    void findsTheSameBoxesAsAskingAllOfThem(int count) {
        Random random = new Random(count);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(box(random, 40));
        }
        BoxTree tree = new BoxTree(boxes);
        for (int i = 0; i < 200; i++) {
            Box asked = box(random, i % 2 == 0 ? 0 : 150);
            List<Integer> expected = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                if (boxes.get(number).meets(asked)) {
                    expected.add(number);
                }
            }
            assertThat(found(tree, asked)).isEqualTo(expected);
        }
    }

    /** Whole numbers, so that many boxes share edges. */
    private static Box box(Random random, int most) {
        double x = random.nextInt(1000);
        double y = random.nextInt(300);
        return new Box(x, y, x + random.nextInt(most + 1), y + random.nextInt(most + 1));
    }

    @Test
    void edgesBelongToTheBoxes() {
        BoxTree tree = new BoxTree(List.of(new Box(0, 0, 10, 10), new Box(10, 10, 20, 20)));
        assertThat(found(tree, new Box(10, 10, 10, 10))).containsExactly(0, 1);
        assertThat(found(tree, new Box(10.001, 10, 11, 11))).containsExactly(1);
    }

    @Test
    void manyEqualBoxesAreAllFound() {
        BoxTree tree = new BoxTree(Collections.nCopies(1000, new Box(1, 1, 2, 2)));
        assertThat(found(tree, new Box(0, 0, 1, 1))).hasSize(1000).doesNotHaveDuplicates();
        assertThat(found(tree, new Box(3, 3, 4, 4))).isEmpty();
    }

    private static List<Integer> found(BoxTree tree, Box box) {
        List<Integer> found = new ArrayList<>();
        tree.meeting(box, found::add);
        Collections.sort(found);
        return found;
    }
}
