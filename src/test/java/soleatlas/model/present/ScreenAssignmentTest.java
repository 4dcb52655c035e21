package soleatlas.model.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.teach.Room;

/** Who sees which screen, and what is remembered of it. */
class ScreenAssignmentTest {

    private static final ScreenInfo A = ScreenInfo.of(Box.ofSize(1280, 800));
    private static final ScreenInfo B = ScreenInfo.of(new Box(1280, 0, 3200, 1080));
    private static final ScreenInfo C = ScreenInfo.of(new Box(3200, 0, 4224, 768));
    private static final Point IN_A = new Point(600, 400);
    private static final Point IN_B = new Point(2000, 400);

    @Test
    void theTeacherKeepsTheScreenOfTheWindow() {
        assertThat(ScreenAssignment.of(List.of(A, B), IN_A, -1).room()).isEqualTo(B);
        assertThat(ScreenAssignment.of(List.of(A, B), IN_B, -1).room()).isEqualTo(A);
        assertThat(ScreenAssignment.of(List.of(A, B, C), IN_B, -1).teacher()).contains(B);
        assertThat(ScreenAssignment.of(List.of(A, B), new Point(-500, 100), -1).room())
                .as("a window that is nowhere is at the nearest")
                .isEqualTo(B);
    }

    @Test
    void whatWasChosenCountsAndNobodySharesAScreen() {
        for (List<ScreenInfo> all : List.of(List.of(A, B), List.of(A, B, C))) {
            for (int chosen = 0; chosen < all.size(); chosen++) {
                for (Point home : List.of(IN_A, IN_B)) {
                    ScreenAssignment seats = ScreenAssignment.of(all, home, chosen);
                    assertThat(seats.room()).isEqualTo(all.get(chosen));
                    assertThat(seats.teacher().orElseThrow()).isNotEqualTo(seats.room());
                }
            }
        }
        assertThat(ScreenAssignment.of(List.of(A, B), IN_A, 7)).isEqualTo(ScreenAssignment.of(List.of(A, B), IN_A, -1));
    }

    @Test
    void oneScreenIsTheRooms() {
        assertThat(ScreenAssignment.of(List.of(A), IN_A, 0).room()).isEqualTo(A);
        assertThat(ScreenAssignment.of(List.of(A), IN_A, 0).teacher()).isEmpty();
        assertThatThrownBy(() -> ScreenAssignment.of(List.of(), IN_A, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void choicesAreRememberedForEachSetOfScreens() {
        PresentOptions options = new PresentOptions();
        options.seat(List.of(A, B), 0);
        options.seat(List.of(A, C), 1);
        options.enter(new Room(12, 2));
        options.darken(true);
        options.count(4);
        options.allow(20);
        options.enlargeNotes(2);
        options.trail(false);
        PresentOptions later = new PresentOptions();
        later.recall(options.remembered());
        assertThat(later.choicesProperty().get())
                .isEqualTo(options.choicesProperty().get());
        assertThat(later.seat(List.of(A, B))).isZero();
        assertThat(later.seat(List.of(A, C))).isEqualTo(1);
        assertThat(later.seat(List.of(B, C))).isNegative();
    }

    @Test
    void wordsThatNobodyUnderstandsAreAsAtFirst() {
        PresentOptions options = new PresentOptions();
        options.recall(Map.of(
                "present.depth", "far",
                "present.teams", "99",
                "present.seconds", "11",
                "present.notes", "NaN",
                "present.screens", "= x=y a=-3 b=1"));
        PresentOptions.Choices now = options.choicesProperty().get();
        assertThat(now.room()).isEqualTo(Room.USUAL);
        assertThat(now.teams()).isEqualTo(4);
        assertThat(now.seconds()).isZero();
        assertThat(now.notes()).isEqualTo(100);
    }
}
