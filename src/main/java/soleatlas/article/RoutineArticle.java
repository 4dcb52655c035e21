package soleatlas.article;

import java.util.ArrayList;
import java.util.List;
import soleatlas.article.Block.Tone;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.safety.Advisory;
import soleatlas.words.Messages;

/** What is said about a routine: what to make ready, then step by step with the clock beside it. */
final class RoutineArticle {

    private final BlockWriter writer;
    private final List<Advisory> everywhere;

    RoutineArticle(BlockWriter writer) {
        this.writer = writer;
        this.everywhere = writer.advisories().everywhere();
    }

    List<Block> blocks(Routine routine) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(writer.paragraph(Tone.LEAD, routine.summary()));
        blocks.add(BlockWriter.title(Messages.text("page.routine.total", Durations.length(routine.seconds()))));
        blocks.addAll(writer.advisories(everywhere));
        blocks.addAll(BlockWriter.section(Messages.text("page.routine.before"), practices(routine.before())));
        blocks.addAll(BlockWriter.section(Messages.text("page.routine.setting"), practices(routine.setting())));
        blocks.addAll(BlockWriter.section(Messages.text("page.routine.steps"), steps(routine.steps())));
        LocalizedText note = routine.note();
        if (note != null) {
            blocks.add(writer.paragraph(Tone.QUIET, note));
        }
        blocks.addAll(BlockWriter.section(
                Messages.text("panel.provenance"), writer.origin(routine.sources(), routine.ours())));
        return blocks;
    }

    private List<Block> practices(List<Practice> practices) {
        return BlockWriter.links(practices.stream()
                .map(practice ->
                        BlockWriter.page(writer.text(practice.name()), new Page(Page.Kind.PRACTICE, practice.id())))
                .toList());
    }

    /** The steps, foot by foot. */
    private List<Block> steps(List<Routine.Step> steps) {
        List<Block> feet = new ArrayList<>();
        List<Block> onFoot = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < steps.size(); i++) {
            Routine.Step step = steps.get(i);
            onFoot.add(new Block.TimedStep(
                    step.id(), Durations.clock(start), Durations.length(step.seconds()), words(step)));
            start += step.seconds();
            if (i + 1 == steps.size() || steps.get(i + 1).foot() != step.foot()) {
                feet.add(new Block.Section(Messages.word("page.routine.foot", step.foot()), onFoot));
                onFoot.clear();
            }
        }
        return feet;
    }

    private List<Block> words(Routine.Step step) {
        List<Advisory> advisories = writer.advisories().of(step);
        List<Block> blocks = new ArrayList<>(writer.advisories(advisories.stream()
                .filter(advisory -> !everywhere.contains(advisory))
                .toList()));
        String text = writer.text(step.text());
        blocks.add(
                BlockWriter.forbids(advisories)
                        ? Block.Paragraph.of(Tone.LEFT_OUT, Messages.text("page.routine.skip", text))
                        : new Block.Paragraph(Tone.STEP, writer.prose(text)));
        blocks.addAll(BlockWriter.links(
                step.techniques().stream().map(writer::technique).toList()));
        blocks.addAll(BlockWriter.links(step.zones().stream().map(writer::zone).toList()));
        return blocks;
    }
}
