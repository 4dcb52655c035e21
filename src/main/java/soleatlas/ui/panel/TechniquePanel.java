package soleatlas.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.article.Page;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Caution;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Explorer;
import soleatlas.model.window.WindowModel;
import soleatlas.safety.Advisories;
import soleatlas.ui.block.BenefitBox;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.CautionBox;
import soleatlas.ui.block.Fold;
import soleatlas.ui.block.HeedBox;
import soleatlas.ui.block.OursLine;
import soleatlas.ui.block.Prose;
import soleatlas.ui.block.SourceLinks;
import soleatlas.ui.chart.Swatch;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;
import soleatlas.words.ZoneWords;

/** What to do on the selected zone, what to beware of, what is said about it and who says so. In this order. */
public final class TechniquePanel extends BorderPane {

    private static final int RELATED = 6;

    private final WindowModel session;
    private final Explorer explorer;
    private final String language;
    private final HBox tools = new HBox();
    private final HBox groupLine = new HBox();
    private final HBox group = new HBox();
    private final FlowPane places = new FlowPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Label name = Blocks.text("", "panel-title");
    private String shownZone = "";
    private String chosenTechnique = "";

    /**
     * A panel for the selected zone.
     *
     * @param session the models of the window
     * @param close what the close button does
     */
    public TechniquePanel(WindowModel session, Runnable close) {
        this.session = session;
        this.explorer = session.explorer();
        this.language = session.language();
        setId("technique-panel");
        getStyleClass().add("technique-panel");
        name.setId("panel-title");
        name.setFocusTraversable(true);
        name.setAccessibleRole(AccessibleRole.TEXT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(Messages.text("panel.scroll"));
        scroll.getStyleClass().add("panel-scroll");
        setTop(header(close));
        setCenter(scroll);
        explorer.selectionProperty().addListener(value -> update());
        session.safety().advisoriesProperty().addListener(value -> update());
        update();
    }

    /** Puts the keyboard focus on the zone's name. */
    public void focusTitle() {
        name.requestFocus();
    }

    private void update() {
        Placement placement = explorer.selectionProperty().get();
        if (placement == null) {
            shownZone = "";
            return;
        }
        boolean sameZone = placement.zone().id().equals(shownZone);
        shownZone = placement.zone().id();
        if (!sameZone) {
            chosenTechnique = "";
        }
        showGroup(placement.zone());
        name.setText(placement.zone().name().in(language));
        showPlaces(placement);
        double before = scroll.getVvalue();
        boolean inBody = scroll.getContent() != null && scroll.getContent().isFocusWithin();
        scroll.setContent(body(placement.zone()));
        scroll.setVvalue(sameZone ? before : 0);
        if (inBody) {
            focusTitle();
        }
    }

    /** Stays while zones come and go, so that the keyboard's place on its buttons is not lost. */
    private VBox header(Runnable close) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button previous = Icons.button("panel.previous", "fth-chevron-left", () -> explorer.step(-1));
        Button next = Icons.button("panel.next", "fth-chevron-right", () -> explorer.step(1));
        tools.getChildren().addAll(group, space, previous, next, Icons.button("panel.close", "fth-x", close));
        tools.getStyleClass().add("panel-tools");
        tools.setMinWidth(0);
        groupLine.setMinWidth(0);
        group.getStyleClass().add("system-chip");
        group.setMinWidth(Region.USE_PREF_SIZE);
        group.widthProperty().addListener(value -> placeGroup());
        tools.widthProperty().addListener(value -> placeGroup());
        places.getStyleClass().add("place-chips");
        VBox header = new VBox(tools, groupLine, name, places);
        header.getStyleClass().add("panel-header");
        return header;
    }

    /** The group stands beside the buttons, or on a line of its own where it would be cut off. */
    private void placeGroup() {
        double buttons = 0;
        for (Node child : tools.getChildren()) {
            buttons += child.equals(group) ? 0 : child.prefWidth(-1) + tools.getSpacing();
        }
        boolean beside = group.getWidth() + buttons <= tools.getWidth();
        HBox home = beside ? tools : groupLine;
        if (!home.getChildren().contains(group)) {
            home.getChildren().add(0, group);
        }
        groupLine.setManaged(!beside);
    }

    private void showGroup(Zone zone) {
        group.getChildren().clear();
        zone.group()
                .ifPresent(system -> group.getChildren()
                        .addAll(new Swatch(system), new Label(system.name().in(language))));
        group.setVisible(zone.group().isPresent());
        group.setManaged(zone.group().isPresent());
    }

