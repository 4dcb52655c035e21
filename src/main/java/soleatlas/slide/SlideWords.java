package soleatlas.slide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soleatlas.atlas.LocalizedText;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextStyle;
import soleatlas.chart.text.TextStyle.Weight;
import soleatlas.teach.Quiz;
import soleatlas.teach.Room;
import soleatlas.teach.Slide;
import soleatlas.words.Messages;

/**
 * What is written on a slide: its title, a sentence, a question and its answer; or what a quiz asks and how it stands. Sizes of
 * letters are shares of what is legible in the last row.
 */
final class SlideWords {

    /** Free space between two parts, in em. */
    private static final double GAP = 0.35;
    /** A time at which every count-down is over: then it says most. */
    private static final long OVER = Long.MAX_VALUE;

    private final Slide slide;
    private final SlideSetting setting;
    private final SlidePage page;
    /** How wide the widest word of each part is, in em. */
    private final Map<Part, Double> widest = new EnumMap<>(Part.class);

    SlideWords(Slide slide, SlideSetting setting, SlidePage page) {
        this.slide = slide;
        this.setting = setting;
        this.page = page;
        for (Part part : Part.values()) {
            words(part, OVER)
                    .ifPresent(words ->
                            widest.put(part, page.metrics().widestWord(words, new TextStyle(part.weight, 1))));
        }
    }

    /** What there can be, from the top down. */
    private enum Part {
        TITLE(Role.TITLE, Weight.BOLD, 1, -0.12, "text"),
        TEXT(Role.TEXT, Weight.REGULAR, 1, -0.05, "text"),
        QUESTION(Role.TEXT, Weight.SEMI_BOLD, 1, -0.05, "accent"),
        ANSWER(Role.TEXT, Weight.REGULAR, 1, -0.05, "text"),
        COUNTDOWN(Role.TEXT, Weight.BOLD, 2.2, 0, "text"),
        TALLY(Role.TEXT, Weight.SEMI_BOLD, 1, 0, "muted");

        /** All but the title. */
        private static final List<Part> CAPTION = List.of(TEXT, QUESTION, ANSWER, COUNTDOWN, TALLY);

        private final Role role;
        private final Weight weight;
        private final double size;
        private final double spacing;
        private final String colour;

        Part(Role role, Weight weight, double size, double spacing, String colour) {
            this.role = role;
            this.weight = weight;
            this.size = size;
            this.spacing = spacing;
            this.colour = colour;
        }
    }

    private Optional<String> words(Part part, long now) {
        return switch (part) {
            case TITLE -> Optional.of(slide.quizzed().map(this::asked).orElseGet(() -> in(slide.title())));
            case TEXT -> slide.sentence().map(this::in);
            case QUESTION -> slide.asked().map(this::in);
            case ANSWER -> slide.replied().map(this::in);
            case COUNTDOWN ->
                slide.quizzed()
                        .map(Quiz::countdown)
                        .filter(countdown -> countdown.seconds() > 0)
                        .map(countdown -> countdown.isOver(now)
                                ? Messages.text("show.slide.quiz.over")
                                : Messages.text("show.slide.quiz.seconds", countdown.secondsLeft(now)));
            case TALLY -> slide.quizzed().map(SlideWords::standing);
        };
    }

    private String in(LocalizedText text) {
        return text.in(page.language());
    }

    private String asked(Quiz quiz) {
        String id = quiz.current().orElse("");
        Optional<String> zone = setting.map().zone(id).map(asked -> in(asked.name()));
        if (zone.isEmpty()) {
            return Messages.text("show.slide.quiz.ready", quiz.zones().size());
        }
        return quiz.revealed()
                ? Messages.text(
                        "show.slide.quiz.answer", zone.get(), quiz.numbers().getOrDefault(id, 0))
                : Messages.text("show.slide.quiz.question", zone.get());
    }

    private static String standing(Quiz quiz) {
        StringBuilder all = new StringBuilder(Messages.text(
                "show.slide.quiz.count", quiz.asked().size(), quiz.zones().size()));
        for (int i = 0; i < quiz.points().size(); i++) {
            all.append(
                    Messages.text("show.slide.quiz.team", i + 1, quiz.points().get(i)));
        }
        return all.toString();
    }

    /** An answer that is not out keeps its place free, so that nothing moves when it comes. */
    private boolean isShown(Part part) {
        return part != Part.ANSWER || slide.answered().isPresent();
    }

    /** Everything that is written, one after the other, for those who hear it. */
    String spoken(long now) {
        return Stream.of(Part.values())
                .filter(this::isShown)
                .flatMap(part -> words(part, now).stream())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** A title stays nearer to its size, so that titles of one lesson look alike. */
    private TextStyle letters(Part part, double share) {
        Room room = setting.room();
        double size = part == Part.TITLE
                ? Math.sqrt(share) * room.title(page.height())
                : share * room.least(page.height()) * part.size;
        return new TextStyle(part.weight, size);
    }

    private TextBlock block(Part part, String words, double share, double width) {
        TextStyle letters = letters(part, share);
        return TextBlock.wrapped(page.metrics(), words, letters, width, part.spacing * letters.size());
    }

    /** Whether no word is wider than a width. */
    boolean fits(double share, double width) {
        return widest.entrySet().stream()
                .allMatch(
                        part -> part.getValue() * letters(part.getKey(), share).size() <= width);
    }

    /** Height of the title in a width, in pixels. */
    double titleHeight(double share, double width) {
        return height(Part.TITLE, share, width);
    }

    /** Height of everything else in a width, in pixels. */
    double captionHeight(double share, double width) {
        double height = 0;
        for (Part part : Part.CAPTION) {
            if (words(part, OVER).isPresent()) {
                height += (height > 0 ? gap(share) : 0) + height(part, share, width);
            }
        }
        return Math.ceil(height);
    }

    private double height(Part part, double share, double width) {
        return words(part, OVER)
                .map(words -> block(part, words, share, width).height())
                .orElse(0.0);
    }

    private double gap(double share) {
        return GAP * letters(Part.TEXT, share).size();
    }

    /**
     * Writes everything.
     *
     * @param x left edge, in pixels
     * @param titleTop upper edge of the title
     * @param captionTop upper edge of everything else
     * @param now the time, in milliseconds
     */
    List<MarkGroup> marks(double share, double x, double titleTop, double captionTop, double width, long now) {
        List<MarkGroup> groups = new ArrayList<>();
        add(Part.TITLE, share, x, titleTop, width, now, groups);
        double y = captionTop;
        for (Part part : Part.CAPTION) {
            if (words(part, now).isPresent()) {
                add(part, share, x, y, width, now, groups);
                y += height(part, share, width) + gap(share);
            }
        }
        return groups;
    }

    private void add(Part part, double share, double x, double y, double width, long now, List<MarkGroup> groups) {
        String words = words(part, now).orElse("");
        if (isShown(part) && !words.isBlank()) {
            TextBlock block = block(part, words, share, width);
            groups.add(MarkGroup.named(
                    Messages.kebab(part),
                    part.role,
                    words,
                    List.of(TextMark.of(
                            block,
                            block.at(x, y),
                            TextBlock.Align.LEFT,
                            page.theme().colour(part.colour),
                            null))));
        }
    }
}
