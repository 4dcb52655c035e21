package soleatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soleatlas.article.Page;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
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

    /** A finder for the pages of a map. */
    public static PageFinder of(FootMap map, String language) {
        List<Entry> entries = new ArrayList<>();
        map.techniques()
                .forEach(technique -> entries.add(entry(
                        technique.name(),
                        technique.aliases(),
                        new Page(Page.Kind.TECHNIQUE, technique.id()),
                        language)));
        map.handbook()
                .routines()
                .forEach(routine -> entries.add(
                        entry(routine.name(), routine.aliases(), new Page(Page.Kind.ROUTINE, routine.id()), language)));
        map.handbook()
                .practices()
                .forEach(practice -> entries.add(
                        entry(practice.name(), Aliases.NONE, new Page(Page.Kind.PRACTICE, practice.id()), language)));
        map.handbook()
                .terms()
                .forEach(term -> entries.add(
                        entry(term.name(), term.aliases(), new Page(Page.Kind.GLOSSARY, term.id()), language)));
        return new PageFinder(entries);
    }

    private static Entry entry(LocalizedText name, Aliases aliases, Page page, String language) {
        List<String> names = new ArrayList<>();
        name.byLanguage().values().forEach(one -> names.add(Spelling.folded(one)));
        aliases.all().forEach(one -> names.add(Spelling.folded(one)));
        return new Entry(new Hit(name.in(language), page), List.copyOf(names));
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