    /** Chips for all places of the zone; the one that is shown is marked, the others lead there. */
    private void showPlaces(Placement shown) {
        boolean focused = places.isFocusWithin();
        places.getChildren().clear();
        explorer.map().stream()
                .flatMap(map -> map.placements(shown.zone()).stream())
                .forEach(placement -> {
                    ToggleButton chip = new ToggleButton(ZoneWords.place(placement, language));
                    chip.getStyleClass().add("place-chip");
                    boolean here = placement.place().equals(shown.place());
                    chip.setSelected(here);
                    chip.setOnAction(event -> {
                        chip.setSelected(here);
                        explorer.select(placement);
                    });
                    Blocks.addWrapping(places, chip);
                    if (here && focused) {
                        chip.requestFocus();
                    }
                });
    }

    private VBox body(Zone zone) {
        VBox body = new VBox();
        body.getStyleClass().add("panel-body");
        Prose prose = new Prose(session);
        Advisories heed = session.safety().advisoriesProperty().get();
        body.getChildren().addAll(HeedBox.of(heed.of(zone), session));
        addText(body, prose, zone.location(), "panel-location");
        addText(body, prose, zone.note(), "muted");
        ZoneWords.longitudinal(zone).ifPresent(line -> body.getChildren().add(prose.text(line, "muted")));
        zone.cautions().stream()
                .sorted(Comparator.comparing(Caution::severity))
                .forEach(caution -> body.getChildren().add(CautionBox.of(caution, session)));
        if (!zone.techniques().isEmpty()) {
            body.getChildren()
                    .add(new TechniqueChoice(session, zone, prose, chosenTechnique, id -> chosenTechnique = id));
        }
        if (!zone.benefits().isEmpty()) {
            VBox benefits = Blocks.section(Messages.text("panel.benefits"));
            zone.benefits().forEach(benefit -> benefits.getChildren().add(BenefitBox.of(benefit, session)));
            body.getChildren().add(benefits);
        }
        LocalizedText evidence = zone.evidence();
        if (evidence != null) {
            body.getChildren().add(Blocks.section(Messages.text("panel.evidence"), prose.text(evidence.in(language))));
        }
        body.getChildren().add(provenance(zone));
        body.getChildren().addAll(OtherNames.of(zone.name(), language));
        body.getChildren().add(related(zone));
        body.getChildren()
                .add(Blocks.link(
                        Messages.text("panel.safety"), () -> session.reading().open(Page.of(Page.Kind.SAFETY))));
        return body;
    }

    private VBox provenance(Zone zone) {
        VBox box = Blocks.section(Messages.text("panel.provenance"));
        explorer.map()
                .ifPresent(map -> box.getChildren()
                        .add(Blocks.text(Messages.text(
                                "panel.school", map.header().school().in(language)))));
        if (!zone.alternatives().isEmpty()) {
            List<Node> lines = new ArrayList<>();
            for (Alternative alternative : zone.alternatives()) {
                String line = Messages.text(
                        "panel.alternative",
                        alternative.school().in(language),
                        alternative.note().in(language));
                lines.add(Blocks.text(line, "alternative"));
                lines.addAll(OtherPlace.link(zone, alternative, session));
                lines.addAll(SourceLinks.below(alternative.sources(), session));
            }
            box.getChildren()
                    .add(new Fold(
                            Messages.text(
                                    "panel.alternatives", zone.alternatives().size()),
                            lines));
        }
        box.getChildren().addAll(SourceLinks.below(zone.sources(), session));
        box.getChildren().addAll(OursLine.of(zone.ours()));
        return box;
    }

    private VBox related(Zone zone) {
        List<Zone> others = explorer.map().stream()
                .flatMap(map -> map.zones().stream())
                .filter(other -> !other.id().equals(zone.id()) && isRelated(zone, other))
                .limit(RELATED)
                .collect(Collectors.toList());
        FlowPane links = new FlowPane();
        links.getStyleClass().add("related");
        others.forEach(other -> {
            Hyperlink link = new Hyperlink(other.name().in(language));
            link.setOnAction(event -> explorer.select(other));
            Blocks.addWrapping(links, link);
        });
        VBox box = Blocks.section(Messages.text("panel.related"), links);
        box.setVisible(!others.isEmpty());
        box.setManaged(!others.isEmpty());
        return box;
    }

    private static boolean isRelated(Zone zone, Zone other) {
        boolean sameSystem = zone.group().isPresent() && zone.group().equals(other.group());
        boolean sameWish = other.wishes().stream()
                .anyMatch(
                        wish -> zone.wishes().stream().anyMatch(own -> own.id().equals(wish.id())));
        return sameSystem || sameWish;
    }

    private void addText(VBox body, Prose prose, @Nullable LocalizedText text, String styleClass) {
        if (text != null) {
            body.getChildren().add(prose.text(text.in(language), styleClass));
        }
    }
}
