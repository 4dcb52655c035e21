package soleatlas.app;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fonts that travel with the program and the languages for which the style sheet names them. */
final class SheetFonts {

    /** What stands for all languages that have no font of their own. */
    static final String OTHER = "";

    private static final Path FONTS = Path.of("assets", "fonts");
    private static final Path SHEET = Path.of("src", "main", "resources", "soleatlas", "ui", "atlas.css");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern FAMILIES = Pattern.compile("-fx-font-family:([^;]+);");
    private static final Pattern LANGUAGE = Pattern.compile("\\.language-([A-Za-z0-9-]+)");

    private final Map<String, Font> faces = new HashMap<>();
    private final List<List<String>> families = new ArrayList<>();
    private final Map<String, List<Font>> byLanguage = new TreeMap<>();

    SheetFonts() throws IOException, FontFormatException {
        try (Stream<Path> files = Files.list(FONTS)) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(otf|ttf)"))
                    .sorted()
                    .toList()) {
                Font face = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(14f);
                // The sheet names a regular font by its family, the heavier ones by their full names
                faces.put(face.getFontName(Locale.ENGLISH).replaceFirst(" Regular$", ""), face);
            }
        }
        for (MatchResult rule : RULE.matcher(Files.readString(SHEET)).results().toList()) {
            FAMILIES.matcher(rule.group(2))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(list -> {
                        List<String> names = Stream.of(list.split(",", -1))
                                .map(name -> name.strip().replace("\"", ""))
                                .toList();
                        families.add(names);
                        byLanguage
                                .computeIfAbsent(language(rule.group(1)), language -> new ArrayList<>())
                                .add(face(names));
                    });
        }
    }

    private static String language(String selectors) {
        return LANGUAGE.matcher(selectors)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse(OTHER);
    }

    private Font face(List<String> names) {
        return names.stream()
                .filter(faces::containsKey)
                .findFirst()
                .map(faces::get)
                .orElseThrow(() -> new AssertionError("No font in " + FONTS + " has one of the names " + names));
    }

    /** The families of each rule of the sheet that names some: the first one, and what it may be called elsewhere. */
    List<List<String>> families() {
        return families;
    }

    /** The languages that have a font of their own, and {@link #OTHER}. */
    Set<String> languages() {
        return byLanguage.keySet();
    }

    /** What of a text is drawn by one of the fonts that it may be written in only as an empty box. */
    List<String> undrawn(String language, String text) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault(OTHER, List.of())).stream()
                .distinct()
                .flatMap(face -> lack(face, text)
                        .map(lack -> face.getFontName(Locale.ENGLISH) + " lacks " + lack + " of \"" + text + "\"")
                        .stream())
                .toList();
    }

    private static Optional<String> lack(Font face, String text) {
        Optional<String> character = text.codePoints()
                .filter(point -> !Character.isISOControl(point) && !face.canDisplay(point))
                .mapToObj(point -> "%s (U+%04X)".formatted(Character.toString(point), point))
                .findFirst();
        if (character.isPresent()) {
            return character;
        }
        // A character may be drawn as others: Thai sara am as the two signs that it is made of
        GlyphVector glyphs = face.layoutGlyphVector(
                new FontRenderContext(null, true, true),
                text.toCharArray(),
                0,
                text.length(),
                Font.LAYOUT_LEFT_TO_RIGHT);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.getGlyphCode(i) == face.getMissingGlyphCode()) {
                return Optional.of("a part of " + text.charAt(glyphs.getGlyphCharIndex(i)));
            }
        }
        return Optional.empty();
    }
}
