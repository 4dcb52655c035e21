package soleatlas.ui.chart;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/**
 * A path in chart units whose line keeps its width on the screen however far the chart is zoomed. The sheet says
 * {@code -sole-line} in screen pixels. A path filled with a colour of the map is softened towards the ground it lies on:
 * {@code -sole-ground} and {@code -sole-strength}, 1 for the full colour. A {@code -sole-tone} of the sheet takes the place
 * of the map's colour and is not softened.
 */
final class ScreenLine extends Path {

    private static final StyleablePropertyFactory<ScreenLine> FACTORY =
            new StyleablePropertyFactory<>(Path.getClassCssMetaData());
    private static final CssMetaData<ScreenLine, Number> LINE =
            FACTORY.createSizeCssMetaData("-sole-line", path -> path.line, 1);
    private static final CssMetaData<ScreenLine, Number> STRENGTH =
            FACTORY.createSizeCssMetaData("-sole-strength", path -> path.strength, 1);
    private static final CssMetaData<ScreenLine, Color> GROUND =
            FACTORY.createColorCssMetaData("-sole-ground", path -> path.ground, Color.WHITE);

    private static final CssMetaData<ScreenLine, Color> TONE =
            FACTORY.createColorCssMetaData("-sole-tone", path -> path.tone, Color.TRANSPARENT);

    private final StyleableObjectProperty<Color> tone =
            new SimpleStyleableObjectProperty<>(TONE, this, "tone", Color.TRANSPARENT);
    private final StyleableDoubleProperty line = new SimpleStyleableDoubleProperty(LINE, this, "line", 1.0);
    private final StyleableDoubleProperty strength = new SimpleStyleableDoubleProperty(STRENGTH, this, "strength", 1.0);
    private final StyleableObjectProperty<Color> ground =
            new SimpleStyleableObjectProperty<>(GROUND, this, "ground", Color.WHITE);
    private final ObservableDoubleValue scale;
    /** Held here and only weakly by the scale: lines come and go, the scale stays. */
    private final InvalidationListener rescaling = value -> rescale();

    private double dash;
    private double gap;
    private @Nullable Color filling;
    private boolean mixing;

    /**
     * A line on the chart.
     *
     * @param scale screen pixels per chart unit
     * @param styleClass how the style sheet knows it
     */
    ScreenLine(ObservableDoubleValue scale, String styleClass) {
        this.scale = scale;
        getStyleClass().add(styleClass);
        setMouseTransparent(true);
        setStrokeLineJoin(StrokeLineJoin.ROUND);
        setStrokeLineCap(StrokeLineCap.ROUND);
        line.addListener(value -> rescale());
        scale.addListener(new WeakInvalidationListener(rescaling));
        rescale();
    }

    /** Dashes the line, in screen pixels at every zoom; 0 for a line without gaps. */
    ScreenLine dashed(double dashPixels, double gapPixels) {
        dash = dashPixels;
        gap = gapPixels;
        rescale();
        return this;
    }

    /** Fills the path with a colour of the map, or with the ground alone. */
    void filled(@Nullable Color colour) {
        filling = colour;
        if (!mixing) {
            mixing = true;
            ground.addListener(value -> mix());
            strength.addListener(value -> mix());
            tone.addListener(value -> mix());
        }
        mix();
    }

    private void mix() {
        Color over = filling;
        if (tone.get().isOpaque()) {
            setFill(tone.get());
            return;
        }
        double share = Math.max(0, Math.min(1, strength.get()));
        setFill(over == null ? ground.get() : ground.get().interpolate(over, share));
    }

    private void rescale() {
        setStrokeWidth(line.get() / scale.get());
        if (dash > 0) {
            getStrokeDashArray().setAll(dash / scale.get(), gap / scale.get());
        } else {
            getStrokeDashArray().clear();
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
