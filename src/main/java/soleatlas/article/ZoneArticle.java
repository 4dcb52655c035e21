package soleatlas.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.article.Block.Tone;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Zone;
import soleatlas.safety.Advisories;
import soleatlas.words.Messages;
import soleatlas.words.ZoneWords;

/** What to do on a zone, what to beware of, what is said about it and who says so. In this order. */
final class ZoneArticle {

    private static final int RELATED = 6;

    private final FootMap map;
    private final BlockWriter writer;
    private final Zone zone;
    private final String language;

    ZoneArticle(FootMap map, BlockWriter writer, Zone zone, String language) {
        this.map = map;
        this.writer = writer;
        this.zone = zone;
        this.language = language;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        zone.group().ifPresent(group -> blocks.add(new Block.Group(writer.text(group.name()), group)));
        blocks.add(places());
        blocks.addAll(writer.advisories(writer.advisories().of(zone)));
        add(blocks, Tone.LEAD, zone.location());
        add(blocks, Tone.QUIET, zone.note());
        ZoneWords.longitudinal(zone).ifPresent(line -> blocks.add(new Block.Paragraph(Tone.QUIET, writer.prose(line))));
        blocks.addAll(writer.cautions(zone.cautions()));
        if (!zone.techniques().isEmpty()) {
            blocks.addAll(BlockWriter.section(Messages.text("panel.technique"), List.of(techniques())));
        }
        blocks.addAll(BlockWriter.section(
                Messages.text("panel.benefits"),
                zone.benefits().stream()
                        .map(benefit -> writer.claim(benefit.kind(), benefit.text(), benefit.sources()))
                        .toList()));
        LocalizedText evidence = zone.evidence();
        if (evidence != null) {
            blocks.addAll(BlockWriter.section(
                    Messages.text("panel.evidence"), List.of(writer.paragraph(Tone.PLAIN, evidence))));
        }
        blocks.addAll(BlockWriter.section(Messages.text("panel.provenance"), provenance()));
        names().ifPresent(line -> blocks.add(Block.Paragraph.of(Tone.QUIET, line)));
        blocks.addAll(BlockWriter.section(Messages.text("panel.other-names"), otherNames(zone.name(), language)));
        blocks.addAll(BlockWriter.section(Messages.text("panel.related"), related()));
        blocks.add(BlockWriter.page(Messages.text("panel.safety"), Page.of(Page.Kind.SAFETY)));
        return blocks;
    }

    private void add(List<Block> blocks, Tone tone, @Nullable LocalizedText text) {
        if (text != null) {
            blocks.add(writer.paragraph(tone, text));
        }
    }

    /** What the chart calls the zone where there is little room, and its other names. */
    private Optional<String> names() {
        List<String> lines = new ArrayList<>();
        LocalizedText shorter = zone.shortName();
        if (shorter != null && !shorter.equals(zone.name())) {
            lines.add(Messages.text("panel.short", writer.text(shorter)));
        }
        List<String> others = writer.aliases(zone.otherNames());
        if (!others.isEmpty()) {
            lines.add(Messages.text("panel.also", String.join(Messages.text("atlas.list.comma"), others)));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lines));
    }

    private Block places() {
        return new Block.Places(map.placements(zone).stream()
                .map(placement ->
                        Block.Link.of(ZoneWords.place(placement, language), new Target.ToPlace(placement.place())))
                .toList());
    }

    private Block techniques() {
        List<Block.Option> options = new ArrayList<>();
        for (TechniqueUse use : zone.techniques()) {
            BlockWriter part = writer.part();
            String name = BlockWriter.named(
                    writer.text(use.technique().name()),
                    Advisories.gravest(writer.advisories().of(zone, use.technique())));
            options.add(new Block.Option(
                    use.technique().id(), name, new TechniqueArticle(part, use.technique()).on(zone, use)));
            if (options.size() == 1) {
                writer.join(part); // the one that is read unless somebody chooses another
            }
        }
        return new Block.Choice(options);
    }

    private List<Block> provenance() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(writer.school(Tone.PLAIN, map.header()));
        List<Block> others = new ArrayList<>();
        for (int i = 0; i < zone.alternatives().size(); i++) {
            Alternative alternative = zone.alternatives().get(i);
            others.add(writer.alternative(alternative));
            if (!alternative.shapes().isEmpty()) {
                others.add(new Block.Link(
                        Messages.text("panel.other-place"),
                        new Target.ToSchool(zone.id(), i),
                        Messages.text("panel.other-place.spoken", writer.text(alternative.school()))));
            }
            others.addAll(writer.sources(alternative.sources()));
        }
        if (!others.isEmpty()) {
            blocks.add(new Block.Fold(
                    Messages.text("panel.alternatives", zone.alternatives().size()), others));
        }
        blocks.addAll(writer.origin(zone.sources(), zone.ours()));
        return blocks;
    }

    /** A name in the languages in which the article does not say it. */
    static List<Block> otherNames(LocalizedText name, String language) {
        String shown = name.byLanguage().containsKey(language) ? language : name.language();
        List<Block.Name> names = name.byLanguage().keySet().stream()
                .filter(tag -> !tag.equals(shown))
                .map(tag -> new Block.Name(tag, Messages.language(tag), name.in(tag)))
                .sorted(Comparator.comparing(Block.Name::language))
                .toList();
        return names.isEmpty() ? List.of() : List.of(new Block.Names(names));
    }

    private List<Block> related() {
        return BlockWriter.links(map.zones().stream()
                .filter(other -> !other.id().equals(zone.id()) && isRelated(other))
                .limit(RELATED)
                .map(other -> Block.Link.of(writer.text(other.name()), new Target.ToZone(other.id())))
                .toList());
    }

    private boolean isRelated(Zone other) {
        boolean sameGroup = zone.group().isPresent() && zone.group().equals(other.group());
        boolean sameWish = other.wishes().stream()
                .anyMatch(
                        wish -> zone.wishes().stream().anyMatch(own -> own.id().equals(wish.id())));
        return sameGroup || sameWish;
    }
}
