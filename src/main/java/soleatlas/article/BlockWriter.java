package soleatlas.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soleatlas.article.Block.Tone;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Caution;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.OwnChoice;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Zone;
import soleatlas.safety.Advisories;
import soleatlas.safety.Advisory;
import soleatlas.words.Messages;

/** Writes what many articles share. In one article each word of the field is explained where it comes first. */
final class BlockWriter {

    private final Glossary glossary;
    private final Advisories advisories;
    private final String language;
    private final Set<String> explained = new HashSet<>();

    /** A writer of one article. */
    BlockWriter(Glossary glossary, Advisories advisories, String language) {
        this.glossary = glossary;
        this.advisories = advisories;
        this.language = language;
    }

    /** A writer for a part that may not be read: it knows what was explained before, but explains for itself alone. */
    BlockWriter part() {
        BlockWriter writer = new BlockWriter(glossary, advisories, language);
        writer.explained.addAll(explained);
        return writer;
    }

    /** What a part explained is not explained again. */
    void join(BlockWriter part) {
        explained.addAll(part.explained);
    }

    /** What is to be heeded. */
    Advisories advisories() {
        return advisories;
    }

    /** A text in the language of the article. */
    String text(LocalizedText text) {
        return text.in(language);
    }

    /** Several texts in a row. */
    String list(Stream<LocalizedText> texts, String separator) {
        return texts.map(this::text).collect(Collectors.joining(Messages.text(separator)));
    }

    /** A text with its words of the field explained. */
    Prose prose(String text) {
        return new Prose(
                text,
                glossary.find(text).stream()
                        .filter(found -> explained.add(found.term().id()))
                        .map(found -> new Prose.Explained(
                                found.from(),
                                found.to(),
                                found.term().id(),
                                text(found.term().name()),
                                text(found.term().text())))
                        .toList());
    }

    /** A paragraph with its words of the field explained. */
    Block paragraph(Tone tone, LocalizedText text) {
        return new Block.Paragraph(tone, prose(text(text)));
    }

    /** Other names in the language of the article. */
    List<String> aliases(Aliases aliases) {
        return aliases.byLanguage().getOrDefault(language, List.of());
    }

    /** A section, or nothing where there is nothing to say. */
    static List<Block> section(String title, List<? extends Block> blocks) {
        return blocks.isEmpty() ? List.of() : List.of(new Block.Section(title, List.copyOf(blocks)));
    }

    /** A title with nothing to follow. */
    static Block title(String text) {
        return new Block.Title(text, Optional.empty());
    }

    /** What the reader is to heed, the gravest first. */
    List<Block> advisories(List<Advisory> notices) {
        return notices.stream().map(this::warning).toList();
    }

    private Block warning(Advisory notice) {
        Optional<String> scope = notice.only().isEmpty()
                ? Optional.empty()
                : Optional.of(Messages.text(
                        notice.forbids() ? "safety.heed.leave-out" : "safety.heed.only",
                        list(notice.only().stream().map(Zone::name), "atlas.list.separator")));
        return new Block.Warning(
                notice.severity(),
                Messages.text(
                        "safety.heed.title",
                        Messages.word("safety.heed", notice.severity()),
                        text(notice.condition().name())),
                urged(notice.severity(), notice.text()),
                scope,
                List.of(),
                Optional.of(change()));
    }

    /** What to do; in an emergency also whom to call. */
    String urged(Caution.Severity severity, LocalizedText text) {
        return severity == Caution.Severity.EMERGENCY
                ? Messages.text("safety.emergency.advice", text(text))
                : text(text);
    }

    /** Leads to where the reader changes what applies to them. */
    static Block.Link change() {
        return page(Messages.text("safety.heed.change"), Page.of(Page.Kind.CONDITIONS));
    }

    /** What everybody is to beware of, the gravest first. */
    List<Block> cautions(List<Caution> cautions) {
        return cautions.stream()
                .sorted(Comparator.comparing(Caution::severity))
                .<Block>map(caution -> new Block.Warning(
                        caution.severity(),
                        Messages.word("safety.caution", caution.severity()),
                        urged(caution.severity(), caution.text()),
                        Optional.empty(),
                        references(caution.sources()),
                        Optional.empty()))
                .toList();
    }

