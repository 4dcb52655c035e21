package soleatlas.slide;

import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.FootMap;
import soleatlas.teach.Room;

/**
 * What a slide is drawn with.
 *
 * @param map the map that the slide's ids belong to
 * @param room how large letters must be
 * @param facing who looks at the feet where a step does not say
 * @param colouring what the colours mean where a step does not say
 */
public record SlideSetting(FootMap map, Room room, Facing facing, Colouring colouring) {

    /** Whether a slide looks the same with another setting. */
    @SuppressWarnings("ReferenceEquality") // a map read again is another one, and comparing all of it takes long
    public boolean isSame(SlideSetting other) {
        return map == other.map && room.equals(other.room) && facing == other.facing && colouring == other.colouring;
    }
}
