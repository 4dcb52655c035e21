package soleatlas.ui.slide;

import javafx.scene.layout.Pane;

/** The parts of a slide as it was laid out: they keep the places they were given. */
final class SlideContent extends Pane {

    @Override
    protected void layoutChildren() {}
}
