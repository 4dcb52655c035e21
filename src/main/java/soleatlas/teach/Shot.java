package soleatlas.teach;

import soleatlas.atlas.Foot;
import soleatlas.geometry.Point;

/** Which part of the chart is seen. */
public sealed interface Shot {

    /** All of it. */
    record Whole() implements Shot {}

    /** As close as the step's zones allow, with some of their neighbours round them. */
    record Zones() implements Shot {}

    /**
     * A part of one foot. It stays the same part whatever else is on the chart and however large the window is.
     *
     * @param foot which foot; {@link Foot#NONE} where no foot is drawn
     * @param centre the middle of what is seen, in units of the canvas of the view's drawn foot
     * @param height how much is seen from top to bottom, in the same units; more than zero
     */
    record Part(Foot foot, Point centre, double height) implements Shot {

        /**
         * Refuses a part without extent.
         *
         * @throws IllegalArgumentException if the height is not a number above zero
         */
        public Part {
            if (!(height > 0) || Double.isInfinite(height)) {
                throw new IllegalArgumentException("height " + height);
            }
        }
    }
}
