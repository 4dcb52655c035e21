package soleatlas.ui.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soleatlas.article.Block;
import soleatlas.article.Prose;
import soleatlas.article.Target;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.Fold;
import soleatlas.ui.chart.Swatch;
import soleatlas.words.Messages;

/** Lays out blocks: one way for each kind. */
public final class BlockRenderer {

    private final ArticleHost host;
    private final ProseNodes prose;
    private final Map<Class<?>, Function<Block, Node>> ways = new HashMap<>();
    private String chosen = "";

    /** Lays out blocks for what surrounds them. */
    public BlockRenderer(ArticleHost host) {
        this.host = host;
        this.prose = new ProseNodes(host);
        way(Block.Section.class, section -> section(section, "panel-heading"));
        way(Block.Entry.class, this::entry);
        way(Block.Title.class, this::title);
        way(Block.Paragraph.class, this::paragraph);
        way(Block.Facts.class, FactsGrid::new);
        way(Block.Steps.class, this::steps);
        way(Block.TimedStep.class, this::timedStep);
        way(Block.Warning.class, this::warning);
        way(Block.Claim.class, this::claim);
        way(Block.Notice.class, BlockRenderer::notice);
        way(Block.Sources.class, sources -> sources(sources.references()));
        way(Block.Link.class, this::link);
        way(Block.Links.class, this::links);
        way(Block.Fold.class, fold -> new Fold(fold.title(), nodes(fold.blocks())));
        way(Block.Withheld.class, this::withheld);
        way(Block.Choice.class, choice -> new ChoiceNode(choice, this, chosen, id -> chosen = id));
        way(Block.Group.class, BlockRenderer::group);
        way(Block.Places.class, this::places);
        way(Block.Names.class, NamesList::new);
        way(Block.Key.class, BlockRenderer::key);
        way(Block.Control.class, control -> host.control(control.kind()));
    }

    private <B extends Block> void way(Class<B> type, Function<B, Node> way) {
        ways.put(type, block -> way.apply(type.cast(block)));
    }

    /** The node id of an entry, to find it again. */
    static String entryId(String id) {
        return "entry-" + id;
    }

    /** Whatever was chosen, the first option is shown again. */
    void forgetChoice() {
        chosen = "";
    }

    /** Blocks, laid out one by one. */
    public List<Node> nodes(List<? extends Block> blocks) {
        return blocks.stream().map(this::node).toList();
    }

    /** A block, laid out. */
    public Node node(Block block) {
        return Objects.requireNonNull(ways.get(block.getClass())).apply(block);
    }

    private <P extends Pane> P filled(P pane, String styleClass, List<? extends Node> content) {
        pane.getStyleClass().add(styleClass);
        pane.getChildren().addAll(content);
        return pane;
    }

    private VBox section(Block.Section section, String heading) {
        VBox box = filled(new VBox(), "panel-section", List.of(Blocks.text(section.title(), heading)));
        for (Block block : section.blocks()) {
            box.getChildren()
                    .add(block instanceof Block.Section inner ? section(inner, "panel-subheading") : node(block));
        }
        return box;
    }

    private VBox entry(Block.Entry entry) {
        VBox box = filled(new VBox(), "page-entry", nodes(entry.blocks()));
        box.setId(entryId(entry.id()));
        return box;
    }

    private Labeled title(Block.Title title) {
        Labeled name = title.target()
                .<Labeled>map(target -> Blocks.link(title.text(), () -> host.follow(target)))
                .orElseGet(() -> Blocks.text(title.text()));
        name.getStyleClass().add("technique-name");
        return name;
    }

    private Region paragraph(Block.Paragraph paragraph) {
        return switch (paragraph.tone()) {
            case LEAD -> prose.of(paragraph.text(), "panel-location");
            case PLAIN -> prose.of(paragraph.text());
            case STRONG -> prose.of(paragraph.text(), "strong");
            case STEP -> prose.of(paragraph.text(), "step-text");
            case QUIET -> prose.of(paragraph.text(), "muted");
            case LEFT_OUT -> prose.of(paragraph.text(), "step-text", "left-out");
            case ORIGIN -> prose.of(paragraph.text(), "notice-source");
        };
    }

