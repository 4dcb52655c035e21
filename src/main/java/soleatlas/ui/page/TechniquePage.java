package soleatlas.ui.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.Caution;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Zone;
import soleatlas.model.window.WindowModel;
import soleatlas.safety.Advisory;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.CautionBox;
import soleatlas.ui.block.Glance;
import soleatlas.ui.block.HeedBox;
import soleatlas.ui.block.OursLine;
import soleatlas.ui.block.Prose;
import soleatlas.ui.block.SourceLinks;
import soleatlas.ui.block.Steps;
import soleatlas.words.Messages;

/** One technique: how it is done, what to beware of, where it is used, where it comes from. */
final class TechniquePage extends VBox {

    private final WindowModel session;
    private final String language;

    TechniquePage(WindowModel session, FootMap map, String id) {
        this.session = session;
        this.language = session.language();
        map.technique(id)
                .ifPresentOrElse(
                        technique -> fill(map, technique),
                        () -> getChildren().add(Blocks.text(Messages.text("page.gone"))));
    }

    private void fill(FootMap map, Technique technique) {
        Prose prose = new Prose(session);
        LocalizedText summary = technique.summary();
        if (summary != null) {
            getChildren().add(prose.text(summary.in(language), "panel-location"));
        }
        if (!technique.aliases().all().isEmpty()) {
            String names = String.join(
                    Messages.text("list.comma"),
                    technique.aliases().byLanguage().getOrDefault(language, List.of()));
            getChildren().add(Blocks.text(Messages.text("technique.aliases", names), "muted"));
        }
        List<Advisory> notices = session.safety().advisoriesProperty().get().of(technique);
        getChildren().addAll(HeedBox.of(notices, session));
        technique.cautions().stream()
                .sorted(Comparator.comparing(Caution::severity))
                .forEach(caution -> getChildren().add(CautionBox.of(caution, session)));
        VBox how = new VBox();
        how.getStyleClass().add("technique-card");
        how.getChildren()
                .addAll(
                        new Glance(technique, technique.seconds(), technique.direction(), language),
                        Blocks.section(Messages.text("panel.steps"), new Steps(technique.steps(), language, prose)));
        if (HeedBox.forbids(notices)) {
            Hyperlink anyway = new Hyperlink(Messages.text("heed.steps-anyway"));
            anyway.setOnAction(event -> getChildren().set(getChildren().indexOf(anyway), how));
            getChildren().add(anyway);
        } else {
            getChildren().add(how);
        }
        getChildren().add(manner(technique));
        uses(map, technique);
        VBox origin = Blocks.section(Messages.text("panel.provenance"));
        origin.getChildren().addAll(SourceLinks.below(technique.sources(), session));
        origin.getChildren().addAll(OursLine.of(technique.ours()));
        getChildren().add(origin);
    }

    /** How it lies on the zone, with which hands, with or without oil, with what, and where. */
    private VBox manner(Technique technique) {
        VBox section = Blocks.section(Messages.text("technique.manner"));
        section.getChildren().add(line("technique.path", Messages.word("path", technique.path())));
        Technique.Hands hands = technique.hands();
        if (hands != null) {
            section.getChildren().add(line("technique.hands", Messages.word("hands", hands)));
        }
        Technique.Oil oil = technique.oil();
        if (oil != null) {
            section.getChildren().add(line("technique.oil", Messages.word("oil", oil)));
        }
        if (!technique.tools().isEmpty()) {
            section.getChildren()
                    .add(line(
                            "technique.tools",
                            technique.tools().stream()
                                    .map(tool -> tool.name().in(language))
                                    .collect(Collectors.joining(Messages.text("list.comma")))));
        }
        if (!technique.areas().isEmpty()) {
            section.getChildren()
                    .add(line(
                            "technique.areas",
                            technique.areas().stream()
                                    .map(area -> area.name().in(language))
                                    .collect(Collectors.joining(Messages.text("list.comma")))));
        }
        return section;
    }

    private static Label line(String key, String value) {
        return Blocks.text(Messages.text(key, value));
    }

    private void uses(FootMap map, Technique technique) {
        List<Zone> zones = map.zones().stream()
                .filter(zone -> zone.techniques().stream()
                        .anyMatch(use -> use.technique().id().equals(technique.id())))
                .toList();
        if (!zones.isEmpty()) {
            getChildren().add(Blocks.section(Messages.text("technique.zones"), PageParts.zones(session, zones)));
        }
        List<Routine> routines = map.handbook().routines().stream()
                .filter(routine -> routine.steps().stream()
                        .flatMap(step -> step.techniques().stream())
                        .anyMatch(used -> used.id().equals(technique.id())))
                .toList();
        if (!routines.isEmpty()) {
            VBox section = Blocks.section(Messages.text("technique.routines"));
            routines.forEach(routine -> section.getChildren()
                    .add(PageParts.link(
                            session, routine.name().in(language), new Page(Page.Kind.ROUTINE, routine.id()))));
            getChildren().add(section);
        }
        getChildren().add(PageParts.link(session, Messages.text("technique.all"), Page.of(Page.Kind.TECHNIQUES)));
    }
}
