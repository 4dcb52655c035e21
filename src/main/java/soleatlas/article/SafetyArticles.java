package soleatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soleatlas.article.Block.Tone;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Condition;
import soleatlas.atlas.Sign;
import soleatlas.safety.Advisories;
import soleatlas.safety.Advisory;
import soleatlas.safety.SafetyAdvisor;
import soleatlas.words.Messages;

/** What is said about people's safety, for everybody and for one reader. */
final class SafetyArticles {

    private final SafetyAdvisor advisor;
    private final BlockWriter writer;

    SafetyArticles(SafetyAdvisor advisor, BlockWriter writer) {
        this.advisor = advisor;
        this.writer = writer;
    }

    /** Who should ask first, what to mind, when to stop, when to get help. */
    List<Block> everybody() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(Tone.PLAIN, Messages.text("safety.intro")));
        blocks.add(BlockWriter.page(Messages.text("safety.mine"), Page.of(Page.Kind.CONDITIONS)));
        blocks.addAll(HandbookArticles.grouped(Sign.When.values(), "safety.sign", advisor.signs(), Sign::when, sign -> {
            List<Block> entry = new ArrayList<>();
            sign.title().ifPresent(name -> entry.add(writer.paragraph(Tone.STRONG, name)));
            entry.add(writer.paragraph(Tone.PLAIN, sign.text()));
            entry.addAll(writer.sources(sign.sources()));
            return new Block.Entry(sign.id(), entry);
        }));
        blocks.addAll(HandbookArticles.grouped(
                Caution.Severity.values(),
                "safety",
                advisor.conditions(),
                Condition::severity,
                condition -> new Block.Entry(
                        condition.id(),
                        List.of(new Block.Warning(
                                condition.severity(),
                                writer.text(condition.name()),
                                writer.urged(condition.severity(), condition.text()),
                                Optional.empty(),
                                writer.references(condition.sources()),
                                Optional.empty())))));
        return blocks;
    }

    /** Where the reader tells what applies to them. */
    static List<Block> conditions() {
        return List.of(
                Block.Paragraph.of(Tone.PLAIN, Messages.text("safety.mine.intro")),
                new Block.Control(Block.Control.Kind.CONDITIONS),
                BlockWriter.page(Messages.text("safety.mine.safety"), Page.of(Page.Kind.SAFETY)));
    }

    /** That what the reader told is minded, and what forbids everything; nothing if they told nothing. */
    Optional<Block.Warning> minded() {
        Advisories advisories = writer.advisories();
        if (advisories.conditions().isEmpty()) {
            return Optional.empty();
        }
        List<Advisory> everywhere = advisories.everywhere();
        boolean stop = BlockWriter.forbids(everywhere);
        String names = writer.list(advisories.conditions().stream().map(Condition::name), "atlas.list.comma");
        return Optional.of(new Block.Warning(
                stop ? everywhere.get(0).severity() : Caution.Severity.ADAPT,
                stop ? writer.text(everywhere.get(0).condition().name()) : names,
                stop
                        ? Messages.text(
                                "safety.care.stop",
                                writer.text(everywhere.get(0).condition().name()),
                                writer.urged(
                                        everywhere.get(0).severity(),
                                        everywhere.get(0).text()))
                        : Messages.text("safety.care.minded", names),
                Optional.empty(),
                List.of(),
                Optional.of(BlockWriter.change())));
    }
}
