package soleatlas.ui.access;

import java.util.List;
import java.util.stream.Stream;
import soleatlas.explore.ChartOptions.Colouring;
import soleatlas.explore.ColourKey;
import soleatlas.explore.ShippedMaps;

/** The colours that zones can have. */
final class Fills {

    private Fills() {}

    /** The different ones of one way to colour, over all maps that ship. */
    static List<ColourKey> of(Colouring colouring) {
        return ShippedMaps.all().stream()
                .flatMap(map -> ColourKey.of(map, colouring).stream())
                .distinct()
                .toList();
    }

    /** The sets whose colours are seen together: systems belong to one map each. */
    static List<List<ColourKey>> together(Colouring colouring) {
        return colouring == Colouring.SYSTEM
                ? ShippedMaps.all().stream()
                        .map(map -> ColourKey.of(map, colouring))
                        .toList()
                : List.of(of(colouring));
    }

    /** The different ones of all ways. */
    static List<ColourKey> all() {
        return Stream.of(Colouring.values()).flatMap(one -> of(one).stream()).toList();
    }
}
