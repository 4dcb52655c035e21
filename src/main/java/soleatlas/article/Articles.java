package soleatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soleatlas.article.Block.Tone;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Facing;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Surface;
import soleatlas.atlas.Zone;
import soleatlas.safety.Advisories;
import soleatlas.safety.SafetyAdvisor;
import soleatlas.words.Messages;

/** Everything that can be said about a map to one reader. */
public final class Articles {

    private final @Nullable FootMap map;
    private final SafetyAdvisor advisor;
    private final Advisories advisories;
    private final Glossary glossary;
    private final String language;

    /**
     * What can be said.
     *
     * @param map the map; null if none is shown, and then little can be said
     * @param advisor who advises the reader
     * @param language BCP 47 tag of the language in which the map's texts are wanted
     */
    public Articles(@Nullable FootMap map, SafetyAdvisor advisor, String language) {
        this.map = map;
        this.advisor = advisor;
        this.advisories = advisor.advisories();
        this.glossary =
                map == null ? Glossary.EMPTY : new Glossary(map.handbook().terms(), language);
        this.language = language;
    }

    /** Whether they are about this map, for whoever this advisor advises. */
    public boolean isOf(@Nullable FootMap wanted, SafetyAdvisor wantedAdvisor) {
        return Objects.equals(map, wanted) && advisor.equals(wantedAdvisor);
    }

    /** What is said about a zone; about nothing else than its name if no map is shown. */
    public Article zone(Zone zone) {
        List<Block> blocks = map == null ? List.of() : new ZoneArticle(map, writer(), zone, language).blocks();
        return new Article("zone-" + zone.id(), zone.name().in(language), blocks);
    }

    /** A page. */
    public Article page(Page page) {
        String kind = Messages.kebab(page.kind());
        return switch (page.kind()) {
            case TECHNIQUE, ROUTINE -> new Article(kind + "-" + page.item(), title(page), blocks(page));
            default -> new Article(kind, title(page), blocks(page));
        };
    }

    private String title(Page page) {
        return name(page).orElse(Messages.word("page", page.kind()));
    }

    private Optional<String> name(Page page) {
        return Optional.ofNullable(map).flatMap(shown -> switch (page.kind()) {
            case TECHNIQUE ->
                shown.technique(page.item()).map(technique -> technique.name().in(language));
            case ROUTINE ->
                shown.handbook()
                        .routine(page.item())
                        .map(routine -> routine.name().in(language));
            default -> Optional.empty();
        });
    }

    private List<Block> blocks(Page page) {
        BlockWriter writer = writer();
        return switch (page.kind()) {
            case CONDITIONS -> SafetyArticles.conditions();
            case SAFETY -> ended(new SafetyArticles(advisor, writer).everybody());
            case KEYS -> KeyArticle.intro();
            default -> map == null ? none() : blocks(page, map, writer);
        };
    }

    private List<Block> blocks(Page page, FootMap shown, BlockWriter writer) {
        HandbookArticles handbook = new HandbookArticles(shown, writer, language);
        return switch (page.kind()) {
            case TECHNIQUES -> orNone(List.of(), handbook.techniques());
            case TECHNIQUE ->
                shown.technique(page.item())
                        .map(technique -> new TechniqueArticle(writer, technique).page(shown))
                        .orElseGet(Articles::gone);
            case ROUTINES -> orNone(List.of(), handbook.routines());
            case ROUTINE ->
                shown.handbook()
                        .routine(page.item())
                        .map(new RoutineArticle(writer)::blocks)
                        .orElseGet(Articles::gone);
            case PRACTICE -> orNone(List.of(), ended(handbook.practices()));
            case KNOWN -> orNone(List.of(quiet("page.known.intro")), ended(handbook.findings()));
            case GLOSSARY -> orNone(List.of(), ended(handbook.terms()));
            case SOURCES -> orNone(List.of(quiet("page.sources.intro")), handbook.sources());
            case SCHOOLS ->
                orNone(
                        List.of(
                                quiet("page.schools.intro"),
                                writer.school(Tone.PLAIN, shown.header()),
                                new Block.Control(Block.Control.Kind.SCHOOLS)),
                        handbook.schools());
            case FILTERS -> List.of(quiet("explore.filters.intro"), new Block.Control(Block.Control.Kind.FILTERS));
            case CONDITIONS, SAFETY, KEYS -> throw new IllegalArgumentException("needs no map: " + page);
        };
    }

    private static Block quiet(String key) {
        return Block.Paragraph.of(Tone.QUIET, Messages.text(key));
    }

    private static List<Block> orNone(List<Block> intro, List<Block> content) {
        List<Block> blocks = new ArrayList<>(intro);
        blocks.addAll(content.isEmpty() ? none() : content);
        return blocks;
    }

    private static List<Block> ended(List<Block> content) {
        return content.isEmpty()
                ? content
                : Stream.concat(content.stream(), Stream.of(BlockWriter.ownWords()))
                        .toList();
    }

    private static List<Block> none() {
        return List.of(Block.Paragraph.of(Tone.PLAIN, Messages.text("page.none")));
    }

    private static List<Block> gone() {
        return List.of(Block.Paragraph.of(Tone.PLAIN, Messages.text("page.gone")));
    }

    /**
     * How to read the chart.
     *
     * @param side the side of the foot that is shown, if a foot is
     * @param facing who looks at it
     */
    public Article guide(Optional<Surface> side, Facing facing) {
        return new Article(
                "guide",
                Messages.text("panel.guide.title"),
                map == null ? GuideArticle.steps() : new GuideArticle(writer()).blocks(map, side, facing));
    }

    /** That what the reader told is minded, and what forbids everything; nothing if they told nothing. */
    public Optional<Block.Warning> minded() {
        return new SafetyArticles(advisor, writer()).minded();
    }

    /** The name of a zone; it says if the reader must heed something. */
    public String named(Zone zone) {
        return BlockWriter.named(zone.name().in(language), advisories.gravest(zone));
    }

    /** A page's name with what sort of page it is: "Thumb walking (technique)"; it says if the reader must heed something. */
    public String named(Page page, String name) {
        String words = Messages.text("page.found", name, Messages.word("page.one", page.kind()));
        return BlockWriter.named(words, Optional.ofNullable(map).flatMap(shown -> gravest(page, shown)));
    }

    private Optional<Caution.Severity> gravest(Page page, FootMap shown) {
        return switch (page.kind()) {
            case TECHNIQUE ->
                shown.technique(page.item()).flatMap(technique -> Advisories.gravest(advisories.of(technique)));
            case PRACTICE ->
                shown.handbook().practices().stream()
                        .filter(practice -> practice.id().equals(page.item()))
                        .findFirst()
                        .flatMap(practice -> Advisories.gravest(advisories.of(practice)));
            default -> Optional.empty();
        };
    }

    private BlockWriter writer() {
        return new BlockWriter(glossary, advisories, language);
    }
}