    private VBox steps(Block.Steps steps) {
        List<Node> rows = new ArrayList<>();
        for (Prose step : steps.steps()) {
            String number = Messages.text("panel.step.number", rows.size() + 1);
            rows.add(Blocks.numbered(number, prose.of(step, "step-text")));
        }
        return filled(new VBox(), "steps", rows);
    }

    private HBox timedStep(Block.TimedStep step) {
        VBox words = filled(new VBox(), "routine-words", nodes(step.blocks()));
        words.setId(entryId(step.id()));
        HBox.setHgrow(words, Priority.ALWAYS);
        return filled(
                new HBox(),
                "step",
                List.of(fixed(step.start(), "routine-clock"), words, fixed(step.length(), "muted")));
    }

    private static Label fixed(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private HBox warning(Block.Warning warning) {
        List<Node> below = new ArrayList<>();
        warning.scope().ifPresent(scope -> below.add(Blocks.text(scope, "strong")));
        below.addAll(below(warning.sources()));
        warning.change().ifPresent(change -> below.add(link(change)));
        return Blocks.notice(
                Messages.kebab(warning.severity()), "fth-" + warning.icon(), warning.title(), warning.text(), below);
    }

    private HBox claim(Block.Claim claim) {
        return Blocks.notice(claim.basis(), "fth-" + claim.icon(), claim.title(), claim.text(), below(claim.sources()));
    }

    private static HBox notice(Block.Notice notice) {
        return Blocks.notice("plain", "fth-info", notice.title(), notice.text(), List.of());
    }

    private List<Node> below(List<Block.Reference> references) {
        return references.isEmpty() ? List.of() : List.of(sources(references));
    }

    private FlowPane sources(List<Block.Reference> references) {
        FlowPane row = Blocks.flow("source-links");
        Label word = new Label(Messages.text("panel.source"));
        word.getStyleClass().add("notice-source");
        row.getChildren().add(word);
        for (Block.Reference reference : references) {
            Hyperlink link = new Hyperlink(reference.text());
            link.getStyleClass().add("source-link");
            link.setAccessibleText(reference.whole());
            link.setTooltip(new Tooltip(reference.whole()));
            link.setOnAction(event -> host.follow(reference.target()));
            Blocks.addWrapping(row, link);
        }
        return row;
    }

    private Hyperlink link(Block.Link link) {
        Hyperlink node = Blocks.link(link.text(), () -> host.follow(link.target()));
        if (!link.spoken().equals(link.text())) {
            node.setAccessibleText(link.spoken());
        }
        if (link.target() instanceof Target.ToSchool) {
            node.getStyleClass().add("other-place");
        }
        return node;
    }

    private FlowPane links(Block.Links links) {
        FlowPane flow = Blocks.flow("related");
        links.links().forEach(link -> Blocks.addWrapping(flow, link(link)));
        return flow;
    }

    /** An offer that what was withheld takes the place of. */
    private VBox withheld(Block.Withheld withheld) {
        VBox box = filled(new VBox(), "withheld", List.of());
        box.getChildren()
                .add(Blocks.link(withheld.offer(), () -> box.getChildren().setAll(nodes(withheld.blocks()))));
        return box;
    }

    private static HBox group(Block.Group group) {
        HBox chip = new HBox(new Swatch(group.system()), new Label(group.name()));
        chip.getStyleClass().add("system-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /** The place where the reader is is marked, the others lead there. */
    private FlowPane places(Block.Places places) {
        FlowPane chips = Blocks.flow("place-chips");
        for (Block.Link link : places.links()) {
            ToggleButton chip = new ToggleButton(link.text());
            chip.getStyleClass().add("place-chip");
            boolean here = host.isHere(link.target());
            chip.setSelected(here);
            chip.setOnAction(event -> {
                chip.setSelected(here);
                host.follow(link.target());
            });
            Blocks.addWrapping(chips, chip);
        }
        return chips;
    }

    private static HBox key(Block.Key key) {
        Label what = Blocks.text(key.action());
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(what, fixed(key.keys(), "key-cap"));
        row.getStyleClass().add("key-row");
        return row;
    }
}
