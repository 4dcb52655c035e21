package soleatlas.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import soleatlas.atlas.Foot;
import soleatlas.geometry.Point;
import soleatlas.teach.Ink.Pen;

/** Lines drawn on a lesson: what the eraser takes, and that each page keeps its own. */
class InkTest {

    private static FootPoint pin(double x, double y) {
        return new FootPoint("plantar", Foot.LEFT, new Point(x, y));
    }

    private static Ink line(FootPoint... pins) {
        return new Ink(Pen.FIRST, List.of(pins));
    }

    @Test
    void passesWhatLiesBesideItsPiecesAsFarAsTheEraserReaches() {
        Ink line = line(pin(0, 0), pin(100, 0), pin(100, 100));
        assertThat(line.passes(pin(50, 9), 10))
                .as("beside the middle of a piece")
                .isTrue();
        assertThat(line.passes(pin(50, 11), 10)).isFalse();
        assertThat(line.passes(pin(109, 60), 10)).as("beside the second piece").isTrue();
        assertThat(line.passes(pin(-9, 0), 10)).as("before its beginning").isTrue();
        assertThat(line.passes(pin(-11, 0), 10)).isFalse();
        assertThat(line.passes(pin(100, 111), 10)).as("behind its end").isFalse();
    }

    @Test
    void aDotIsPassedToo() {
        assertThat(line(pin(5, 5)).passes(pin(8, 9), 5)).isTrue();
        assertThat(line(pin(5, 5)).passes(pin(8, 9), 4.9)).isFalse();
        assertThat(line(pin(5, 5), pin(5, 5)).passes(pin(5, 5), 0)).isTrue();
    }

    @Test
    void linesOnTheOtherFootOrAnotherViewAreLeft() {
        Ink line = line(pin(5, 5));
        assertThat(line.passes(new FootPoint("plantar", Foot.RIGHT, new Point(5, 5)), 10))
                .isFalse();
        assertThat(line.passes(new FootPoint("dorsal", Foot.LEFT, new Point(5, 5)), 10))
                .isFalse();
    }

    @Test
    void keepsItsOwnCopyAndHasAPoint() {
        List<FootPoint> pins = new ArrayList<>(List.of(pin(1, 1)));
        Ink line = new Ink(Pen.FIRST, pins);
        pins.clear();
        assertThat(line.points()).hasSize(1);
        assertThat(line.to(pin(2, 2)).points()).containsExactly(pin(1, 1), pin(2, 2));
        assertThat(line.points()).as("the shorter one is as it was").hasSize(1);
        assertThatThrownBy(() -> new Ink(Pen.FIRST, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("The pages of a board keep their lines apart; the eraser and clearing touch one page alone")
    void pagesAreApart() {
        Board board = new Board();
        board.start(0, pin(0, 0));
        board.drawTo(0, pin(10, 0));
        board.start(0, pin(50, 50));
        board.start(3, pin(0, 0));
        assertThat(board.on(0)).hasSize(2);
        assertThat(board.on(0).get(0).points()).hasSize(2);
        assertThat(board.on(1)).isEmpty();
        board.erase(0, pin(5, 1), 2);
        assertThat(board.on(0)).containsExactly(line(pin(50, 50)));
        assertThat(board.on(3)).hasSize(1);
        board.clear(3);
        assertThat(board.on(3)).isEmpty();
        assertThat(board.on(0)).hasSize(1);
        board.drawTo(3, pin(1, 1));
        assertThat(board.on(3)).as("nothing was begun there").isEmpty();
    }

    @Test
    void aPenOfAnotherColourLeavesWhatWasDrawn() {
        Board board = new Board();
        board.start(0, pin(0, 0));
        board.take(new Pen(Ink.Colour.BLUE, Ink.Width.THICK));
        board.drawTo(0, pin(1, 1));
        board.start(0, pin(9, 9));
        assertThat(board.on(0)).extracting(Ink::pen).containsExactly(Pen.FIRST, board.pen());
    }

    @Test
    void aToolIsTakenAndPutAwayByTheSameKey() {
        Board board = new Board();
        board.take(BoardTool.PEN);
        assertThat(board.tool()).isEqualTo(BoardTool.PEN);
        board.take(BoardTool.LASER);
        assertThat(board.tool()).isEqualTo(BoardTool.LASER);
        board.take(BoardTool.LASER);
        assertThat(board.tool()).isEqualTo(BoardTool.POINTER);
    }
}
