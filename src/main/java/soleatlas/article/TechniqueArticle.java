package soleatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import soleatlas.article.Block.Fact;
import soleatlas.article.Block.Tone;
import soleatlas.atlas.Area;
import soleatlas.atlas.Directions;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Tool;
import soleatlas.atlas.Zone;
import soleatlas.safety.Advisory;
import soleatlas.words.Messages;

/** What is said about a technique: how it is done, what to beware of, where it is used, where it comes from. */
final class TechniqueArticle {

    private final BlockWriter writer;
    private final Technique technique;

    TechniqueArticle(BlockWriter writer, Technique technique) {
        this.writer = writer;
        this.technique = technique;
    }

    /** A page of its own. */
    List<Block> page(FootMap map) {
        List<Block> blocks = new ArrayList<>();
        LocalizedText summary = technique.summary();
        if (summary != null) {
            blocks.add(writer.paragraph(Tone.LEAD, summary));
        }
        List<String> names = writer.aliases(technique.aliases());
        if (!names.isEmpty()) {
            blocks.add(Block.Paragraph.of(
                    Tone.QUIET,
                    Messages.text("page.technique.aliases", String.join(Messages.text("atlas.list.comma"), names))));
        }
        List<Advisory> advisories = writer.advisories().of(technique);
        blocks.addAll(writer.advisories(advisories));
        blocks.addAll(writer.cautions(technique.cautions()));
        blocks.addAll(unlessForbidden(
                advisories, part -> List.of(facts(TechniqueUse.of(technique), true), steps(part))));
        blocks.addAll(BlockWriter.section(Messages.text("page.technique.manner"), manner()));
        blocks.addAll(BlockWriter.section(Messages.text("page.technique.zones"), zones(map)));
        blocks.addAll(BlockWriter.section(Messages.text("page.technique.routines"), routines(map)));
        blocks.add(BlockWriter.page(Messages.text("page.technique.all"), Page.of(Page.Kind.TECHNIQUES)));
        blocks.addAll(BlockWriter.section(
                Messages.text("panel.provenance"), writer.origin(technique.sources(), technique.ours())));
        return blocks;
    }

    /** As it is done on a zone. What the reader must not do there is told first, and its steps only on demand. */
    List<Block> on(Zone zone, TechniqueUse use) {
        List<Advisory> ofZone = writer.advisories().of(zone);
        List<Advisory> own = writer.advisories().of(technique).stream()
                .filter(advisory -> !ofZone.contains(advisory))
                .toList();
        List<Block> blocks = new ArrayList<>(writer.advisories(own));
        blocks.addAll(unlessForbidden(writer.advisories().of(zone, technique), part -> how(zone, use, part)));
        return blocks;
    }

    private List<Block> how(Zone zone, TechniqueUse use, BlockWriter part) {
        List<Block> how = new ArrayList<>();
        how.add(facts(use, zone.feet().size() > 1));
        use.remark().ifPresent(note -> how.add(part.paragraph(Tone.PLAIN, note)));
        how.addAll(part.cautions(technique.cautions()));
        how.add(steps(part));
        LocalizedText summary = technique.summary();
        if (summary != null) {
            how.add(Block.Paragraph.of(Tone.QUIET, part.text(summary)));
        }
        how.add(BlockWriter.page(
                Messages.text("panel.technique.more", part.text(technique.name())),
                new Page(Page.Kind.TECHNIQUE, technique.id())));
        return how;
    }

    private List<Block> unlessForbidden(List<Advisory> advisories, Function<BlockWriter, List<Block>> how) {
        return BlockWriter.forbids(advisories)
                ? List.of(new Block.Withheld(Messages.text("safety.heed.steps-anyway"), how.apply(writer.part())))
                : how.apply(writer);
    }

    private Block facts(TechniqueUse use, boolean eachFoot) {
        return new Block.Facts(List.of(
                new Fact(
                        "chevrons-down",
                        Messages.text("panel.glance.pressure"),
                        Messages.text("atlas.pressure." + use.pressure()),
                        OptionalInt.of(use.pressure())),
                fact(
                        "clock",
                        "panel.glance.time",
                        eachFoot ? Durations.eachFoot(use.time()) : Durations.once(use.time())),
                fact(
                        "activity",
                        "panel.glance.tempo",
                        writer.text(technique.tempo().text())),
                direction(use.directions())));
    }

    private static Fact direction(Directions directions) {
        return directions
                .same()
                .map(both -> fact(icon(both), "panel.glance.direction", Messages.word("atlas.direction", both)))
                .orElseGet(() -> fact(
                        "columns",
                        "panel.glance.direction",
                        Messages.text(
                                "atlas.direction.each",
                                Messages.word("atlas.direction", directions.left()),
                                Messages.word("atlas.direction", directions.right()))));
    }

    private static Fact fact(String icon, String key, String value) {
        return new Fact(icon, Messages.text(key), value, OptionalInt.empty());
    }

    private static String icon(Technique.Direction direction) {
        return switch (direction) {
            case TOWARD_TOES -> "arrow-up";
            case TOWARD_HEEL -> "arrow-down";
            case TOWARD_INNER_EDGE -> "minimize-2";
            case TOWARD_OUTER_EDGE -> "maximize-2";
            case TOWARD_BODY -> "arrow-down-circle";
            case AROUND -> "rotate-cw";
            case TO_AND_FRO -> "repeat";
            case IN_PLACE -> "target";
        };
    }

    private Block steps(BlockWriter part) {
        return new Block.Section(
                Messages.text("panel.steps"),
                List.of(new Block.Steps(technique.steps().stream()
                        .map(step -> part.prose(part.text(step)))
                        .toList())));
    }

    /** How it lies on the zone, with which hands, with or without oil, with what, and where. */
    private List<Block> manner() {
        List<Block> lines = new ArrayList<>();
        lines.add(line("page.technique.path", Messages.word("atlas.path", technique.path())));
        Technique.Hands hands = technique.hands();
        if (hands != null) {
            lines.add(line("page.technique.hands", Messages.word("atlas.hands", hands)));
        }
        Technique.Oil oil = technique.oil();
        if (oil != null) {
            lines.add(line("page.technique.oil", Messages.word("atlas.oil", oil)));
        }
        if (!technique.tools().isEmpty()) {
            lines.add(line(
                    "page.technique.tools",
                    writer.list(technique.tools().stream().map(Tool::name), "atlas.list.comma")));
        }
        if (!technique.areas().isEmpty()) {
            lines.add(line(
                    "page.technique.areas",
                    writer.list(technique.areas().stream().map(Area::name), "atlas.list.comma")));
        }
        return lines;
    }

    private static Block line(String key, String value) {
        return Block.Paragraph.of(Tone.PLAIN, Messages.text(key, value));
    }

    private List<Block> zones(FootMap map) {
        return BlockWriter.links(map.zones().stream()
                .filter(zone -> zone.techniques().stream()
                        .anyMatch(use -> use.technique().id().equals(technique.id())))
                .map(writer::zone)
                .toList());
    }

    private List<Block.Link> routines(FootMap map) {
        return map.handbook().routines().stream()
                .filter(routine -> routine.steps().stream()
                        .flatMap(step -> step.techniques().stream())
                        .anyMatch(used -> used.id().equals(technique.id())))
                .map(routine ->
                        BlockWriter.page(writer.text(routine.name()), new Page(Page.Kind.ROUTINE, routine.id())))
                .toList();
    }
}
