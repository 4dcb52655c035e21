package soleatlas.teach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;

/**
 * A lesson as its author wrote it. It names zones, views and techniques of its map by their ids alone, so that it stays what
 * it is while its map is written; what the map does not have is not shown.
 *
 * @param id plain word
 * @param name what it is called on screen
 * @param author who wrote it
 * @param licence how others may use it
 * @param language the language it was written in, as a BCP 47 tag
 * @param about one or two sentences for whoever chooses a lesson, if given
 * @param minutes how long it is meant to take; 0 if nobody said
 * @param map its map: a file beside it such as {@code my-map.json}, or one that ships with the program such as
 *     {@code atlas:classic.json}
 * @param steps its steps, at least one
 */
public record Lesson(
        String id,
        LocalizedText name,
        String author,
        String licence,
        String language,
        @Nullable LocalizedText about,
        int minutes,
        String map,
        List<Step> steps) {

    /** No lesson has more steps. */
    public static final int MOST_STEPS = 200;
    /** No lesson is meant to take longer. */
    public static final int MOST_MINUTES = 600;

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if there is no step, or too many, or the minutes are out of range
     */
    public Lesson {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST_STEPS || minutes < 0 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("lesson " + id);
        }
    }

    /** The same with other steps. */
    public Lesson withSteps(List<Step> others) {
        return new Lesson(id, name, author, licence, language, about, minutes, map, others);
    }

    /** The same in another file: under another id perhaps, and with another way to its map. */
    public Lesson filedAs(String newId, String newMap) {
        return new Lesson(newId, name, author, licence, language, about, minutes, newMap, steps);
    }
}
