package soleatlas.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import soleatlas.article.Page;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Condition;
import soleatlas.atlas.Finding;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Sign;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Term;
import soleatlas.atlas.Vocabulary;
import soleatlas.words.Spelling;

/** Finds pages of the handbook by their names: techniques, routines, practices, words of the field. */
public final class PageFinder {

    /** A finder that finds nothing. */
    public static final PageFinder NONE = new PageFinder(List.of());

    private final List<Entry> entries;

    private PageFinder(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A page with what it is about.
     *
     * @param name its name in the language asked for
     * @param page the page
     */
    public record Hit(String name, Page page) {}

    private record Entry(Hit hit, List<String> names) {

        /** 0 for the whole name, 1 for its beginning, 2 for the beginning of a word in it, 9 for nothing. */
        int rank(String query) {
            int best = 9;
            for (String name : names) {
                int rank = name.equals(query)
                        ? 0
                        : name.startsWith(query) ? 1 : (" " + name).contains(" " + query) ? 2 : 9;
                best = Math.min(best, rank);
            }
            return best;
        }
    }

    /** A finder for the pages of a map, by its own words. */
    public static PageFinder of(FootMap map, String language) {
        return of(map, map.vocabulary(), language);
    }

    /** A finder for the pages of a map, by these words; what is to be heeded stands before what is to be done. */
    public static PageFinder of(FootMap map, Vocabulary words, String language) {
        Collector found = new Collector(words, language);
        for (Sign sign : map.safety().signs()) {
            LocalizedText name = sign.title().orElse(sign.text());
            found.add(name, Aliases.NONE, Vocabulary.Kind.SIGN, sign.id(), Page.Kind.SAFETY);
        }
        for (Condition condition : map.safety().conditions()) {
            String id = condition.id();
            found.add(condition.name(), condition.aliases(), Vocabulary.Kind.CONDITION, id, Page.Kind.SAFETY);
        }
        for (Technique technique : map.techniques()) {
            String id = technique.id();
            found.add(technique.name(), technique.aliases(), Vocabulary.Kind.TECHNIQUE, id, Page.Kind.TECHNIQUE);
        }
        for (Routine routine : map.handbook().routines()) {
            String id = routine.id();
            found.add(routine.name(), routine.aliases(), Vocabulary.Kind.ROUTINE, id, Page.Kind.ROUTINE);
        }
        for (Practice practice : map.handbook().practices()) {
            String id = practice.id();
            found.add(practice.name(), Aliases.NONE, Vocabulary.Kind.PRACTICE, id, Page.Kind.PRACTICE);
        }
        for (Term term : map.handbook().terms()) {
            found.add(term.name(), term.aliases(), Vocabulary.Kind.TERM, term.id(), Page.Kind.GLOSSARY);
        }
        for (Finding finding : map.handbook().findings()) {
            found.add(finding.claim(), Aliases.NONE, Vocabulary.Kind.FINDING, finding.id(), Page.Kind.KNOWN);
        }
        return new PageFinder(found.entries());
    }

    /** Takes pages with all words that they are asked for by. */
    private record Collector(Vocabulary words, String language, List<Entry> entries) {

        Collector(Vocabulary words, String language) {
            this(words, language, new ArrayList<>());
        }

        void add(LocalizedText name, Aliases aliases, Vocabulary.Kind kind, String id, Page.Kind page) {
            List<String> names = Stream.of(
                            name.byLanguage().values(),
                            aliases.all(),
                            words.of(kind, id).all())
                    .flatMap(Collection::stream)
                    .map(Spelling::folded)
                    .toList();
            entries.add(new Entry(new Hit(name.in(language), new Page(page, id)), names));
        }
    }

    /**
     * The pages that match, the best first.
     *
     * @param query what was typed; fewer than two letters or digits find nothing
     * @param most how many at most
     */
    public List<Hit> find(String query, int most) {
        String folded = Spelling.folded(query);
        if (folded.length() < 2) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.rank(folded) < 9)
                .sorted(Comparator.comparingInt(entry -> entry.rank(folded)))
                .limit(most)
                .map(Entry::hit)
                .toList();
    }
}
