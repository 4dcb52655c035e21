package soleatlas.atlas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;

/**
 * One drawing. It is drawn once; the other foot is its mirror image.
 *
 * @param id plain word
 * @param name what it is called on screen
 * @param surface the side of the foot, or null where no foot is drawn
 * @param drawnFoot the foot that is drawn, or {@link Foot#NONE}
 * @param landmarks points of the foot, or null where no foot is drawn
 * @param canvas the view's own coordinates, from the origin
 * @param outline what is drawn
 * @param art shading and fine lines, from the lowest to the highest
 * @param guideLines lines shown on demand
 */
public record View(
        String id,
        LocalizedText name,
        @Nullable Surface surface,
        Foot drawnFoot,
        @Nullable Landmarks landmarks,
        Box canvas,
        Outline outline,
        List<Art> art,
        List<GuideLine> guideLines) {

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if a foot is named without the landmarks that prove it
     */
    public View {
        art = List.copyOf(art);
        guideLines = List.copyOf(guideLines);
        if (drawnFoot != Foot.NONE && landmarks == null) {
            throw new IllegalArgumentException("view " + id + " names a foot without landmarks");
        }
    }

    /**
     * The feet this view can show, from left to right on the sheet: big toes and toe tips meet in the middle, so that a pair
     * of soles stands right foot first and a pair of tops left foot first.
     */
    public List<Foot> feet() {
        if (drawnFoot == Foot.NONE || landmarks == null) {
            return List.of(Foot.NONE);
        }
        Foot other = drawnFoot == Foot.LEFT ? Foot.RIGHT : Foot.LEFT;
        boolean toesLeft = landmarks.bigToe().x() < canvas.centre().x();
        return toesLeft ? List.of(other, drawnFoot) : List.of(drawnFoot, other);
    }

    /** Whether this foot is shown as the mirror image of the drawing. */
    public boolean mirrors(Foot foot) {
        return drawnFoot != Foot.NONE && foot != drawnFoot;
    }

    /** The side of the foot, if a foot is drawn. */
    public Optional<Surface> side() {
        return Optional.ofNullable(surface);
    }
}
