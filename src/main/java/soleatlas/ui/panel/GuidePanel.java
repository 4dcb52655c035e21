package soleatlas.ui.panel;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.article.Page;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Routine;
import soleatlas.model.explore.Explorer;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** How to read the chart: what stands beside it while nothing is selected. */
public final class GuidePanel extends ScrollPane {

    private final WindowModel session;
    private final Explorer explorer;
    private final VBox body = new VBox();

    /** A guide to the map that is shown. */
    public GuidePanel(WindowModel session) {
        this.session = session;
        this.explorer = session.explorer();
        setId("guide-panel");
        getStyleClass().addAll("panel-scroll", "guide-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        setAccessibleText(Messages.text("guide.title"));
        body.getStyleClass().add("panel-body");
        setContent(body);
        explorer.entryProperty().addListener(value -> update());
        explorer.viewProperty().addListener(value -> update());
        update();
    }

    private void update() {
        body.getChildren().setAll(Blocks.text(Messages.text("guide.title"), "panel-title"));
        FootMap map = explorer.map().orElse(null);
        body.getChildren()
                .addAll(
                        step("1", Messages.text("guide.click")),
                        step("2", Messages.text("guide.search")),
                        step("3", Messages.text("guide.move")));
        if (map == null) {
            return;
        }
        if (!map.handbook().routines().isEmpty()) {
            VBox begin = Blocks.section(Messages.text("guide.begin"));
            for (Routine routine : map.handbook().routines()) {
                begin.getChildren()
                        .add(link(routine.name().in(explorer.language()), new Page(Page.Kind.ROUTINE, routine.id())));
            }
            begin.getChildren().add(link(Messages.text("page.practice"), Page.of(Page.Kind.PRACTICE)));
            begin.getChildren().add(link(Messages.text("page.techniques"), Page.of(Page.Kind.TECHNIQUES)));
            body.getChildren().add(begin);
        }
        VBox know = Blocks.section(Messages.text("guide.know"));
        for (Page.Kind kind : List.of(
                Page.Kind.SAFETY,
                Page.Kind.CONDITIONS,
                Page.Kind.KNOWN,
                Page.Kind.SCHOOLS,
                Page.Kind.GLOSSARY,
                Page.Kind.SOURCES)) {
            know.getChildren().add(link(Messages.word("page", kind), Page.of(kind)));
        }
        body.getChildren().add(know);
        boolean feet = map.views().stream().anyMatch(view -> view.side().isPresent());
        if (feet && explorer.viewProperty().get() != null) {
            explorer.viewProperty()
                    .get()
                    .side()
                    .ifPresent(surface -> body.getChildren()
                            .add(Blocks.section(
                                    Messages.text("guide.sides"),
                                    Blocks.text(Messages.text("guide.sides." + Messages.kebab(surface))))));
        }
        String language = explorer.language();
        VBox about = Blocks.section(map.header().name().in(language));
        add(about, map.header().about(), "guide-text");
        about.getChildren()
                .add(Blocks.text(
                        Messages.text("panel.school", map.header().school().in(language)), "muted"));
        about.getChildren()
                .add(Blocks.text(
                        Messages.text(
                                "guide.made",
                                map.header().author(),
                                map.header().version(),
                                map.header().licence()),
                        "muted"));
        body.getChildren().add(about);
        LocalizedText disclaimer = map.header().disclaimer();
        if (disclaimer != null) {
            body.getChildren()
                    .add(Blocks.notice(
                            "disclaimer",
                            "fth-info",
                            Messages.text("guide.disclaimer"),
                            disclaimer.in(language),
                            List.of()));
        }
    }

    private static HBox step(String number, String text) {
        return Blocks.numbered(number, Blocks.text(text, "step-text"));
    }

    private Hyperlink link(String text, Page page) {
        return Blocks.link(text, () -> session.reading().open(page));
    }

    private void add(VBox box, @Nullable LocalizedText text, String styleClass) {
        if (text != null) {
            box.getChildren().add(Blocks.text(text.in(explorer.language()), styleClass));
        }
    }
}
