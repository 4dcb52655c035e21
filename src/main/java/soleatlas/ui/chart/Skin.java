package soleatlas.ui.chart;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Path;
import soleatlas.atlas.Art;
import soleatlas.atlas.View;

/**
 * The surface of a foot: its outline filled with the ground colour and the soft shades of the drawing. The shades are mixed
 * into one small picture, because a clip round many gradients would be mixed anew at every frame.
 */
final class Skin extends Path {

    /** Picture pixels per canvas unit: shades are soft, so few are enough. */
    private static final double DETAIL = 0.5;

    private static final StyleablePropertyFactory<Skin> FACTORY =
            new StyleablePropertyFactory<>(Path.getClassCssMetaData());
    private static final CssMetaData<Skin, Color> GROUND =
            FACTORY.createColorCssMetaData("-sole-ground", skin -> skin.ground, Color.WHITE);
    private static final CssMetaData<Skin, Color> LIGHT =
            FACTORY.createColorCssMetaData("-sole-shade-light", skin -> skin.light, Color.WHITE);
    private static final CssMetaData<Skin, Color> DARK =
            FACTORY.createColorCssMetaData("-sole-shade-dark", skin -> skin.dark, Color.GRAY);

    private final StyleableObjectProperty<Color> ground =
            new SimpleStyleableObjectProperty<>(GROUND, this, "ground", Color.WHITE);
    private final StyleableObjectProperty<Color> light =
            new SimpleStyleableObjectProperty<>(LIGHT, this, "light", Color.WHITE);
    private final StyleableObjectProperty<Color> dark =
            new SimpleStyleableObjectProperty<>(DARK, this, "dark", Color.GRAY);
    private final View view;

    Skin(View view) {
        this.view = view;
        getStyleClass().add("skin");
        setMouseTransparent(true);
        setStroke(null);
        FxPaths.draw(this, view.outline());
        ground.addListener(value -> paint());
        light.addListener(value -> paint());
        dark.addListener(value -> paint());
        paint();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private void paint() {
        List<Art.Shade> shades = view.art().stream()
                .filter(Art.Shade.class::isInstance)
                .map(Art.Shade.class::cast)
                .toList();
        if (shades.isEmpty()) {
            setFill(ground.get());
            return;
        }
        double largest = Math.max(view.canvas().width(), view.canvas().height());
        double detail = Math.min(DETAIL, 600 / largest);
        int width = Math.max(1, (int) Math.ceil(view.canvas().width() * detail));
        int height = Math.max(1, (int) Math.ceil(view.canvas().height() * detail));
        int[] pixels = ShadeMixer.mix(shades, width, height, detail, ground.get(), light.get(), dark.get());
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        setFill(new ImagePattern(image, 0, 0, width / detail, height / detail, false));
    }
}
