package soleatlas.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Neighbours;
import soleatlas.geometry.Neighbours.Direction;
import soleatlas.geometry.Point;

/** Where keys lead on a sheet: to the neighbour in a direction, or on in reading order. */
public final class ZoneOrder {

    /** Height of a row of reading, as a share of the longer side of a foot: about 25 mm. */
    private static final double ROW = 0.1;

    private final List<Placement> stops;
    private final List<Point> places;

    /** The walk over a sheet's zones: foot by foot, in each row by row from the top, in a row from left to right. */
    public ZoneOrder(ChartLayout sheet) {
        this(sheet.feet());
    }

    /** The walk over the zones of some feet. */
    public ZoneOrder(List<PlacedFoot> feet) {
        List<Placement> inOrder = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (PlacedFoot foot : feet) {
            double row = ROW * Math.max(foot.box().width(), foot.box().height());
            foot.placements().stream()
                    .sorted(Comparator.comparingLong((Placement placement) ->
                                    (long) (foot.label(placement).y() / row))
                            .thenComparingDouble(
                                    placement -> foot.label(placement).x()))
                    .forEach(placement -> {
                        inOrder.add(placement);
                        points.add(foot.label(placement));
                    });
        }
        stops = List.copyOf(inOrder);
        places = List.copyOf(points);
    }

    private ZoneOrder(List<Placement> stops, List<Point> places) {
        this.stops = List.copyOf(stops);
        this.places = List.copyOf(places);
    }

    /** The walk over some of the stops only. */
    public ZoneOrder among(Predicate<Placement> wanted) {
        List<Placement> some = stops.stream().filter(wanted).toList();
        return new ZoneOrder(
                some, some.stream().map(stop -> places.get(stops.indexOf(stop))).toList());
    }

    /** All stops in reading order. */
    public List<Placement> stops() {
        return stops;
    }

    /** The neighbour in a direction; the place itself where none lies that way. */
    public Optional<Placement> from(@Nullable Placement start, Direction direction) {
        int at = indexOf(start);
        if (at < 0) {
            return first();
        }
        int next = Neighbours.next(places, at, direction);
        return Optional.of(stops.get(next < 0 ? at : next));
    }

    /** So many stops on in reading order, round at the ends. */
    public Optional<Placement> on(@Nullable Placement start, int steps) {
        int at = indexOf(start);
        if (at < 0) {
            return first();
        }
        return Optional.of(stops.get(Math.floorMod(at + steps, stops.size())));
    }

    /** The first stop. */
    public Optional<Placement> first() {
        return stops.stream().findFirst();
    }

    /** The last stop. */
    public Optional<Placement> last() {
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(stops.size() - 1));
    }

    /** The stop that lies nearest to a place of the same foot and view, which may be no stop any more. */
    public Optional<Placement> nearest(Placement place) {
        return stops.stream()
                .filter(stop -> stop.foot() == place.foot()
                        && stop.view().id().equals(place.view().id()))
                .min(Comparator.comparingDouble(stop -> stop.label().distanceTo(place.label())));
    }

    private int indexOf(@Nullable Placement stop) {
        return stop == null ? -1 : stops.indexOf(stop);
    }
}
