package soleatlas.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.geometry.Box;
import soleatlas.geometry.Frame;
import soleatlas.geometry.Outline;
import soleatlas.geometry.PathParser;
import soleatlas.geometry.PathSyntaxException;
import soleatlas.geometry.Point;

/** Which foot a drawing shows, and in which order a pair stands. */
class ViewTest {

    /** Big toe, heel and a third point of a drawing with the big toe, or the toes, at the viewer's left. */
    private static final Landmarks TOES_UP = new Landmarks(new Point(20, 10), new Point(50, 90), new Point(80, 20));

    private static final Landmarks TOES_LEFT = new Landmarks(new Point(10, 80), new Point(90, 80), new Point(70, 20));

    @ParameterizedTest
    @CsvSource({"PLANTAR, LEFT", "DORSAL, RIGHT", "MEDIAL, RIGHT", "LATERAL, LEFT"})
    void landmarksProveTheFoot(Surface surface, Foot foot) {
        Landmarks seen = landmarks(surface);
        Foot other = foot == Foot.LEFT ? Foot.RIGHT : Foot.LEFT;
        assertThat(seen.provenFoot(surface)).contains(foot);
        assertThat(mirrored(seen).provenFoot(surface)).contains(other);
    }

    @ParameterizedTest
    @CsvSource({"PLANTAR, LEFT", "DORSAL, RIGHT", "MEDIAL, RIGHT", "LATERAL, LEFT"})
    void turningTheDrawingChangesNothing(Surface surface, Foot foot) {
        for (int degrees = 0; degrees < 360; degrees += 7) {
            assertThat(turned(landmarks(surface), degrees).provenFoot(surface)).contains(foot);
        }
    }

    @Test
    void landmarksOnOneLineProveNothing() {
        Landmarks line = new Landmarks(new Point(0, 0), new Point(10, 10), new Point(5, 5));
        assertThat(line.provenFoot(Surface.PLANTAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANTAR, LEFT, RIGHT, LEFT",
        "DORSAL, RIGHT, LEFT, RIGHT",
        "MEDIAL, RIGHT, LEFT, RIGHT",
        "LATERAL, LEFT, RIGHT, LEFT"
    })
    void aPairStandsWithItsToesInTheMiddle(Surface surface, Foot drawn, Foot first, Foot second)
            throws PathSyntaxException {
        View view = view(surface, drawn, landmarks(surface));
        assertThat(view.feet()).containsExactly(first, second);
        View other = view(surface, second == drawn ? first : second, mirrored(landmarks(surface)));
        assertThat(other.feet()).containsExactly(first, second);
    }

    @Test
    void theFootThatIsNotDrawnIsTheMirrorImage() throws PathSyntaxException {
        View view = view(Surface.PLANTAR, Foot.LEFT, TOES_UP);
        assertThat(view.mirrors(Foot.LEFT)).isFalse();
        assertThat(view.mirrors(Foot.RIGHT)).isTrue();
        assertThat(view.side()).contains(Surface.PLANTAR);
    }

    @Test
    void whatIsNoFootIsNeverMirrored() throws PathSyntaxException {
        View globe = view(null, Foot.NONE, null);
        assertThat(globe.feet()).containsExactly(Foot.NONE);
        assertThat(globe.mirrors(Foot.NONE)).isFalse();
        assertThat(globe.side()).isEqualTo(Optional.empty());
    }

    @Test
    void aFootNeedsItsProof() {
        assertThatIllegalArgumentException().isThrownBy(() -> view(Surface.PLANTAR, Foot.LEFT, null));
    }

    private static Landmarks landmarks(Surface surface) {
        return surface == Surface.PLANTAR || surface == Surface.DORSAL ? TOES_UP : TOES_LEFT;
    }

    private static Landmarks mirrored(Landmarks seen) {
        Frame mirror = new Frame(100, true, 0, 0);
        return new Landmarks(mirror.toSheet(seen.bigToe()), mirror.toSheet(seen.heel()), mirror.toSheet(seen.third()));
    }

    private static Landmarks turned(Landmarks seen, int degrees) {
        return new Landmarks(
                turned(seen.bigToe(), degrees), turned(seen.heel(), degrees), turned(seen.third(), degrees));
    }

    private static Point turned(Point point, int degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        return new Point(point.x() * cosine - point.y() * sine, point.x() * sine + point.y() * cosine);
    }

    private static View view(@Nullable Surface surface, Foot drawn, @Nullable Landmarks landmarks)
            throws PathSyntaxException {
        Outline outline = PathParser.parse("M0 0H100V100H0Z");
        LocalizedText name = LocalizedText.of("en", "View");
        return new View("view", name, surface, drawn, landmarks, Box.ofSize(100, 100), outline, List.of(), List.of());
    }
}
