package soleatlas.load.check;

/** Small valid lessons as text, to be spoilt in one place. They are about {@link TinyMap}s. */
public final class TinyLesson {

    private TinyLesson() {}

    /** A lesson on a map with these steps. */
    public static String of(String map, String steps) {
        return """
                { "format": "sole-atlas-lesson/1", "id": "tiny", "name": "Tiny lesson", "author": "A teacher",
                  "licence": "CC0-1.0", "language": "en", "map": "%s",
                  "steps": [%s] }
                """.formatted(map, steps);
    }

    /** A lesson with one step about the one zone of a tiny map. */
    public static String on(String map) {
        return of(map, "{ \"title\": \"Here\", \"zones\": [\"spot\"] }");
    }
}
