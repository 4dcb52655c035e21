package soleatlas.ui.window;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.StatusBar;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.model.explore.Explorer;
import soleatlas.words.Messages;
import soleatlas.words.ZoneWords;

/** What happened last, which data is shown, and the standing reminder. */
final class StatusLine extends StatusBar {

    private final Explorer explorer;
    private final Label data = new Label();

    StatusLine(Explorer explorer) {
        this.explorer = explorer;
        setId("status");
        setFocusTraversable(false);
        getStyleClass().add("status-line");
        Hyperlink disclaimer = new Hyperlink(Messages.text("window.status.disclaimer"));
        disclaimer.setId("disclaimer");
        disclaimer.setMinWidth(USE_PREF_SIZE);
        disclaimer.setOnAction(event -> showDisclaimer(disclaimer));
        data.getStyleClass().add("status-data");
        getRightItems().addAll(data, disclaimer);
        explorer.entryProperty().addListener(value -> update());
        explorer.matchesProperty().addListener(value -> update());
        explorer.queryProperty().addListener(value -> update());
        explorer.viewProperty().addListener(value -> update());
        explorer.selectionProperty().addListener(value -> update());
        explorer.detailedProperty().addListener(value -> update());
        explorer.revealedProperty().addListener((value, before, zone) -> {
            if (zone != null) {
                say(Messages.text("window.status.detailed", zone.name().in(explorer.language())));
            }
        });
        update();
    }

    /** Leaves out the name of the map where it would cut off the rest. */
    void narrow(boolean narrow) {
        data.setVisible(!narrow);
        data.setManaged(!narrow);
    }

    /** Shows a message until something else happens. */
    void say(String message) {
        setText(message);
    }

    private void update() {
        String language = explorer.language();
        data.setText(explorer.map()
                .map(map -> Messages.text(
                        "window.status.map",
                        map.header().name().in(language),
                        map.header().version()))
                .orElse(""));
        int found = explorer.matchesProperty().get().size();
        Placement selected = explorer.selectionProperty().get();
        View shown = explorer.viewProperty().get();
        if (explorer.filteredProperty().get()) {
            String query = explorer.queryProperty().get().strip();
            String text = query.isEmpty()
                    ? Messages.text("window.status.filtered", found)
                    : Messages.text("window.status.found", found, query);
            long here = shown == null ? found : explorer.matchesOn(shown.id());
            say(here == found ? text : Messages.text("window.status.elsewhere", text, here));
        } else if (selected != null) {
            say(Messages.text(
                    "window.status.selected",
                    selected.zone().name().in(language),
                    ZoneWords.place(selected, language)));
        } else {
            say(Messages.text("window.status.ready"));
        }
    }

    private void showDisclaimer(Hyperlink owner) {
        LocalizedText own = explorer.map().map(map -> map.header().disclaimer()).orElse(null);
        Label text = new Label(own == null ? Messages.text("safety.disclaimer") : own.in(explorer.language()));
        text.setWrapText(true);
        text.getStyleClass().add("disclaimer-text");
        PopOver popover = new PopOver(text);
        popover.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        popover.setTitle(Messages.text("window.status.disclaimer"));
        popover.show(owner);
    }
}
