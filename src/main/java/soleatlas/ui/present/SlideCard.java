package soleatlas.ui.present;

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
import soleatlas.ui.UiText;

/** A technique beside the chart: its name, how firm, and its steps, as large as they all fit. */
final class SlideCard extends VBox {

    private static final int MOST_PRESSURE = 4;
    /** Steps may be so much smaller than what is legible in the last row; the teacher says them too. */
    private static final double SMALLEST = 0.5;

    private static final double SHRINK = 0.93;

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
        if (used) {
            technique.ifPresent(this::write);
        }
    }

    private void write(Technique technique) {
        getChildren().add(line(technique.name().in(language), "slide-card-name"));
        HBox pressure = new HBox();
        pressure.getStyleClass().add("slide-card-pressure");
        for (int i = 1; i <= MOST_PRESSURE; i++) {
            Circle dot = new Circle(5);
            dot.getStyleClass().add(i <= technique.pressure() ? "pressure-full" : "pressure-none");
            pressure.getChildren().add(dot);
        }
        pressure.getChildren().add(line(UiText.text("pressure." + technique.pressure()), "slide-card-pressure-word"));
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

    /** Takes the largest font, from that of the last row down, with which everything fits. */
    void size(double font, double width, double height) {
        List<Circle> dots = new ArrayList<>();
        getChildren().forEach(child -> {
            if (child instanceof HBox row) {
                row.getChildren().forEach(mark -> {
                    if (mark instanceof Circle dot) {
                        dots.add(dot);
                    }
                });
            }
        });
        for (double size = font; ; size *= SHRINK) {
            setStyle("-fx-font-size: " + size + "px;");
            double radius = size * 0.2;
            dots.forEach(dot -> dot.setRadius(radius));
            applyCss();
            if (size * SHRINK < font * SMALLEST || prefHeight(width) <= height) {
                return;
            }
        }
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
