package soleatlas.ui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.effect.DropShadow;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import soleatlas.chart.scene.Plate;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.text.TextBlock;
import soleatlas.geometry.Box;

/** Words of a scene on their plate. */
public final class TextNode extends Group {

    private static final DropShadow SHADOW = new DropShadow(8, 0, 2, Color.rgb(0, 0, 0, 0.16));

    private final Rectangle plate = new Rectangle();
    private final List<Text> lines = new ArrayList<>();
    private @Nullable TextMark shown;

    TextNode() {
        plate.setStrokeType(StrokeType.INSIDE);
        getChildren().add(plate);
    }

    /** All words, one after the other. */
    public String getText() {
        return shown == null ? "" : shown.text();
    }

    /** What is shown; null before that. */
    public @Nullable TextMark mark() {
        return shown;
    }

    void underline(boolean on) {
        lines.forEach(line -> line.setUnderline(on));
    }

    void show(TextMark mark) {
        TextMark before = shown;
        if (mark.equals(before)) {
            return;
        }
        shown = mark;
        if (before == null || !Objects.equals(before.plate(), mark.plate())) {
            dress(mark.plate());
        }
        Box box = mark.box();
        plate.setX(box.minX());
        plate.setY(box.minY());
        plate.setWidth(box.width());
        plate.setHeight(box.height());
        boolean letters = before == null || !before.style().equals(mark.style());
        boolean colour = before == null || !before.colour().equals(mark.colour());
        Font font = letters ? FxColours.font(mark.style()) : null;
        while (lines.size() > mark.lines().size()) {
            getChildren().remove(lines.remove(lines.size() - 1));
        }
        for (int i = 0; i < mark.lines().size(); i++) {
            boolean fresh = i >= lines.size();
            if (fresh) {
                Text text = new Text();
                text.setTextOrigin(VPos.BASELINE);
                text.setMouseTransparent(true);
                lines.add(text);
                getChildren().add(text);
            }
            TextBlock.Line line = mark.lines().get(i);
            Text text = lines.get(i);
            if (!line.text().equals(text.getText())) {
                text.setText(line.text());
            }
            if (letters || fresh) {
                text.setFont(font == null ? FxColours.font(mark.style()) : font);
            }
            if (colour || fresh) {
                text.setFill(FxColours.of(mark.colour()));
            }
            text.setX(line.x());
            text.setY(line.baseline());
        }
    }

    private void dress(@Nullable Plate look) {
        // a plate that is not to be seen still takes the pointer
        plate.setFill(look == null ? Color.TRANSPARENT : FxColours.of(look.fill()));
        double arc = look == null ? 0 : 2 * look.radius();
        plate.setArcWidth(arc);
        plate.setArcHeight(arc);
        plate.setEffect(look != null && look.shadow() ? SHADOW : null);
        Stroke border = look == null ? null : look.border();
        plate.setStroke(border == null ? null : FxColours.of(border.colour()));
        if (border != null) {
            plate.setStrokeWidth(border.width());
            plate.setStrokeLineCap(border.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            plate.getStrokeDashArray().setAll(border.dashes());
        }
    }
}