    /** A statement with what it rests on. */
    Block claim(Benefit.Kind kind, LocalizedText text, List<Source> sources) {
        String icon = switch (kind) {
            case TRADITIONAL -> "feather";
            case ARTICLE -> "file-text";
            case COMFORT -> "smile";
            case STUDIED_LOW -> "bar-chart";
            case MIXED -> "shuffle";
            case NOT_SUPPORTED -> "slash";
        };
        return new Block.Claim(
                Messages.kebab(kind), icon, Messages.word("atlas.benefit", kind), text(text), references(sources));
    }

    /** How another school charts a zone. */
    Block alternative(Alternative alternative) {
        return Block.Paragraph.of(
                Tone.PLAIN, Messages.text("panel.alternative", text(alternative.school()), text(alternative.note())));
    }

    /** Which school a map follows. */
    Block school(Tone tone, FootMap.Header header) {
        return Block.Paragraph.of(tone, Messages.text("panel.school", text(header.school())));
    }

    /** Sources as one cites them. The map maker's own words cite nobody; {@link #ownWords} says so once. */
    List<Block.Reference> references(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.kind() != Source.Kind.OWN)
                .map(source -> new Block.Reference(
                        Citation.brief(source, language),
                        Citation.whole(source, language),
                        new Target.ToPage(new Page(Page.Kind.SOURCES, source.id()))))
                .toList();
    }

    /** Who says so, if anybody does. */
    List<Block> sources(List<Source> sources) {
        List<Block.Reference> references = references(sources);
        return references.isEmpty() ? List.of() : List.of(new Block.Sources(references));
    }

    /** One quiet line at the end of what names sources here and there. */
    static Block ownWords() {
        return Block.Paragraph.of(Tone.ORIGIN, Messages.text("page.own"));
    }

    /** Who says so, and what of it is the map maker's own. */
    List<Block> origin(List<Source> sources, Set<OwnChoice> ours) {
        List<Block> blocks = new ArrayList<>(sources(sources));
        blocks.addAll(ours(ours));
        blocks.add(ownWords());
        return blocks;
    }

    /** What is the map maker's own, if anything is. */
    List<Block> ours(Set<OwnChoice> ours) {
        if (ours.isEmpty()) {
            return List.of();
        }
        String list = ours.stream()
                .sorted()
                .map(one -> Messages.word("page.ours", one))
                .collect(Collectors.joining(Messages.text("atlas.list.comma")));
        return List.of(Block.Paragraph.of(Tone.ORIGIN, Messages.text("page.ours", list)));
    }

    /** A link to a page. */
    static Block.Link page(String text, Page page) {
        return Block.Link.of(text, new Target.ToPage(page));
    }

    /** A link to a zone; it says if there is something to heed. */
    Block.Link zone(Zone zone) {
        return Block.Link.of(named(text(zone.name()), advisories.gravest(zone)), new Target.ToZone(zone.id()));
    }

    /** A link to a technique; it says if there is something to heed. */
    Block.Link technique(Technique technique) {
        return page(
                named(text(technique.name()), Advisories.gravest(advisories.of(technique))),
                new Page(Page.Kind.TECHNIQUE, technique.id()));
    }

    /** Links side by side, or nothing where there are none. */
    static List<Block> links(List<Block.Link> links) {
        return links.isEmpty() ? List.of() : List.of(new Block.Links(links));
    }

    /** Whether one of several advisories forbids. */
    static boolean forbids(List<Advisory> advisories) {
        return Advisories.gravest(advisories).filter(Caution.Severity::forbids).isPresent();
    }

    /** A name with the gravest that is to be heeded about it: "Thumb walking (Leave out)". */
    static String named(String name, Optional<Caution.Severity> gravest) {
        return gravest.map(severity -> Messages.text("safety.heed.named", name, Messages.word("safety.heed", severity)))
                .orElse(name);
    }
}
