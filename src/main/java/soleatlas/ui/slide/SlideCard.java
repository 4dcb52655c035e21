package soleatlas.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Technique;
import soleatlas.teach.Slide;
import soleatlas.words.Messages;

/** A technique beside the chart: its name, how firm, and its steps. */
final class SlideCard extends VBox {

    private static final int MOST_PRESSURE = 4;
    /** Radius of a dot, in em. */
    private static final double DOT = 0.2;

    private final List<Circle> dots = new ArrayList<>();
    private final String language;
    private boolean used;

    SlideCard(String language) {
        this.language = language;
        getStyleClass().add("slide-card");
    }

    /** Whether there is a technique on it. */
    boolean isUsed() {
        return used;
    }

    void show(Slide slide, FootMap map) {
        Optional<Technique> technique = slide.shown().described().flatMap(map::technique);
        used = technique.isPresent() && slide.quizzed().isEmpty();
        setVisible(used && slide.curtain() == Slide.Curtain.OPEN);
        getChildren().clear();
        dots.clear();
        if (used) {
            technique.ifPresent(this::write);
        }
    }

    private void write(Technique technique) {
        getChildren().add(line(technique.name().in(language), "slide-card-name"));
        HBox pressure = new HBox();
        pressure.getStyleClass().add("slide-card-pressure");
        for (int i = 1; i <= MOST_PRESSURE; i++) {
            Circle dot = new Circle();
            dot.getStyleClass().add(i <= technique.pressure() ? "pressure-full" : "pressure-none");
            dots.add(dot);
            pressure.getChildren().add(dot);
        }
        pressure.getChildren().add(line(Messages.text("pressure." + technique.pressure()), "slide-card-pressure-word"));
        getChildren().add(pressure);
        for (int i = 0; i < technique.steps().size(); i++) {
            Label number = line(String.valueOf(i + 1), "slide-card-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            Label words = line(technique.steps().get(i).in(language), "slide-card-step");
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(number, words);
            row.getStyleClass().add("slide-card-row");
            getChildren().add(row);
        }
    }

    /** Sets the size of the letters, in pixels. */
    void size(double font) {
        setStyle("-fx-font-size: " + font + "px;");
        dots.forEach(dot -> dot.setRadius(font * DOT));
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
