package soleatlas.ui.explore;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import soleatlas.article.Page;
import soleatlas.atlas.Caution;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.safety.Advisories;
import soleatlas.safety.Advisory;
import soleatlas.safety.SafetyAdvisor;
import soleatlas.ui.block.CautionBox;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Above the chart, for whoever told the atlas what applies to them: that it is minded, and what holds everywhere. */
public final class CareStrip extends HBox {

    private final SafetyAdvisor safety;
    private final ReadingHistory reading;
    private final String language;

    public CareStrip(SafetyAdvisor safety, ReadingHistory reading, String language) {
        this.safety = safety;
        this.reading = reading;
        this.language = language;
        setId("care-strip");
        getStyleClass().add("care-strip");
        safety.advisoriesProperty().addListener(value -> update());
        update();
    }

    private void update() {
        Advisories heed = safety.advisoriesProperty().get();
        boolean shown = !heed.conditions().isEmpty();
        setVisible(shown);
        setManaged(shown);
        getChildren().clear();
        getStyleClass().remove("care-strip-stop");
        if (!shown) {
            return;
        }
        List<Advisory> everywhere = heed.everywhere();
        boolean stop = everywhere.stream().anyMatch(notice -> notice.severity() == Caution.Severity.STOP);
        if (stop) {
            getStyleClass().add("care-strip-stop");
        }
        String names = heed.conditions().stream()
                .map(condition -> condition.name().in(language))
                .collect(Collectors.joining(Messages.text("list.comma")));
        Label text = new Label(
                stop
                        ? Messages.text(
                                "care.stop",
                                everywhere.get(0).condition().name().in(language),
                                everywhere.get(0).text().in(language))
                        : Messages.text("care.minded", names));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Hyperlink change = new Hyperlink(Messages.text("heed.change"));
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(event -> reading.open(Page.of(Page.Kind.CONDITIONS)));
        getChildren()
                .addAll(
                        Icons.icon(CautionBox.icon(stop ? Caution.Severity.STOP : Caution.Severity.ADAPT)),
                        text,
                        change);
    }
}
