package soleatlas.geometry;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Measures how large a target really is: the largest upright square of whole pixels all of which mean it. */
public final class Squares {

    private Squares() {}

    /**
     * The sides of the largest squares, in pixels.
     *
     * @param width columns to look at, from 0
     * @param height rows to look at, from 0
     * @param owners how many targets there are
     * @param owner number of the target meant by the pixel at x, y, from 0; less than 0 for none
     */
    public static int[] largest(int width, int height, int owners, IntBinaryOperator owner) {
        int[] largest = new int[owners];
        int[] owned = new int[width + 1];
        int[] sides = new int[width + 1];
        Arrays.fill(owned, -1);
        for (int y = 0; y < height; y++) {
            int ownerAboveLeft = -1;
            int sideAboveLeft = 0;
            int ownerLeft = -1;
            int sideLeft = 0;
            for (int x = 0; x < width; x++) {
                int here = owner.applyAsInt(x, y);
                int side = 0;
                if (here >= 0) {
                    boolean joined = owned[x] == here && ownerLeft == here && ownerAboveLeft == here;
                    side = joined ? 1 + Math.min(sideAboveLeft, Math.min(sides[x], sideLeft)) : 1;
                    largest[here] = Math.max(largest[here], side);
                }
                ownerAboveLeft = owned[x];
                sideAboveLeft = sides[x];
                owned[x] = here;
                sides[x] = side;
                ownerLeft = here;
                sideLeft = side;
            }
        }
        return largest;
    }
}
