package soleatlas.ui.slide;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import soleatlas.geometry.Box;

/** A slide laid out as large as the room sees it and drawn as small as there is room: the same picture, to the letter. */
public final class ScaledSlide extends Region {

    private final SlideView slide;
    private final Scale scale = new Scale();
    private Box page = Box.ofSize(1920, 1080);

    public ScaledSlide(SlideView slide) {
        this.slide = slide;
        getStyleClass().add("scaled-slide");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        slide.setManaged(false);
        slide.getTransforms().add(scale);
        getChildren().add(slide);
        setMinSize(80, 45);
    }

    public SlideView slide() {
        return slide;
    }

    /** Lays the slide out for a screen of this size. */
    public void page(double width, double height) {
        page = Box.ofSize(Math.max(1, width), Math.max(1, height));
        requestLayout();
    }

    /** How many pixels of this picture are one of the room's. */
    double share() {
        return scale.getX();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? page.width() / 3 : width;
        return snapSizeY(wide * page.height() / page.width());
    }

    @Override
    protected double computePrefWidth(double height) {
        double tall = height < 0 ? page.height() / 3 : height;
        return snapSizeX(tall * page.width() / page.height());
    }

    @Override
    protected void layoutChildren() {
        double share = Math.min(getWidth() / page.width(), getHeight() / page.height());
        scale.setX(share);
        scale.setY(share);
        slide.resizeRelocate(
                Math.rint((getWidth() - page.width() * share) / 2),
                Math.rint((getHeight() - page.height() * share) / 2),
                page.width(),
                page.height());
    }
}
