package soleatlas.load.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Vocabulary;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Registry;
import soleatlas.load.source.SourceFolder;
import soleatlas.load.text.TextReader;
import soleatlas.words.Spelling;

/**
 * Reads the words by which people ask for things. The parts that ship have words for more than one map holds: there, what the
 * map lacks is left out.
 */
final class WordsReader {

    private final MapContext context;
    private final List<Vocabulary.Entry> entries = new ArrayList<>();
    private final Set<Said> said = new HashSet<>();

    WordsReader(MapContext context) {
        this.context = context;
    }

    /** A word that stands for a thing already. */
    private record Said(Vocabulary.Kind kind, String id, String language, String word) {}

    /** What was read so far. */
    List<Vocabulary.Entry> entries() {
        return entries;
    }

    /** Reads the words of one file; everything else must have been read before. */
    void read(Fields file, TextReader texts) {
        entries.addAll(file.each("words", false, (fields, index) -> entry(fields, texts)));
    }

    private Vocabulary.@Nullable Entry entry(Fields fields, TextReader texts) {
        Vocabulary.Kind found = null;
        Str target = null;
        int targets = 0;
        for (Vocabulary.Kind kind : Vocabulary.Kind.values()) {
            String name = Fields.word(kind);
            Str named = fields.string(name, false);
            if (fields.has(name)) {
                found = kind;
                target = named;
                targets++;
            }
        }
        if (targets != 1) {
            context.problems.error(fields.at(), fields.where(), "words-one-target", targets);
        }
        Map<String, List<String>> words = texts.searchWords(fields, "words");
        if (targets != 1 || found == null || target == null) {
            return null;
        }
        once(found, target.value(), words, fields);
        return exists(found, target, fields) ? new Vocabulary.Entry(found, target.value(), new Aliases(words)) : null;
    }

    /** Whether there is such a thing; what only the program knows is not looked for here. */
    private boolean exists(Vocabulary.Kind kind, Str target, Fields fields) {
        if (kind == Vocabulary.Kind.COMMAND) {
            return true;
        }
        Registry<?> things = things(kind);
        boolean ships = target.at().file().startsWith(SourceFolder.BUILT_IN);
        return ships ? things.knows(target.value()) : things.exists(target.value(), target.at(), fields.where());
    }

    private Registry<?> things(Vocabulary.Kind kind) {
        return switch (kind) {
            case SIGN -> context.signs;
            case CONDITION -> context.conditions;
            case WISH -> context.wishes;
            case AREA -> context.areas;
            case ZONE -> context.zones;
            case TECHNIQUE -> context.techniques;
            case PRACTICE -> context.practices;
            case ROUTINE -> context.routines;
            case TERM -> context.terms;
            case FINDING -> context.findings;
            case COMMAND -> throw new IllegalArgumentException("no thing of a map: " + kind);
        };
    }

    /** Tells of words that stand for the same thing twice, however they are written. */
    private void once(Vocabulary.Kind kind, String id, Map<String, List<String>> words, Fields fields) {
        words.forEach((language, list) -> list.forEach(word -> {
            if (!said.add(new Said(kind, id, language, Spelling.folded(word)))) {
                context.problems.error(fields.at("words"), fields.where(), "word-twice", word, language);
            }
        }));
    }
}
