package soleatlas.load.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.geometry.Point;
import soleatlas.load.check.Corpus;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.teach.Lesson;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Shot;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;
import soleatlas.teach.StepProblem;
import soleatlas.teach.StepText;

/** What is written is what was meant, and pleasant to read. */
class LessonWriterTest {

    private static final List<String> PIECES = List.of(
            "heel", " ", "\"", "\\", "\n", "\t", "\u0001", "\u001f", "\u007f", "/", "ö", "足", "😀", "\u202e", "\u2028",
            "{", "}", "[1]", ",", ":", "<b>", "'", "\uFEFF", "\u0000", "\\u0041", "//", "é");
    private static final List<String> ZONES = List.of("big-toe", "toe-pads", "toe-bases", "ball", "inner-arch", "heel");
    private static final List<String> TAGS = List.of("de", "zh-Hans", "fr");

    private final LessonFinder.Maps maps = new LessonFinder.Maps();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readingWhatWasWrittenGivesTheSameLesson(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Lesson lesson = lesson(random);
            String text = LessonWriter.text(lesson);
            LoadedLesson read = read(text);
            assertThat(read.lesson()).as(text + read.problems()).contains(lesson);
            assertThat(LessonWriter.text(read.lesson().orElseThrow())).isEqualTo(text);
        }
    }

    @Test
    void whatAReaderWouldRefuseIsToldBeforeTheFileIsWritten() {
        FootMap map = ShippedMaps.everyday();
        Step fine = new Step(StepText.titled(LocalizedText.of("en", "{\n    {\n")), StepChart.plain("plantar"));
        Step claims = new Step(StepText.titled(LocalizedText.of("en", "It heals")), StepChart.plain("plantar"));
        Lesson lesson = lesson(List.of(fine, fine, claims, fine));
        assertThat(LessonCheck.of(lesson.withSteps(List.of(fine)), map)).isEmpty();
        assertThat(LessonCheck.of(lesson, map)).singleElement().satisfies(finding -> {
            assertThat(finding.step()).isEqualTo(2);
            assertThat(finding.isError()).isTrue();
            assertThat(Corpus.WORDS.message(finding.problem())).contains("heals");
            assertThat(Corpus.WORDS.where(finding.problem())).isEqualTo("third step");
        });
        LessonHistory renamed = new LessonHistory(lesson.filedAs("x", ""), 0);
        renamed.rename(LocalizedText.of("en", "It cures"));
        assertThat(LessonCheck.of(renamed.lesson(), map))
                .as("a lesson without a file is checked too")
                .extracting(StepProblem::step)
                .containsExactly(StepProblem.LESSON, 2);
    }

    private static Lesson lesson(List<Step> steps) {
        return new Lesson(
                "x", LocalizedText.of("en", "X"), "A teacher", "CC0-1.0", "en", null, 0, "atlas:everyday.json", steps);
    }

    @Test
    void theFileIsWrittenForPeople() {
        Step first = new Step(StepText.titled(LocalizedText.of("en", "Two soles")), StepChart.plain("plantar"));
        Step second = new Step(
                new StepText(
                        new LocalizedText("en", Map.of("de", "Der Ballen", "en", "The \"ball\"")),
                        null,
                        LocalizedText.of("en", "Where?"),
                        LocalizedText.of("en", "Here."),
                        null),
                new StepChart(
                        "plantar",
                        StepChart.Side.LEFT,
                        Facing.OWN,
                        new Shot.Part(Foot.LEFT, new Point(205, 860.049), 319.96),
                        List.of("ball", "heel"),
                        StepChart.Labels.ONE_BY_ONE,
                        true,
                        Colouring.PLAIN,
                        true,
                        "heel",
                        "effleurage"));
        Lesson lesson = new Lesson(
                "tour",
                LocalizedText.of("en", "A tour"),
                "A teacher",
                "CC0-1.0",
                "en",
                null,
                20,
                "atlas:everyday.json",
                List.of(first, second));
        assertThat(LessonWriter.text(lesson)).isEqualTo("""
                {
                  "format": "sole-atlas-lesson/1",
                  "id": "tour",
                  "name": "A tour",
                  "author": "A teacher",
                  "licence": "CC0-1.0",
                  "language": "en",
                  "minutes": 20,
                  "map": "atlas:everyday.json",
                  "steps": [
                    {
                      "title": "Two soles",
                      "view": "plantar"
                    },
                    {
                      "title": { "en": "The \\"ball\\"", "de": "Der Ballen" },
                      "question": "Where?",
                      "answer": "Here.",
                      "view": "plantar",
                      "feet": "left",
                      "facing": "own",
                      "camera": { "foot": "left", "centre": [205, 860], "height": 320 },
                      "zones": ["ball", "heel"],
                      "labels": "one-by-one",
                      "spotlight": true,
                      "colourBy": "none",
                      "guideLines": true,
                      "compare": "heel",
                      "technique": "effleurage"
                    }
                  ]
                }
                """);
    }

    @Test
    void longListsStandOnSeveralLines() {
        List<String> zones = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            zones.add("zone-" + i);
        }
        StepChart shown = new StepChart(
                "plantar",
                StepChart.Side.BOTH,
                null,
                new Shot.Whole(),
                zones,
                StepChart.Labels.HIDDEN,
                false,
                null,
                false,
                null,
                null);
        Lesson lesson = lesson(new Random(1));
        String text = LessonWriter.text(lesson.withSteps(List.of(new Step(StepText.titled(lesson.name()), shown))));
        assertThat(text)
                .contains(
                        "      \"zones\": [\n        \"zone-0\",\n",
                        "        \"zone-19\"\n      ],\n      \"labels\": \"hidden\"\n    }");
    }

    /** A text of another language may come from elsewhere; the file is still one that can be read. */
    @Test
    void aTextThatLacksTheLessonsLanguageIsWrittenInItAllTheSame() {
        Lesson lesson = lesson(new Random(2))
                .withSteps(List.of(
                        new Step(StepText.titled(LocalizedText.of("fr", "Le talon")), StepChart.plain("plantar"))));
        LocalizedText title = read(LessonWriter.text(lesson))
                .lesson()
                .orElseThrow()
                .steps()
                .get(0)
                .said()
                .title();
        assertThat(title.in("en")).isEqualTo("Le talon");
        assertThat(title.in("fr")).isEqualTo("Le talon");
    }

    private LoadedLesson read(String text) {
        Path file = Corpus.write(folder.resolve("lesson.json"), text);
        return LessonFinder.at(file).slots().get(0).load(maps);
    }

    private static Lesson lesson(Random random) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            steps.add(new Step(said(random), shown(random)));
        }
        return new Lesson(
                "lesson-" + random.nextInt(100),
                text(random),
                words(random),
                words(random),
                "en",
                maybe(random),
                random.nextInt(Lesson.MOST_MINUTES + 1),
                "atlas:everyday.json",
                steps);
    }

    private static StepText said(Random random) {
        LocalizedText question = maybe(random);
        return new StepText(
                text(random), maybe(random), question, question == null ? null : maybe(random), maybe(random));
    }

    private static StepChart shown(Random random) {
        boolean all = random.nextInt(5) == 0;
        List<String> zones = new ArrayList<>(ZONES);
        zones.removeIf(zone -> random.nextBoolean());
        return new StepChart(
                all ? StepChart.ALL_VIEWS : "plantar",
                one(random, StepChart.Side.values()),
                random.nextBoolean() ? null : one(random, Facing.values()),
                shot(random, all, zones.isEmpty()),
                zones,
                one(random, StepChart.Labels.values()),
                random.nextBoolean(),
                random.nextBoolean() ? null : one(random, Colouring.values()).shared(),
                random.nextBoolean(),
                random.nextBoolean() ? null : "heel",
                random.nextBoolean() ? null : "effleurage");
    }

    private static Shot shot(Random random, boolean all, boolean none) {
        int kind = random.nextInt(3);
        if (kind == 0 && !none) {
            return new Shot.Zones();
        }
        return kind == 1 && !all
                ? new Shot.Part(
                        random.nextBoolean() ? Foot.LEFT : Foot.RIGHT,
                        new Point((random.nextInt(8001) - 2000) / 10.0, (random.nextInt(20_001) - 5000) / 10.0),
                        (100 + random.nextInt(39_901)) / 10.0)
                : new Shot.Whole();
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static @Nullable LocalizedText maybe(Random random) {
        return random.nextBoolean() ? null : text(random);
    }

    private static LocalizedText text(Random random) {
        Map<String, String> byLanguage = new TreeMap<>(Map.of("en", words(random)));
        for (String tag : TAGS) {
            if (random.nextInt(4) == 0) {
                byLanguage.put(tag, words(random));
            }
        }
        return new LocalizedText("en", byLanguage);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("x");
        for (int i = 0; i < random.nextInt(30); i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }
}
