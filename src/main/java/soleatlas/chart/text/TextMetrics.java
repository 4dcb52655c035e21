package soleatlas.chart.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import soleatlas.chart.text.TextStyle.Weight;

/**
 * How large texts are in the fonts that we ship, the same for every painter: names break and stand alike on the screen, on a
 * slide and in a file. Without kerning, as the toolkit draws them.
 */
public final class TextMetrics {

    /** The fonts among the resources that are asked, in this order, where the typeface lacks a character. */
    public static final List<String> OTHERS = List.of(
            "/assets/fonts/SoleAtlasJapanese.otf",
            "/assets/fonts/SoleAtlasChinese.otf",
            "/assets/fonts/SoleAtlasThai.ttf");

    private final Map<Weight, FontFile> fonts = new EnumMap<>(Weight.class);
    private final List<FontFile> others = new ArrayList<>();

    private static FontFile read(String resource) {
        try (InputStream stream = TextMetrics.class.getResourceAsStream(resource)) {
            return new FontFile(Objects.requireNonNull(stream, resource).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private synchronized FontFile font(Weight weight) {
        return fonts.computeIfAbsent(weight, missing -> read(missing.resource()));
    }

    private synchronized List<FontFile> others() {
        if (others.isEmpty()) {
            OTHERS.forEach(name -> others.add(read(name)));
        }
        return others;
    }

    /** How wide a text is on one line, in pixels. */
    public double width(String text, TextStyle style) {
        FontFile font = font(style.weight());
        double em = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            em += advance(font, text.codePointAt(i));
        }
        return em * style.size();
    }

    private double advance(FontFile font, int character) {
        if (font.has(character)) {
            return font.advance(character);
        }
        return others().stream()
                .filter(other -> other.has(character))
                .findFirst()
                .map(other -> other.advance(character))
                .orElseGet(() -> Character.isIdeographic(character) ? 1 : font.advance(character));
    }

    /** From the top of a line to its base line, in pixels. */
    public double ascent(TextStyle style) {
        return font(style.weight()).ascent() * style.size();
    }

    /** Height of a line, in pixels. */
    public double lineHeight(TextStyle style) {
        FontFile font = font(style.weight());
        return (font.ascent() + font.descent()) * style.size();
    }

    /**
     * Breaks a text into lines where its language lets it be broken; a word that is wider than a line has one of its own.
     *
     * @param width how wide a line may be, in pixels
     */
    public List<String> lines(String text, TextStyle style, double width) {
        if (width(text, style) <= width) {
            return List.of(text);
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        double[] before = advances(text, style);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int visible = start + text.substring(start, end).stripTrailing().length();
            if (last > start && before[visible] - before[start] > width) {
                lines.add(text.substring(start, last).stripTrailing());
                start = last;
            }
            last = end;
        }
        lines.add(text.substring(start).stripTrailing());
        return List.copyOf(lines);
    }

    /** How wide a text is up to each of its characters, in pixels: each is measured once, however often a text is broken. */
    private double[] advances(String text, TextStyle style) {
        FontFile font = font(style.weight());
        double[] before = new double[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            double wide = before[i] + advance(font, text.codePointAt(i)) * style.size();
            Arrays.fill(before, i + 1, next + 1, wide);
            i = next;
        }
        return before;
    }

    /** How wide the widest word is, or whatever else cannot be broken, in pixels. */
    public double widestWord(String text, TextStyle style) {
        return lines(text, style, 0).stream()
                .mapToDouble(word -> width(word, style))
                .max()
                .orElse(0);
    }

    /**
     * Breaks a text into lines as {@link #lines} does, at the ends of its paragraphs too and, where a word is wider than a line,
     * inside it.
     *
     * @param width how wide a line may be, in pixels
     */
    public List<String> paragraphs(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            for (String line : lines(paragraph, style, width)) {
                String rest = line;
                for (int end = fitting(rest, style, width); end < rest.length(); end = fitting(rest, style, width)) {
                    lines.add(rest.substring(0, end));
                    rest = rest.substring(end);
                }
                lines.add(rest);
            }
        }
        return lines;
    }

    /** How many of the first letters fit into a width; at least one. */
    private int fitting(String text, TextStyle style, double width) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (end > 0 && width(text.substring(0, next), style) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    /**
     * Cuts a text that is too wide, with an ellipsis at its end.
     *
     * @param width how wide it may be, in pixels
     */
    public String cut(String text, TextStyle style, double width) {
        if (width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", style) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
