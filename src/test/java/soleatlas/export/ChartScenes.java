package soleatlas.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.chart.drawing.ChartSpec;
import soleatlas.chart.drawing.Scenes;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.model.explore.ShippedMaps;

/** Scenes of the maps that ship, by words: {@code classic view=dorsal theme=dark labels=numbers detailed}. */
final class ChartScenes {

    private static final TextMetrics METRICS = new TextMetrics();

    private ChartScenes() {}

    static Scene of(String wish) {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(wish.split(" "))
                .skip(1)
                .forEach(word -> words.put(word.replaceFirst("=.*", ""), word.replaceFirst("^[^=]*=?", "")));
        FootMap map = wish.startsWith("classic") ? ShippedMaps.classic() : ShippedMaps.everyday();
        String foot = words.get("foot");
        String zones = words.get("zones");
        ChartSpec spec = new ChartSpec(
                words.getOrDefault("view", map.views().get(0).id()),
                foot == null ? null : Foot.valueOf(foot.toUpperCase(Locale.ROOT)),
                words.containsKey("own") ? Facing.OWN : Facing.GIVER,
                zones == null ? Set.of() : Set.of(zones.split(",")),
                ChartSpec.Labels.valueOf(words.getOrDefault("labels", "names").toUpperCase(Locale.ROOT)),
                Colouring.valueOf(words.getOrDefault("colours", "system").toUpperCase(Locale.ROOT)),
                words.containsKey("detailed"),
                words.containsKey("guides"));
        Theme.Shade shade =
                Theme.Shade.valueOf(words.getOrDefault("theme", "light").toUpperCase(Locale.ROOT));
        ChartStyle style = ChartStyle.screen(Theme.of(shade), 14, words.containsKey("patterns"));
        return Scenes.of(map, spec, style, Double.parseDouble(words.getOrDefault("widest", "3000")), METRICS, "en");
    }
}
