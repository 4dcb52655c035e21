package soleatlas.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Box;
import soleatlas.model.present.ScreenInfo;
import soleatlas.model.present.Screens;

/**
 * The desktop's screens. For a rehearsal without a projector one wide screen can be treated as several: the environment
 * variable {@link #REHEARSAL} names their places, {@code x,y,width,height}, parted by semicolons.
 */
final class DesktopScreens implements Screens {

    /** The environment variable for a rehearsal. */
    static final String REHEARSAL = "SOLE_ATLAS_SCREENS";

    private static final int NUMBERS = 4;

    private final ReadOnlyObjectWrapper<List<ScreenInfo>> displays = new ReadOnlyObjectWrapper<>(List.of());

    DesktopScreens(@Nullable String rehearsal) {
        List<ScreenInfo> played = read(rehearsal == null ? "" : rehearsal);
        if (played.isEmpty()) {
            Screen.getScreens().addListener((ListChangeListener<Screen>) change -> look());
            look();
        } else {
            displays.set(played);
        }
    }

    @Override
    public ReadOnlyObjectProperty<List<ScreenInfo>> displaysProperty() {
        return displays.getReadOnlyProperty();
    }

    private void look() {
        displays.set(sorted(Screen.getScreens().stream()
                .map(screen -> new ScreenInfo(box(screen.getBounds()), box(screen.getVisualBounds())))
                .toList()));
    }

    private static List<ScreenInfo> sorted(List<ScreenInfo> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(
                                (ScreenInfo display) -> display.bounds().minX())
                        .thenComparingDouble(display -> display.bounds().minY()))
                .toList();
    }

    private static Box box(Rectangle2D place) {
        return new Box(place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY());
    }

    /** The places of a rehearsal; none if there is one that cannot be understood. */
    static List<ScreenInfo> read(String words) {
        List<ScreenInfo> all = new ArrayList<>();
        for (String place : List.of(words.strip().split(";", -1))) {
            List<String> numbers = List.of(place.strip().split(",", -1));
            try {
                if (numbers.size() != NUMBERS) {
                    return List.of();
                }
                double x = Double.parseDouble(numbers.get(0));
                double y = Double.parseDouble(numbers.get(1));
                double width = Double.parseDouble(numbers.get(2));
                double height = Double.parseDouble(numbers.get(3));
                if (!(width > 0 && height > 0)) {
                    return List.of();
                }
                all.add(ScreenInfo.of(new Box(x, y, x + width, y + height)));
            } catch (NumberFormatException e) {
                return List.of();
            }
        }
        return sorted(all);
    }
}
