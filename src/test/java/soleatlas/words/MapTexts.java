package soleatlas.words;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** What the English files in {@code maps/} say to a reader, text by text. */
final class MapTexts {

    private static final Path MAPS = Path.of("maps");

    /** Other languages, drawings, and words that people search for as they say them. */
    private static final String NO_ENGLISH_TEXTS =
            ".*(\\.schema|-shapes|vocabulary|words|classic-words|index|classic\\.[a-zA-Z-]+)\\.json";

    /** What is not said to a reader, or in the words of somebody else. */
    private static final Set<String> NO_TEXT = Set.of(
            "$schema",
            "id",
            "aliases",
            "otherNames",
            "words",
            "terms",
            "path",
            "outline",
            "url",
            "author",
            "licence",
            "format",
            "map",
            "includes");

    /** A text and where it stands. */
    record Text(String place, String text) {}

    private MapTexts() {}

    static List<Text> all() {
        List<Text> texts = new ArrayList<>();
        for (Path file : MessageFiles.files(MAPS, ".json")) {
            if (!file.toString().replace('\\', '/').matches(NO_ENGLISH_TEXTS)) {
                read(file, texts);
            }
        }
        return texts;
    }

    private static void read(Path file, List<Text> texts) {
        Deque<String> fields = new ArrayDeque<>();
        fields.push("");
        String name = "";
        boolean sources = file.endsWith("sources.json");
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> name = json.currentName();
                    case START_OBJECT, START_ARRAY -> fields.push(name);
                    case END_OBJECT, END_ARRAY -> name = fields.pop();
                    case VALUE_STRING -> {
                        String text = json.getText();
                        boolean another =
                                name.matches("[a-z]{2}(-[A-Za-z]+)?") && !name.equals("en") && !name.equals("id");
                        boolean cited = sources && name.equals("title");
                        if (!another
                                && !cited
                                && !NO_TEXT.contains(name)
                                && fields.stream().noneMatch(NO_TEXT::contains)
                                && text.contains(" ")) {
                            int line = json.currentTokenLocation().getLineNr();
                            texts.add(new Text(MAPS.relativize(file) + ":" + line, text));
                        }
                    }
                    default -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
