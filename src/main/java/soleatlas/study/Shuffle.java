package soleatlas.study;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Puts lists into an order that follows from a given chance. */
final class Shuffle {

    private Shuffle() {}

    /** Mixes a list so that each order is as likely (Fisher and Yates 1938, Durstenfeld 1964). */
    static void shuffle(List<?> list, RandomGenerator chance) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, chance.nextInt(i + 1));
        }
    }
}
