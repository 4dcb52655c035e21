package soleatlas.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.load.Json.Member;

/** Reads a file into {@link Json} values. A syntax error ends the reading; everything else is told and read on. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 8)
                    .maxStringLength(Limits.FILE_BYTES)
                    .maxNumberLength(60)
                    .maxNameLength(500)
                    .build())
            .build();

    private final String file;
    private final String text;
    private final Problems problems;
    private int values;

    private JsonReader(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** Reads a file's bytes; empty, with at least one problem told, if they are not one JSON value. */
    static Optional<Json> read(String file, byte[] bytes, Problems problems) {
        Optional<String> decoded = decoded(file, bytes, problems);
        return decoded.flatMap(text -> new JsonReader(file, text, problems).read());
    }

    private static Optional<String> decoded(String file, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.error(firstBadByte(file, bytes), Where.FILE, "not-utf8");
            return Optional.empty();
        }
    }

    /** The place of the first byte that is not UTF-8: the longest prefix that decodes ends before it. */
    private static Spot firstBadByte(String file, byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        int bad = Math.max(0, lenient.indexOf('\uFFFD'));
        int line = 1;
        int column = 1;
        for (int i = 0; i < bad; i++) {
            if (lenient.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Spot(file, line, column);
    }

    private Optional<Json> read() {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                problems.error(Spot.startOf(file), Where.FILE, "empty-file");
                return Optional.empty();
            }
            Json value = value(parser, 0);
            if (value != null && parser.nextToken() != null) {
                problems.error(spot(parser), Where.FILE, "trailing-text");
            }
            return Optional.ofNullable(value);
        } catch (StreamConstraintsException e) {
            problems.error(spot(e.getLocation()), Where.FILE, "too-long-value");
        } catch (JsonProcessingException e) {
            syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return Optional.empty();
    }

    /** The value at the parser's token, or null if a limit was passed. */
    private @Nullable Json value(JsonParser parser, int depth) throws IOException {
        Spot at = spot(parser);
        if (depth > Limits.DEPTH) {
            problems.error(at, Where.FILE, "too-deep", Limits.DEPTH);
            return null;
        }
        if (++values > Limits.VALUES) {
            problems.error(at, Where.FILE, "too-many-values", Limits.VALUES);
            return null;
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at, depth);
            case START_ARRAY -> list(parser, at, depth);
            case VALUE_STRING -> new Json.Str(at, parser.getText());
            case VALUE_NUMBER_INT -> new Json.Num(at, parser.getDoubleValue(), true);
            case VALUE_NUMBER_FLOAT -> new Json.Num(at, parser.getDoubleValue(), false);
            case VALUE_TRUE -> new Json.Bool(at, true);
            case VALUE_FALSE -> new Json.Bool(at, false);
            default -> new Json.Nil(at);
        };
    }

    private @Nullable Json object(JsonParser parser, Spot at, int depth) throws IOException {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Spot nameAt = spot(parser);
            String name = parser.currentName();
            parser.nextToken();
            Json value = value(parser, depth + 1);
            if (value == null) {
                return null;
            }
            Member earlier = members.putIfAbsent(name, new Member(nameAt, value));
            if (earlier != null) {
                problems.error(
                        nameAt,
                        Where.FILE,
                        "duplicate-key",
                        name,
                        earlier.nameAt().line());
            }
        }
        return new Json.Obj(at, members);
    }

    private @Nullable Json list(JsonParser parser, Spot at, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Json value = value(parser, depth + 1);
            if (value == null) {
                return null;
            }
            items.add(value);
        }
        return new Json.Arr(at, items);
    }

    private Spot spot(JsonParser parser) {
        return spot(parser.currentTokenLocation());
    }

    private Spot spot(@Nullable JsonLocation location) {
        return location == null
                ? Spot.startOf(file)
                : new Spot(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private void syntax(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        if (e instanceof JsonEOFException) {
            problems.error(endOfText(), Where.FILE, "syntax-end");
            return;
        }
        int offset = location == null ? 0 : (int) Math.max(0, Math.min(text.length(), location.getCharOffset()));
        offset = faultyCharacter(offset);
        Spot at = spotAt(offset);
        char found = offset < text.length() ? text.charAt(offset) : ' ';
        char before = lastBefore(offset);
        String shown = Character.isISOControl(found) ? " " : String.valueOf(found);
        if (found == '/' || found == '#') {
            problems.error(at, Where.FILE, "syntax-comment");
        } else if (found == '\'' || found == '“' || found == '”' || found == '„') {
            problems.error(at, Where.FILE, "syntax-quotes", shown);
        } else if (found == '}' || found == ']') {
            problems.error(at, Where.FILE, before == ',' ? "syntax-comma-extra" : "syntax-bracket", shown);
        } else if (Character.isISOControl(found)) {
            problems.error(at, Where.FILE, "syntax-line-break");
        } else if (before == ',' || before == '{' || before == '[' || before == ':') {
            problems.error(at, Where.FILE, "syntax-word", shown);
        } else {
            problems.error(at, Where.FILE, "syntax-comma-missing", shown);
        }
    }

    /** The parser reports the place behind what it choked on; step back onto it. */
    private int faultyCharacter(int offset) {
        int at = Math.min(offset, text.length()) - 1;
        return Math.max(0, at);
    }

    private char lastBefore(int offset) {
        for (int i = offset - 1; i >= 0; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return '{';
    }

    private Spot endOfText() {
        return spotAt(text.stripTrailing().length());
    }

    private Spot spotAt(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Spot(file, line, offset - lineStart + 1);
    }
}
