package soleatlas.ui.explore;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.model.explore.Welcome;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The short note of the first use, above the chart: be gentle, who should ask first, how to find one's way. Read once. */
public final class WelcomeStrip extends HBox {

    public WelcomeStrip(Welcome welcome, ReadingHistory reading) {
        setId("welcome");
        getStyleClass().add("welcome-strip");
        Label title = Blocks.text(Messages.text("window.welcome.title"), "notice-word");
        Label text = Blocks.text(Messages.text("window.welcome.text"));
        Button read = new Button(Messages.text("window.welcome.read"));
        read.setId("welcome-read");
        read.getStyleClass().add("primary");
        read.setOnAction(event -> welcome.read());
        Button mine = new Button(Messages.text("window.welcome.mine"));
        mine.setId("welcome-mine");
        mine.setOnAction(event -> reading.open(Page.of(Page.Kind.CONDITIONS)));
        Button safety = new Button(Messages.text("window.welcome.safety"));
        safety.setId("welcome-safety");
        safety.setOnAction(event -> reading.open(Page.of(Page.Kind.SAFETY)));
        FlowPane buttons = Blocks.flow("welcome-buttons");
        for (Button button : new Button[] {read, mine, safety}) {
            Blocks.addWrapping(buttons, button);
        }
        VBox words = new VBox(title, text, buttons);
        words.getStyleClass().add("notice-words");
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.icon("fth-heart"), words);
        visibleProperty().bind(welcome.shownProperty());
        managedProperty().bind(visibleProperty());
    }
}
