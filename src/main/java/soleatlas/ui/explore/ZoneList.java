package soleatlas.ui.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.chart.Swatch;
import soleatlas.ui.kit.Rows;
import soleatlas.ui.kit.WrappingCell;
import soleatlas.words.Messages;

/** The zones by name: all of them or the matches, the equal of the chart for keyboard and screen reader. */
public final class ZoneList extends ListView<Zone> {

    private final Explorer explorer;
    private final ReadOnlyObjectProperty<Map<String, Integer>> numbers;
    private boolean following;

    /**
     * A list of zones.
     *
     * @param numbers the numbers of zones by their ids, while numbers stand for names on the chart
     */
    ZoneList(Explorer explorer, ReadOnlyObjectProperty<Map<String, Integer>> numbers) {
        this.explorer = explorer;
        this.numbers = numbers;
        numbers.addListener(value -> refresh());
        setId("zones");
        getStyleClass().add("zone-list");
        setAccessibleText(Messages.text("explore.zones.title"));
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setCellFactory(list -> new Cell());
        Label none = new Label(Messages.text("explore.zones.none"));
        none.setWrapText(true);
        none.getStyleClass().add("zone-list-empty");
        setPlaceholder(none);
        explorer.matchesProperty().addListener(value -> {
            refill();
            if (explorer.filteredProperty().get()) {
                scrollTo(0);
            }
        });
        explorer.viewProperty().addListener(value -> viewChanged());
        explorer.detailedProperty().addListener(value -> refresh());
        explorer.selectionProperty().addListener(value -> follow());
        getSelectionModel().selectedItemProperty().addListener((value, before, zone) -> choose(zone));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(getSelectionModel().getSelectedItem());
            }
        });
        refill();
    }

    /** Who walks down the list and so comes to another view would be lost if the rows changed their places. */
    private void viewChanged() {
        if (isFocused()) {
            refresh();
        } else {
            refill();
        }
    }

    private void refill() {
        following = true;
        getItems().setAll(inOrder());
        following = false;
        follow();
    }

    /** Search results by how well they fit; otherwise the zones of the view that is shown before the others. */
    private List<Zone> inOrder() {
        List<Zone> zones = new ArrayList<>(explorer.matchesProperty().get());
        if (explorer.queryProperty().get().isBlank()) {
            zones.sort(Comparator.comparing(zone -> !elsewhere(zone).isEmpty()));
        }
        return zones;
    }

    /** The view to go to for a zone that is not on the one that is shown; empty if it is. */
    private String elsewhere(Zone zone) {
        View shown = explorer.viewProperty().get();
        List<View> views = explorer.map().stream()
                .flatMap(map -> map.placements(zone).stream())
                .map(Placement::view)
                .toList();
        boolean here =
                shown == null || views.stream().anyMatch(view -> view.id().equals(shown.id()));
        return here || views.isEmpty() ? "" : views.get(0).name().in(explorer.language());
    }

    /** What to know before choosing a zone that cannot be seen now; empty if it can. */
    private String where(Zone zone) {
        String elsewhere = elsewhere(zone);
        if (explorer.shows(zone)) {
            return elsewhere;
        }
        return elsewhere.isEmpty()
                ? Messages.text("explore.zones.detailed")
                : Messages.text("explore.zones.detailed.elsewhere", elsewhere);
    }

    private Row row(Zone zone) {
        Integer number = numbers.get().get(zone.id());
        String own = zone.name().in(explorer.language());
        return new Row(zone, number == null ? own : Messages.text("explore.zones.numbered", number, own), where(zone));
    }

    private void follow() {
        following = true;
        Placement selected = explorer.selectionProperty().get();
        int at = -1;
        for (int i = 0; selected != null && i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(selected.zone().id())) {
                at = i;
            }
        }
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(at);
            if (!isFocused()) {
                scrollTo(Math.max(0, at - 2));
            }
        }
        following = false;
    }

    private void choose(@Nullable Zone zone) {
        if (!following && zone != null) {
            explorer.select(zone);
        }
    }

    private record Row(Zone zone, String name, String elsewhere) {}

    /** A row: mark, name, and where to find the zone if it is not on the view that is shown. */
    private final class Cell extends WrappingCell<Zone> {

        private @Nullable Row shown;

        @Override
        protected void updateItem(@Nullable Zone zone, boolean empty) {
            super.updateItem(zone, empty);
            setText(null);
            Row next = empty || zone == null ? null : row(zone);
            if (Objects.equals(next, shown)) {
                return; // the list asks much more often than its rows change
            }
            shown = next;
            if (next == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                fill(next);
            }
        }

        private void fill(Row shows) {
            Zone zone = shows.zone();
            String name = shows.name();
            String elsewhere = shows.elsewhere();
            Label label = new Label(name);
            label.setWrapText(true);
            label.getStyleClass().add("zone-row-name");
            VBox words = new VBox(label);
            words.getStyleClass().add("zone-row-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            if (!elsewhere.isEmpty()) {
                Label where = new Label(elsewhere);
                where.setWrapText(true);
                where.getStyleClass().add("zone-row-place");
                words.getChildren().add(where);
            }
            HBox row = new HBox();
            row.getStyleClass().add("zone-row");
            zone.group().ifPresent(system -> row.getChildren().add(new Swatch(system)));
            row.getChildren().add(words);
            Rows.fill(this, row);
            String system = zone.group()
                    .map(group -> group.name().in(explorer.language()))
                    .orElse("");
            setAccessibleText(List.of(name, system, elsewhere).stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ")));
        }
    }
}
