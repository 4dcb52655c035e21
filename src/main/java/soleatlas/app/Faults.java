package soleatlas.app;

import java.lang.System.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.controlsfx.dialog.ExceptionDialog;
import soleatlas.words.Messages;

/** The one handler for what should never happen: it is shown, can be copied, and the program goes on. */
final class Faults {

    private static final Logger LOG = System.getLogger(Faults.class.getName());
    private final Stage owner;
    private boolean showing;

    private Faults(Stage owner) {
        this.owner = owner;
    }

    /** From now on shows faults over the given window. */
    static void show(Stage owner) {
        Faults faults = new Faults(owner);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            LOG.log(Logger.Level.ERROR, "in " + thread.getName(), fault);
            Platform.runLater(() -> faults.dialog(fault));
        });
    }

    private void dialog(Throwable fault) {
        if (showing) {
            return;
        }
        showing = true;
        ExceptionDialog dialog = new ExceptionDialog(fault);
        dialog.initOwner(owner);
        dialog.setTitle(Messages.text("window.fault.title"));
        dialog.setHeaderText(Messages.text("window.fault.text"));
        dialog.setOnHidden(event -> showing = false);
        dialog.show();
    }
}
