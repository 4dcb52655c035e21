package soleatlas.ui.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import soleatlas.model.present.LabelCount;
import soleatlas.model.present.PresentOptions;
import soleatlas.teach.Room;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.Fold;
import soleatlas.words.Messages;

/** The room in which the lesson is given, and what follows from it for the letters. */
final class RoomSection extends VBox {

    private static final double FINE = 0.5;
    private static final double FINEST = 0.1;

    private final PresentOptions options;
    private final Label depth = Blocks.text("", "field-name");
    private final Label picture = Blocks.text("", "field-name");
    private final Label follows = Blocks.text("");
    private final Slider far = slider("room-depth", "present.room.depth", Room.LEAST_DEPTH, 30, FINE);
    private final Slider high = slider("room-picture", "present.room.picture", Room.LEAST_PICTURE, 5, FINEST);
    private boolean filling;

    RoomSection(PresentOptions options) {
        this.options = options;
        setId("room");
        getStyleClass().add("panel-section");
        depth.setLabelFor(far);
        picture.setLabelFor(high);
        VBox one = new VBox(depth, far);
        VBox other = new VBox(picture, high);
        List.of(one, other).forEach(box -> box.getStyleClass().add("field"));
        far.valueProperty().addListener(value -> enter());
        high.valueProperty().addListener(value -> enter());
        options.choicesProperty().addListener(value -> refresh());
        getChildren().addAll(follows, new Fold(Messages.text("present.room.change"), List.of(one, other)));
        refresh();
    }

    private static Slider slider(String id, String key, double least, double most, double step) {
        Slider slider = new Slider(least, most, least);
        slider.setId(id);
        slider.setBlockIncrement(step);
        slider.setAccessibleText(Messages.text(key));
        return slider;
    }

    /** To the half metre, and the picture to ten centimetres: nobody measures more closely. */
    private void enter() {
        if (!filling) {
            options.enter(new Room(rounded(far.getValue(), FINE), rounded(high.getValue(), FINEST)));
        }
    }

    private static double rounded(double value, double step) {
        return Math.round(Math.round(value / step) * step * 10) / 10.0;
    }

    private void refresh() {
        Room room = options.room();
        filling = true;
        try {
            far.setMax(Math.max(30, room.depth()));
            high.setMax(Math.max(5, room.picture()));
            far.setValue(room.depth());
            high.setValue(room.picture());
        } finally {
            filling = false;
        }
        depth.setText(Messages.text("present.room.depth.now", room.depth()));
        picture.setText(Messages.text("present.room.picture.now", room.picture()));
        follows.setText(Messages.text(
                room.isTooDeep() ? "present.room.too-deep" : "present.room.follows",
                room.depth(),
                room.picture(),
                room.names(100),
                room.namesInColumn(),
                LabelCount.most(room)));
    }
}
