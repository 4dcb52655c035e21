package soleatlas.article;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import soleatlas.article.Block.Tone;
import soleatlas.atlas.Finding;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Term;
import soleatlas.atlas.Zone;
import soleatlas.words.Messages;

/** The pages that tell everything of one kind. */
final class HandbookArticles {

    private final FootMap map;
    private final BlockWriter writer;
    private final String language;

    HandbookArticles(FootMap map, BlockWriter writer, String language) {
        this.map = map;
        this.writer = writer;
        this.language = language;
    }

    /** All techniques, family by family. */
    List<Block> techniques() {
        return grouped(Technique.Family.values(), "atlas.family", map.techniques(), Technique::family, technique -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(writer.technique(technique));
            LocalizedText summary = technique.summary();
            if (summary != null) {
                blocks.add(quiet(summary));
            }
            return new Block.Entry(technique.id(), blocks);
        });
    }

    /** All routines with their lengths. */
    List<Block> routines() {
        return map.handbook().routines().stream()
                .<Block>map(routine -> new Block.Entry(routine.id(), List.of(link(routine), quiet(routine.summary()))))
                .toList();
    }

    private Block link(Routine routine) {
        return BlockWriter.page(
                Messages.text("page.routine.named", writer.text(routine.name()), Durations.length(routine.seconds())),
                new Page(Page.Kind.ROUTINE, routine.id()));
    }

    /** What people do for their feet around the strokes, group by group. */
    List<Block> practices() {
        return grouped(
                Practice.Group.values(), "page.practice", map.handbook().practices(), Practice::group, this::practice);
    }

    private Block practice(Practice practice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(BlockWriter.title(writer.text(practice.name())));
        blocks.addAll(writer.advisories(writer.advisories().of(practice)));
        blocks.add(writer.claim(practice.kind(), practice.text(), practice.sources()));
        practice.details().forEach(detail -> blocks.add(writer.paragraph(Tone.PLAIN, detail)));
        blocks.addAll(writer.cautions(practice.cautions()));
        blocks.addAll(BlockWriter.links(
                practice.techniques().stream().map(writer::technique).toList()));
        blocks.addAll(writer.ours(practice.ours()));
        return new Block.Entry(practice.id(), blocks);
    }

    /** The claims that people make, each with what is known about it. */
    List<Block> findings() {
        return map.handbook().findings().stream()
                .<Block>map(finding -> new Block.Entry(
                        finding.id(), List.of(BlockWriter.title(writer.text(finding.claim())), claim(finding))))
                .toList();
    }

    private Block claim(Finding finding) {
        String icon = switch (finding.level()) {
            case PLAIN -> "check";
            case TRADITIONAL -> "feather";
            case STUDIED_LOW -> "bar-chart";
            case MIXED -> "shuffle";
            case NOT_SUPPORTED -> "slash";
            case UNTESTED -> "help-circle";
        };
        return new Block.Claim(
                Messages.kebab(finding.level()),
                icon,
                Messages.text(
                        "page.known.verdict",
                        Messages.word("atlas.finding", finding.level()),
                        writer.text(finding.verdict())),
                writer.text(finding.text()),
                writer.references(finding.sources()));
    }

    /** The words of the field in alphabetical order. */
    List<Block> terms() {
        Collator order = Collator.getInstance(Locale.forLanguageTag(language));
        return map.handbook().terms().stream()
                .sorted((one, other) -> order.compare(writer.text(one.name()), writer.text(other.name())))
                .map(this::term)
                .toList();
    }

    private Block term(Term term) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(BlockWriter.title(writer.text(term.name())));
        blocks.add(Block.Paragraph.of(Tone.PLAIN, writer.text(term.text())));
        blocks.addAll(writer.sources(term.sources()));
        return new Block.Entry(term.id(), blocks);
    }

    /** Where the facts come from, kind by kind. */
    List<Block> sources() {
        return grouped(Source.Kind.values(), "atlas.source", map.sources(), Source::kind, source -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Block.Paragraph.of(Tone.STRONG, writer.text(source.title())));
            String made = Citation.made(source);
            if (!made.isEmpty()) {
                blocks.add(Block.Paragraph.of(Tone.QUIET, made));
            }
            String url = source.url();
            if (url != null) {
                blocks.add(new Block.Link(url, new Target.ToWeb(url), Messages.text("page.sources.open", url)));
            }
            return new Block.Entry(source.id(), blocks);
        });
    }

    /** Where schools chart things differently, zone by zone. */
    List<Block> schools() {
        return map.zones().stream()
                .filter(zone -> !zone.alternatives().isEmpty())
                .map(this::schools)
                .toList();
    }

    private Block schools(Zone zone) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(writer.text(zone.name()), Optional.of(new Target.ToZone(zone.id()))));
        zone.alternatives().forEach(alternative -> {
            blocks.add(writer.alternative(alternative));
            blocks.addAll(writer.sources(alternative.sources()));
        });
        return new Block.Entry(zone.id(), blocks);
    }

    private Block quiet(LocalizedText text) {
        return Block.Paragraph.of(Tone.QUIET, writer.text(text));
    }

    /** A section for each kind of which there is something. */
    static <K extends Enum<K>, T> List<Block> grouped(
            K[] kinds, String prefix, List<T> things, Function<T, K> kindOf, Function<T, Block> entry) {
        return Stream.of(kinds)
                .flatMap(kind -> BlockWriter.section(
                        Messages.word(prefix, kind),
                        things.stream()
                                .filter(thing -> kindOf.apply(thing) == kind)
                                .map(entry)
                                .toList())
                        .stream())
                .toList();
    }
}
