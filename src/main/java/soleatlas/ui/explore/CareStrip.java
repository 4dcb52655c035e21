package soleatlas.ui.explore;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import soleatlas.article.Block;
import soleatlas.model.explore.Navigator;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.ui.kit.Icons;

/** Above the chart, for whoever told the atlas what applies to them: that it is minded, and what holds everywhere. */
public final class CareStrip extends HBox {

    private final ReadingHistory reading;
    private final Navigator navigator;

    public CareStrip(ReadingHistory reading, Navigator navigator) {
        this.reading = reading;
        this.navigator = navigator;
        setId("care-strip");
        getStyleClass().add("care-strip");
        reading.articlesProperty().addListener(value -> update());
        update();
    }

    private void update() {
        getChildren().clear();
        getStyleClass().remove("care-strip-stop");
        reading.articlesProperty().get().minded().ifPresent(this::show);
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void show(Block.Warning minded) {
        if (minded.severity().forbids()) {
            getStyleClass().add("care-strip-stop");
        }
        Label text = new Label(minded.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icons.icon("fth-" + minded.icon()), text);
        minded.change().ifPresent(change -> {
            Hyperlink link = new Hyperlink(change.text());
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(event -> navigator.follow(change.target()));
            getChildren().add(link);
        });
    }
}
