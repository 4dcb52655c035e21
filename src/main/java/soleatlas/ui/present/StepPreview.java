package soleatlas.ui.present;

import javafx.geometry.Orientation;
import javafx.scene.layout.StackPane;
import soleatlas.model.explore.Appearance;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.PresentOptions;
import soleatlas.slide.SlideSetting;
import soleatlas.teach.Presentation;
import soleatlas.teach.Step;
import soleatlas.ui.slide.ScaledSlide;
import soleatlas.ui.slide.SlideView;
import soleatlas.words.Messages;

/** The selected step as the room sees it when everything of it is shown, to the letter. */
final class StepPreview extends StackPane {

    /** Width by height of most screens. */
    private static final double PAGE = 16.0 / 9;

    private final PresentOptions options;
    private final LessonEditor workshop;
    private final SlideView slide;

    StepPreview(LessonEditor workshop, PresentOptions options, Appearance appearance) {
        this.options = options;
        this.workshop = workshop;
        slide = new SlideView(workshop.language(), appearance.stillProperty());
        slide.setMouseTransparent(true);
        ScaledSlide scaled = new ScaledSlide(slide);
        scaled.setAccessibleText(Messages.text("present.preview"));
        setId("step-preview");
        getStyleClass().add("step-preview");
        getChildren().add(scaled);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? 0 : width - snappedLeftInset() - snappedRightInset();
        return snapSizeY(inside / PAGE + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Shows the step as it is now. */
    void refresh() {
        Step step = workshop.step().orElse(null);
        PresentOptions.Choices choices = options.choicesProperty().get();
        SlideSetting setting = workshop.map()
                .map(map -> new SlideSetting(map, choices.room(), workshop.facing(), workshop.colouring()))
                .orElse(null);
        if (step == null || setting == null) {
            return;
        }
        slide.darken(choices.dark());
        slide.show(Presentation.ending(step), setting);
    }
}
