package soleatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Area;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Vocabulary;
import soleatlas.atlas.Vocabulary.Kind;
import soleatlas.atlas.Wish;
import soleatlas.atlas.Zone;
import soleatlas.words.Spelling;

/**
 * Finds the zones a person means: by name, other names, wish, technique, system or place, without case and accents, with one
 * slip forgiven in words of five letters and more.
 */
public final class Search {

    private static final int SHORTEST_WITH_SLIP = 5;
    /** A phrase inside a longer name says less than a whole name of the next rank. */
    private static final int INSIDE = 15;

    private final Map<Zone, List<Field>> fields = new LinkedHashMap<>();

    /** How good a field is as an answer; lower is better. */
    private enum Rank {
        NAME(0),
        ALIAS(10),
        WISH(20),
        TECHNIQUE(30),
        SYSTEM(40),
        PLACE(50);

        private final int weight;

        Rank(int weight) {
            this.weight = weight;
        }
    }

    /** A folded text with its words. */
    private record Field(Rank rank, String text, List<String> words) {

        private static Field of(Rank rank, String text) {
            String folded = Spelling.folded(text);
            return new Field(rank, folded, List.of(folded.split(" ")));
        }
    }

    /** Prepares the search in a map by its own words. */
    public Search(FootMap map) {
        this(map, map.vocabulary());
    }

    /** Prepares the search in a map by these words. */
    public Search(FootMap map, Vocabulary words) {
        map.zones().forEach(zone -> fields.put(zone, fieldsOf(zone, words)));
    }

    /**
     * The zones that match, the best first, equally good ones in the map's order.
     *
     * @param query what was typed; matches everything if it holds no letter or digit
     */
    public List<Zone> find(String query) {
        String folded = Spelling.folded(query);
        if (folded.isEmpty()) {
            return List.copyOf(fields.keySet());
        }
        List<String> words = List.of(folded.split(" "));
        List<Scored> hits = new ArrayList<>();
        fields.forEach((zone, texts) -> {
            int score = score(texts, folded, words);
            if (score < Integer.MAX_VALUE) {
                hits.add(new Scored(zone, score));
            }
        });
        return hits.stream()
                .sorted(Comparator.comparingInt(Scored::score))
                .map(Scored::zone)
                .toList();
    }

    private record Scored(Zone zone, int score) {}

    /** A whole phrase in one field beats words scattered over several. */
    private static int score(List<Field> texts, String phrase, List<String> words) {
        int best = Integer.MAX_VALUE;
        for (Field field : texts) {
            int quality = phraseQuality(field, phrase);
            if (quality < Integer.MAX_VALUE) {
                best = Math.min(best, field.rank().weight + quality);
            }
        }
        if (best < Integer.MAX_VALUE) {
            return best;
        }
        int sum = 100;
        for (String word : words) {
            int quality = wordQuality(texts, word);
            if (quality == Integer.MAX_VALUE) {
                return Integer.MAX_VALUE;
            }
            sum += quality;
        }
        return sum;
    }

    private static int phraseQuality(Field field, String phrase) {
        if (field.text().equals(phrase)) {
            return 0;
        }
        if (field.text().startsWith(phrase)) {
            return 1;
        }
        return (" " + field.text()).contains(" " + phrase) ? INSIDE : Integer.MAX_VALUE;
    }

    private static int wordQuality(List<Field> texts, String word) {
        int best = Integer.MAX_VALUE;
        for (Field field : texts) {
            for (String candidate : field.words()) {
                int quality = Integer.MAX_VALUE;
                if (candidate.startsWith(word)) {
                    quality = 0;
                } else if (slipped(candidate, word)) {
                    quality = 40;
                }
                if (quality < Integer.MAX_VALUE) {
                    best = Math.min(best, field.rank().weight + quality);
                }
            }
        }
        return best;
    }

    private static boolean slipped(String candidate, String word) {
        return word.length() >= SHORTEST_WITH_SLIP
                && Math.abs(candidate.length() - word.length()) <= 1
                && Spelling.slips(candidate, word) <= 1;
    }

    private static List<Field> fieldsOf(Zone zone, Vocabulary words) {
        List<Field> found = new ArrayList<>();
        add(found, Rank.NAME, zone.name());
        add(found, Rank.NAME, zone.shortName());
        add(found, Rank.NAME, zone.otherNames());
        add(found, Rank.ALIAS, zone.aliases());
        add(found, Rank.ALIAS, words.of(Kind.ZONE, zone.id()));
        for (Wish wish : zone.wishes()) {
            add(found, Rank.WISH, wish.name());
            add(found, Rank.WISH, wish.aliases());
            add(found, Rank.WISH, words.of(Kind.WISH, wish.id()));
        }
        for (TechniqueUse use : zone.techniques()) {
            add(found, Rank.TECHNIQUE, use.technique().name());
            add(found, Rank.TECHNIQUE, use.technique().aliases());
            add(found, Rank.TECHNIQUE, words.of(Kind.TECHNIQUE, use.technique().id()));
        }
        zone.group().ifPresent(system -> add(found, Rank.SYSTEM, system.name()));
        for (Area area : zone.areas()) {
            add(found, Rank.PLACE, area.name());
            add(found, Rank.PLACE, words.of(Kind.AREA, area.id()));
        }
        return List.copyOf(found);
    }

    private static void add(List<Field> found, Rank rank, Aliases words) {
        words.all().forEach(word -> found.add(Field.of(rank, word)));
    }

    private static void add(List<Field> found, Rank rank, @Nullable LocalizedText text) {
        if (text != null) {
            text.byLanguage().values().forEach(name -> found.add(Field.of(rank, name)));
        }
    }
}
