package soleatlas.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least program with a window: one button, and a click at it. */
public final class ButtonStart {

    private ButtonStart() {}

    /** Starts it. */
    public static void main(String[] arguments) {
        FirstClick.on(".button");
        Application.launch(OneButton.class, arguments);
    }

    /** A window with one button. */
    public static final class OneButton extends Application {

        @Override
        public void start(Stage stage) {
            Button button = new Button("Press");
            button.setOnAction(event -> stage.setTitle("Pressed"));
            stage.setTitle("One button");
            stage.setScene(new Scene(new StackPane(button), 1280, 800));
            stage.show();
        }
    }
}
