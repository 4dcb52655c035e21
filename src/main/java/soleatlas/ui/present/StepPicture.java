package soleatlas.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Technique;
import soleatlas.model.present.LabelCount;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.PresentOptions;
import soleatlas.teach.Shot;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;
import soleatlas.teach.StepChart.Labels;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** What the chart shows in the selected step: names, spotlight, camera, technique. */
final class StepPicture extends VBox {

    private static final List<Labels> LABELS = List.of(Labels.values());
    private static final int WHOLE = 0;
    private static final int ZONES = 1;
    private static final int PART = 2;

    private final PresentOptions options;
    private final LessonEditor workshop;
    private final LessonActions bench;
    private final Label about = Blocks.text("", "muted");
    private final Label crowd = Blocks.text("", "step-crowd");
    private final Choices names;
    private final Choices camera;
    private final CheckBox spotlight = new CheckBox(Messages.text("present.spotlight"));
    private final ComboBox<String> technique = new ComboBox<>();
    private boolean filling;

    StepPicture(LessonEditor workshop, PresentOptions options, LessonActions bench) {
        this.options = options;
        this.workshop = workshop;
        this.bench = bench;
        getStyleClass().add("step-picture");
        names = new Choices(
                "present.names",
                LABELS.stream().map(Messages::kebab).toList(),
                at -> edit(shown -> shown.withLabels(LABELS.get(at))));
        camera = new Choices("present.camera", List.of("whole", "zones", "chart"), this::aim);
        spotlight.setId("step-spotlight");
        spotlight.setWrapText(true);
        spotlight.setMinHeight(USE_PREF_SIZE);
        spotlight.setOnAction(event -> edit(shown -> shown.withSpotlight(spotlight.isSelected())));
        technique.setId("step-technique");
        technique.setMinWidth(0);
        technique.setMaxWidth(Double.MAX_VALUE);
        technique.setAccessibleText(Messages.text("present.technique"));
        technique.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return name(id == null ? "" : id);
            }

            @Override
            public String fromString(String words) {
                return words; // nobody types here
            }
        });
        technique.valueProperty().addListener((value, before, id) -> {
            if (!filling) {
                edit(shown -> shown.withTechnique(id == null || id.isEmpty() ? null : id));
            }
        });
        crowd.setId("step-crowd");
        crowd.setGraphic(Icons.icon("fth-alert-triangle"));
        Label techniqueName = Blocks.text(Messages.text("present.technique"), "field-name");
        techniqueName.setLabelFor(technique);
        VBox described = new VBox(techniqueName, technique);
        described.getStyleClass().add("field");
        getChildren()
                .addAll(
                        group("present.names", names),
                        crowd,
                        spotlight,
                        group("present.camera", camera),
                        described,
                        about);
    }

    private static VBox group(String key, Choices choices) {
        VBox box = new VBox(Blocks.text(Messages.text(key), "field-name"), choices);
        box.getStyleClass().add("field");
        return box;
    }

    private void aim(int at) {
        if (at == PART) {
            bench.aim();
            refresh(); // the chart may have had nothing to give
        } else {
            edit(shown -> shown.withShot(at == WHOLE ? new Shot.Whole() : new Shot.Zones()));
        }
    }

    /** Shows the step as it is edited, on the chart too where that shows its map. */
    private void edit(UnaryOperator<StepChart> change) {
        workshop.step().ifPresent(step -> {
            StepChart next = change.apply(step.shown());
            workshop.edit(draft -> draft.show(next));
            refresh();
            if (!next.shot().equals(step.shown().shot())) {
                workshop.look();
            }
        });
    }

    /** Shows the selected step as it is now. */
    void refresh() {
        StepChart shown = workshop.step().map(Step::shown).orElse(null);
        if (shown == null) {
            return;
        }
        boolean zones = !shown.zones().isEmpty();
        filling = true;
        try {
            names.mark(LABELS.indexOf(shown.labels()));
            names.allow(LABELS.indexOf(Labels.ONE_BY_ONE), zones || shown.labels() == Labels.ONE_BY_ONE);
            names.allow(LABELS.indexOf(Labels.STEP), zones || shown.labels() == Labels.STEP);
            spotlight.setSelected(shown.spotlight());
            spotlight.setDisable(!zones && !shown.spotlight());
            camera.mark(shown.shot() instanceof Shot.Whole ? WHOLE : shown.shot() instanceof Shot.Zones ? ZONES : PART);
            camera.allow(ZONES, zones || shown.shot() instanceof Shot.Zones);
            camera.allow(PART, !shown.isAllViews());
            List<String> techniques = new ArrayList<>(List.of(""));
            workshop.map()
                    .ifPresent(
                            map -> map.techniques().stream().map(Technique::id).forEach(techniques::add));
            if (!techniques.equals(technique.getItems())) {
                technique.getItems().setAll(techniques);
            }
            technique.setValue(shown.described().orElse(""));
        } finally {
            filling = false;
        }
        workshop.map().ifPresent(map -> tell(map, shown));
    }

    private void tell(FootMap map, StepChart shown) {
        LabelCount people = LabelCount.of(map, shown, options.room());
        crowd.setText(Messages.text("present.crowd", people.names(), people.most()));
        crowd.setVisible(people.isTooLarge());
        crowd.setManaged(people.isTooLarge());
        String language = workshop.language();
        String view = shown.isAllViews()
                ? Messages.text("chart.view.all")
                : map.view(shown.view()).map(one -> one.name().in(language)).orElse(shown.view());
        List<String> zones = shown.zones().stream()
                .map(id -> map.zone(id).map(zone -> zone.name().in(language)).orElse(id))
                .toList();
        about.setText(
                zones.isEmpty()
                        ? Messages.text("present.shows", view)
                        : Messages.text(
                                "present.shows.zones", view, String.join(Messages.text("atlas.list.comma"), zones)));
    }

    private String name(String id) {
        return workshop.map()
                .flatMap(map -> map.technique(id))
                .map(one -> one.name().in(workshop.language()))
                .orElse(id.isEmpty() ? Messages.text("present.technique.none") : id);
    }
}
