package soleatlas.article;

import java.util.List;
import java.util.stream.Stream;
import soleatlas.article.Block.Tone;
import soleatlas.words.Messages;
import soleatlas.words.Spelling;

/** What every key does, as far as it is looked for. */
public final class KeyArticle {

    private KeyArticle() {}

    /**
     * The keys of one part of the program.
     *
     * @param title what they are for
     * @param keys the keys
     */
    public record Group(String title, List<Block.Key> keys) {

        /** Keeps its own copy. */
        public Group {
            keys = List.copyOf(keys);
        }
    }

    /** How keys are used, above the keys themselves. */
    static List<Block> intro() {
        return List.of(
                Block.Paragraph.of(Tone.QUIET, Messages.text("keys.intro")),
                new Block.Control(Block.Control.Kind.KEYS));
    }

    /**
     * The keys that fit what was typed, group by group.
     *
     * @param sought words of what a key does, or the key itself; all keys if empty
     */
    public static List<Block> found(List<Group> groups, String sought) {
        List<Block> found =
                groups.stream().flatMap(group -> fitting(group, sought)).toList();
        return found.isEmpty() ? List.of(Block.Paragraph.of(Tone.PLAIN, Messages.text("keys.none"))) : found;
    }

    private static Stream<Block> fitting(Group group, String sought) {
        return BlockWriter.section(
                group.title(),
                group.keys().stream().filter(key -> fits(key, sought)).toList())
                .stream();
    }

    private static boolean fits(Block.Key key, String sought) {
        String folded = Spelling.folded(sought);
        return Spelling.folded(key.action()).contains(folded)
                || key.keys().equalsIgnoreCase(sought.strip())
                || (folded.length() > 1 && Spelling.folded(key.keys()).contains(folded));
    }
}
