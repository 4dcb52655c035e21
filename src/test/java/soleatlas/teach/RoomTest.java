package soleatlas.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large letters are for the last row. */
class RoomTest {

    /** Computed by hand for a picture of 1080 pixels: the distance divided by 200 heights, over 0.72 and 0.53 em. */
    @ParameterizedTest
    @CsvSource({"4,30,41", "5,37.5,51", "6,45,61.1", "8,60,81.5"})
    void lettersFollowTheLastRow(double heights, double capitals, double lowerCase) {
        Room room = new Room(heights * 1.5, 1.5);
        assertThat(room.least(1080)).isCloseTo(capitals, within(0.1));
        assertThat(room.names(1080)).isCloseTo((capitals + lowerCase) / 2, within(0.2));
        assertThat(room.title(1080)).isBetween(room.names(1080), 1.5 * room.names(1080));
        assertThat(room.names(2160)).isCloseTo(2 * room.names(1080), within(1e-9));
    }

    @Test
    void rangesAreKept() {
        assertThat(new Room(Double.NaN, 1).depth()).isEqualTo(Room.LEAST_DEPTH);
        assertThat(new Room(500, 500)).isEqualTo(new Room(Room.MOST_DEPTH, Room.MOST_PICTURE));
        assertThat(new Room(1, 1).least(1080))
                .as("never smaller than for three heights")
                .isCloseTo(22.5, within(1e-9));
        assertThat(new Room(30, 1).least(1080))
                .as("never larger than for eight")
                .isCloseTo(60, within(1e-9));
        assertThat(new Room(8, 1).isTooDeep()).isFalse();
        assertThat(new Room(8.1, 1).isTooDeep()).isTrue();
    }

    @Test
    void aColumnHoldsWhatCanBeRead() {
        for (double heights = 3; heights <= 8; heights += 0.5) {
            Room room = new Room(heights, 1);
            double lines = room.namesInColumn() * room.least(1080);
            assertThat(lines).isLessThan(1080 * 0.85);
            assertThat(room.namesInColumn()).isGreaterThan(7);
        }
        assertThat(new Room(6, 1).namesInColumn()).isLessThan(new Room(3, 1).namesInColumn());
    }
}
