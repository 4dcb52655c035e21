package soleatlas.load.text;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a map is translated.
 *
 * @param file the map's main file as the author knows it
 * @param language the map's own language
 * @param texts how many texts of the map and its parts can be translated, each counted once; further names and the titles
 *     of sources are none of them
 * @param translated how many of them stand in each other language that has any; the map's own is among these only if parts
 *     are written in another one
 */
public record Completeness(String file, String language, int texts, SortedMap<String, Integer> translated) {

    /** Keeps its own copy. */
    public Completeness {
        translated = Collections.unmodifiableSortedMap(new TreeMap<>(translated));
    }
}
