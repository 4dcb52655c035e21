package soleatlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every English text that a reader sees is plain British English in short sentences, and calls a thing by one name. What it
 * finds is re-worded as the message says; where a text is right as it is, the rule is made more exact.
 */
class VoiceTest {

    /** The most words between two stops, colons or semicolons. */
    private static final int LONGEST = 30;

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?…])[”’\"')]*\\s+(?=[\\p{Lu}\\d“\"{])|[;:]\\s+|\\n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    /** Regular expressions, which nobody reads on screen. */
    private static final String NO_SENTENCES = "claim-words.properties";

    private record Text(String place, String text) {}

    private static final Map<Pattern, String> IDIOMS = rules(
            // what a native speaker would not say -> what they would
            "mind what|minding|to mind|is minded", "use, adjust for, be careful with",
            "put aside|puts? (?:a|the) zones? aside|take out the zone", "collected, collect, remove",
            "words of the field", "glossary",
            "takes? back(?! pain)|took back", "remove, undo",
            "let the chart glide|glides? to", "animation, moves to",
            "turn the wheel|com(?:e|es|ing) (?:close|closer|near|nearer)", "scroll to zoom, zoom in, lean in",
            "for whom", "who",
            "in the hand:", "tool:",
            "the atlas goes on|goes on all the same", "is still running, continues",
            "knows no", "does not allow, has no",
            "was read again", "reloaded",
            "(?:is|are|was|were|been) told|tells? the atlas|what you told|i told", "say, shown, set",
            "wholly", "completely",
            "anew", "again",
            "bears? (?:\\w+ )?(?:badly|well|ill)", "sensitive to, cope well with",
            "needle trees?", "conifers",
            "as a goodbye", "to finish",
            "the seat", "the buttocks",
            "mend|mends|mended|mending", "fix (a file), heal (an injury), darn (a sock)",
            "lit are|marked are", "the highlighted areas are",
            "weight sink in", "lean in gently",
            "set the outer corner", "rest the corner of your thumb on the skin",
            "no need to say why", "no reason needed",
            "leave the atlas", "quit",
            "by keys", "with the keyboard",
            "(?:stands?|lies) (?:at|on) your (?:left|right)|at your (?:left|right)|at the (?:left|right)(?= *[.,:;)])",
                    "is on your left, on the left",
            "(?:see|look) whether (?:the|a) (?:disk|file|folder)", "check whether, check that",
            "stands? (?:already|below|above|here|behind|there|twice)|(?:here|there) stands?", "is, comes, appears",
            "hand(?:s|ed)? in", "check",
            "beware of|to be heeded|heed(?:s|ed)?", "be careful with, follow",
            "for you alone|for yourself alone", "for you only",
            "our own wording", "say it once at the end of the panel",
            "(?<!there )is no (?:map|lesson|file|folder|text|number|zone|backup|sentence|name)", "is not a",
            "nothing fits|no zones? fits?", "no matches",
            "neither of which|whereby|thereby|thereof|therein|wherein|whilst|amongst", "a plainer word",
            "at the side of|on the part of", "beside, by",
            "of late|ere|hence|thus", "lately, before, so",
            "what(?:ever)? is (?:due|meant|asked) for", "say the thing itself",
            "utilise|commence|prior to|in order to|a number of|approximately|sufficient(?:ly)?",
                    "use, start, before, to, several, about, enough");

    private static final Map<Pattern, String> AMERICAN = rules(
            "color(?:s|ed|ful)?", "colour",
            "(?:center|centers|centered)", "centre, centred",
            "gray|grays", "grey",
            "(?:favor|flavor|harbor|labor|neighbor|odor|tumor|behavior|vapor|humor)s?", "-our: favour, labour",
            "fiber|fibers|liter|liters|theater|meters|kilometers|centimeters|millimeters", "-re: fibre, litre, metre",
            "\\w+(?:aliz|aniz|ariz|atiz|efiz|eciz|ertiz|iliz|imiz|oniz|ogniz|ompris|oriz|umariz|ymboliz)(?:e|es|ed|ing|ation)",
                    "-ise: realise, organise",
            "analyz(?:e|es|ed|ing)|paralyz(?:e|es|ed)", "analyse, paralyse",
            "edema|diarrhea|hemorrhage|hemorrhoids?|anesthe\\w+|pediatric\\w*|gynecolog\\w+|orthopedic\\w*|estrogen|fetus|anemia|leukemia",
                    "oedema, diarrhoea, anaesthetic, paediatric",
            "traveling|traveled|traveler|labeled|labeling|canceled|canceling|modeled|modeling|leveled|fueled|signaling",
                    "-ll-: travelling, labelled",
            "mom|moms|pajamas|aluminum|airplane|skeptic\\w*|jewelry|plow|program(?:s)? of|practic(?:ing|ed)|judgment|fulfill|skillful|gotten|acetaminophen",
                    "mum, pyjamas, sceptic, practising, paracetamol",
            "licens(?:e|es) (?:of|is|for)", "licence");

    /** One name for one thing, in what the program itself says. */
    private static final Map<Pattern, String> TERMS = rules(
            "the room (?:sees|still|keeps|does)|the room['’]s picture|to the room|for the room",
                    "the class, the class screen",
            "motion|glide", "animation",
            "magnifying glass", "magnifier",
            "session", "round",
            "to refresh", "to review",
            "remarks?", "warning",
            "(?:lesson|step)s?(?: cannot)? (?:be|being) given|lesson is given|from being given", "presented",
            "go on", "continue, next",
            "what applies to me", "my health conditions",
            "under another name …", "Save as …",
            "point(?:ed|ing)? at (?:it|its|the right|the place|a name|there)", "click",
            "sign that cannot be seen|the signs? \\{0}", "character",
            "ships with the atlas|one that ships", "built in",
            "leave\\.|leave the (?:program|lesson|atlas)", "exit, quit, end",
            "on this machine|to this machine", "computer",
            "begun|ending says", "started, name ends in");

    @Test
    void nobodyWouldSayItLikeThat() {
        assertThat(found(everything(), IDIOMS))
                .as("say these as one says them (place: words -> rather)")
                .isEmpty();
    }

    @Test
    void spellingIsBritish() {
        assertThat(found(everything(), AMERICAN))
                .as("spell these as in British English (place: words -> rather)")
                .isEmpty();
    }

    @Test
    void theProgramCallsAThingByOneName() {
        assertThat(found(bundles(), TERMS))
                .as("these have another name elsewhere in the program (place: words -> the name)")
                .isEmpty();
    }

    @Test
    void sentencesAreShort() {
        List<String> tooLong = new ArrayList<>();
        everything().forEach(text -> {
            for (String sentence : SENTENCE_END.split(plain(text.text()), -1)) {
                int words = (int) Stream.of(sentence.split("[\\s–]+", -1))
                        .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                        .count();
                if (words > LONGEST) {
                    tooLong.add(text.place() + ": " + words + " words: " + sentence);
                }
            }
        });
        assertThat(tooLong)
                .as("make two sentences of each of these; at most %d words", LONGEST)
                .isEmpty();
    }

    private static Stream<Text> everything() {
        return Stream.concat(bundles(), MapTexts.all().stream().map(text -> new Text(text.place(), text.text())));
    }

    private static Stream<Text> bundles() {
        return MessageFiles.files(MessageFiles.RESOURCES, ".properties").stream()
                .filter(Predicate.not(file -> file.endsWith(NO_SENTENCES)))
                .flatMap(VoiceTest::texts);
    }

    private static Stream<Text> texts(Path file) {
        return MessageFiles.entries(file).stream()
                .map(entry ->
                        new Text(entry.place() + " " + entry.key(), entry.text().replace("''", "'")));
    }

    /** A placeholder counts as one word. */
    private static String plain(String text) {
        return PLACEHOLDER.matcher(text.replace("\\n", "\n")).replaceAll("X");
    }

    private static List<String> found(Stream<Text> texts, Map<Pattern, String> rules) {
        List<String> found = new ArrayList<>();
        texts.forEach(text -> rules.forEach((rule, rather) -> {
            Matcher words = rule.matcher(text.text());
            while (words.find()) {
                found.add(text.place() + ": \"" + words.group() + "\" -> " + rather);
            }
        }));
        return found;
    }

    /** Whole words, in large or small letters. */
    private static Map<Pattern, String> rules(String... wordsAndBetter) {
        Map<Pattern, String> rules = new LinkedHashMap<>();
        for (int i = 0; i < wordsAndBetter.length; i += 2) {
            rules.put(
                    Pattern.compile(
                            "(?<![\\p{L}-])(?:" + wordsAndBetter[i] + ")(?![\\p{L}-])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    wordsAndBetter[i + 1]);
        }
        return rules;
    }
}
