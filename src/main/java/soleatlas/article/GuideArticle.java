package soleatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soleatlas.article.Block.Tone;
import soleatlas.atlas.Facing;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Surface;
import soleatlas.words.Messages;

/** How to read the chart: what stands beside it while nothing is selected. */
final class GuideArticle {

    private static final List<Page.Kind> GOOD_TO_KNOW = List.of(
            Page.Kind.SAFETY,
            Page.Kind.CONDITIONS,
            Page.Kind.KNOWN,
            Page.Kind.SCHOOLS,
            Page.Kind.GLOSSARY,
            Page.Kind.SOURCES);

    private final BlockWriter writer;

    GuideArticle(BlockWriter writer) {
        this.writer = writer;
    }

    /** How to find something on a chart, whichever it is. */
    static List<Block> steps() {
        return List.of(new Block.Steps(List.of(
                Prose.plain(Messages.text("panel.guide.click")),
                Prose.plain(Messages.text("panel.guide.search")),
                Prose.plain(Messages.text("panel.guide.move")))));
    }

    List<Block> blocks(FootMap map, Optional<Surface> side, Facing facing) {
        List<Block> blocks = new ArrayList<>(steps());
        if (!map.handbook().routines().isEmpty()) {
            List<Block> begin = new ArrayList<>();
            map.handbook()
                    .routines()
                    .forEach(routine -> begin.add(
                            BlockWriter.page(writer.text(routine.name()), new Page(Page.Kind.ROUTINE, routine.id()))));
            begin.add(link(Page.Kind.PRACTICE));
            begin.add(link(Page.Kind.TECHNIQUES));
            blocks.addAll(BlockWriter.section(Messages.text("panel.guide.begin"), begin));
        }
        blocks.addAll(BlockWriter.section(
                Messages.text("panel.guide.know"),
                GOOD_TO_KNOW.stream().map(GuideArticle::link).toList()));
        side.ifPresent(surface -> blocks.addAll(BlockWriter.section(
                Messages.text("panel.guide.sides"),
                List.of(Block.Paragraph.of(
                        Tone.PLAIN,
                        Messages.word(
                                facing == Facing.GIVER ? "panel.guide.sides.giver" : "panel.guide.sides.own",
                                surface))))));
        blocks.addAll(about(map.header()));
        LocalizedText disclaimer = map.header().disclaimer();
        if (disclaimer != null) {
            blocks.add(new Block.Notice(Messages.text("panel.guide.disclaimer"), writer.text(disclaimer)));
        }
        return blocks;
    }

    private List<Block> about(FootMap.Header header) {
        List<Block> blocks = new ArrayList<>();
        LocalizedText about = header.about();
        if (about != null) {
            blocks.add(Block.Paragraph.of(Tone.PLAIN, writer.text(about)));
        }
        blocks.add(writer.school(Tone.QUIET, header));
        blocks.add(Block.Paragraph.of(
                Tone.QUIET, Messages.text("panel.guide.made", header.author(), header.version(), header.licence())));
        return BlockWriter.section(writer.text(header.name()), blocks);
    }

    private static Block link(Page.Kind kind) {
        return BlockWriter.page(Messages.word("page", kind), Page.of(kind));
    }
}
