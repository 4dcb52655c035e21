package soleatlas.chart.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Box;

/**
 * Which column beside the feet the name of each zone stands in, and how much room that leaves for the feet. The first of these
 * that leaves the feet large enough: names on both sides of each foot; names on the outer sides, a zone that lies on both feet
 * named once; numbers on the outer sides; one foot alone. It does not depend on zoom, so that names keep their sides.
 *
 * @param kind which of these
 * @param columns for each named place its column
 * @param numbers for each named place its number, from 1 in reading order
 * @param left width of the columns at the left edge, in pixels
 * @param right width of the columns at the right edge, in pixels
 * @param gutter width of the columns between two feet, in pixels
 * @param fits whether all names have room and leave the feet large enough; false for the last resort
 */
public record LabelPlan(
        Kind kind,
        Map<Place, Column> columns,
        Map<Place, Integer> numbers,
        double left,
        double right,
        double gutter,
        boolean fits) {

    /** From the edge of a column to the foot, in pixels. */
    public static final double STUB = 14;

    /** How names are laid out, from the roomiest. */
    public enum Kind {
        /** No names. */
        NONE,
        /** Names on both sides of each foot. */
        BOTH_SIDES,
        /** Names on the outer sides, each once. */
        OUTER_SIDES,
        /** Numbers on the outer sides; the list has the names. */
        NUMBERS,
        /** One foot alone, with names on both sides. */
        ONE_FOOT,
        /** One foot alone, with numbers on both sides. */
        ONE_FOOT_NUMBERS
    }

    /**
     * A column.
     *
     * @param foot index of the foot it belongs to, from left to right or from top to bottom; -1 for all
     * @param right whether it stands at the right of it
     */
    public record Column(int foot, boolean right) {}

    /**
     * The size of a name.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public record Size(double width, double height) {}

    /**
     * What the plan is made for.
     *
     * @param width width of the room for feet and names, in pixels
     * @param height height of the room, in pixels
     * @param gap least distance between two names, in pixels
     * @param number size of a number
     * @param readable how long a foot must be with names beside it, in pixels
     */
    public record Room(double width, double height, double gap, Size number, double readable) {}

    /** A plan without names. */
    public static final LabelPlan NONE = new LabelPlan(Kind.NONE, Map.of(), Map.of(), 0, 0, 0, true);

    /** Keeps its own copies. */
    public LabelPlan {
        columns = Map.copyOf(columns);
        numbers = Map.copyOf(numbers);
    }

    /** Whether only one foot is shown. */
    public boolean oneFoot() {
        return kind == Kind.ONE_FOOT || kind == Kind.ONE_FOOT_NUMBERS;
    }

    /** Whether numbers stand for the names. */
    public boolean numbered() {
        return kind == Kind.NUMBERS || kind == Kind.ONE_FOOT_NUMBERS;
    }

    /**
     * Makes a plan.
     *
     * @param sheet the feet with all zones that may be named
     * @param named the places to name
     * @param sizes how large each name is
     * @param room the room there is
     */
    public static LabelPlan of(ChartLayout sheet, List<Placement> named, Function<Placement, Size> sizes, Room room) {
        if (named.isEmpty()) {
            return NONE;
        }
        List<Kind> kinds = new ArrayList<>();
        if (sheet.row() && sheet.feet().size() > 1) {
            kinds.addAll(List.of(Kind.BOTH_SIDES, Kind.OUTER_SIDES, Kind.NUMBERS));
        } else {
            kinds.addAll(List.of(Kind.OUTER_SIDES, Kind.NUMBERS));
        }
        if (sheet.feet().size() > 1) {
            kinds.addAll(List.of(Kind.ONE_FOOT, Kind.ONE_FOOT_NUMBERS));
        }
        return of(sheet, named, sizes, room, kinds);
    }

    /**
     * Makes a plan of one of these kinds: the first that fits, or the last as well as it can be.
     *
     * @param sheet the feet with all zones that may be named
     * @param named the places to name
     * @param sizes how large each name is
     * @param room the room there is
     * @param kinds what is tried; at least one
     */
    public static LabelPlan of(
            ChartLayout sheet, List<Placement> named, Function<Placement, Size> sizes, Room room, List<Kind> kinds) {
        LabelPlan last = NONE;
        for (Kind kind : named.isEmpty() ? List.<Kind>of() : kinds) {
            last = new Draft(sheet, named, sizes, room, kind).plan();
            if (last.fits()) {
                return last;
            }
        }
        return last;
    }

    /** One way to lay the names out, tried. */
    private static final class Draft {

        private final ChartLayout sheet;
        private final Room room;
        private final Kind kind;
        private final boolean numbered;
        private final Function<Placement, Size> sizes;
        private final Map<Place, Column> columns = new HashMap<>();
        private final Map<Column, List<Placement>> members = new HashMap<>();
        private final Map<Place, Integer> numbers = new HashMap<>();

        Draft(ChartLayout sheet, List<Placement> named, Function<Placement, Size> sizes, Room room, Kind kind) {
            this.sheet = sheet;
            this.room = room;
            this.kind = kind;
            this.numbered = kind == Kind.NUMBERS || kind == Kind.ONE_FOOT_NUMBERS;
            this.sizes = sizes;
            boolean row = sheet.row() && sheet.feet().size() > 1;
            boolean outer = kind == Kind.OUTER_SIDES || kind == Kind.NUMBERS;
            if (row && outer) {
                once(named);
            } else if (kind == Kind.BOTH_SIDES || kind == Kind.ONE_FOOT || kind == Kind.ONE_FOOT_NUMBERS) {
                for (int foot = 0; foot < sheet.feet().size(); foot++) {
                    PlacedFoot print = sheet.feet().get(foot);
                    split(named.stream().filter(print::shows).toList(), foot);
                }
            } else {
                split(named, -1);
            }
            number();
        }

        /** Names a zone of two feet once, on the side where there are fewer names down to it. */
        private void once(List<Placement> named) {
            List<Placement> down = sorted(named);
            int last = sheet.feet().size() - 1;
            Set<String> done = new HashSet<>();
            double[] filled = new double[last + 1];
            for (Placement placement : down) {
                if (!done.add(placement.zone().id())) {
                    continue;
                }
                int best = -1;
                Placement chosen = placement;
                for (int foot = 0; foot <= last; foot += Math.max(1, last)) {
                    PlacedFoot print = sheet.feet().get(foot);
                    for (Placement candidate : named) {
                        boolean same =
                                candidate.zone().id().equals(placement.zone().id());
                        if (same && print.shows(candidate) && (best < 0 || filled[foot] < filled[best])) {
                            best = foot;
                            chosen = candidate;
                        }
                    }
                }
                if (best >= 0) {
                    filled[best] += size(chosen).height() + room.gap();
                    put(chosen, new Column(best, best == last));
                }
            }
        }

        /** Names what lies at the left on the left, and the rest on the right, so that both columns are about as full. */
        private void split(List<Placement> placements, int foot) {
            List<Placement> across = new ArrayList<>(placements);
            across.sort(Comparator.comparingDouble(
                    placement -> sheet.label(placement).orElseThrow().x()));
            double whole = across.stream()
                    .mapToDouble(placement -> size(placement).height() + room.gap())
                    .sum();
            double filled = 0;
            for (Placement placement : across) {
                double height = size(placement).height() + room.gap();
                put(placement, new Column(foot, filled + height / 2 > whole / 2));
                filled += height;
            }
        }

        private List<Placement> sorted(List<Placement> placements) {
            List<Placement> down = new ArrayList<>(placements);
            down.sort(Comparator.comparingDouble(
                    placement -> sheet.label(placement).orElseThrow().y()));
            return down;
        }

        private void put(Placement placement, Column column) {
            columns.put(placement.place(), column);
            members.computeIfAbsent(column, key -> new ArrayList<>()).add(placement);
        }

        /** Numbers follow the columns from left to right, each from top to bottom; a zone has one number on both feet. */
        private void number() {
            Map<String, Integer> ofZone = new HashMap<>();
            members.keySet().stream()
                    .sorted(Comparator.comparingInt(Column::foot).thenComparing(Column::right))
                    .forEach(column -> sorted(members.getOrDefault(column, List.of()))
                            .forEach(placement -> {
                                Integer number =
                                        ofZone.computeIfAbsent(placement.zone().id(), id -> ofZone.size() + 1);
                                numbers.put(placement.place(), number);
                            }));
        }

        private Size size(Placement placement) {
            return numbered ? room.number() : sizes.apply(placement);
        }

        private double width(boolean right, int foot) {
            return members.entrySet().stream()
                    .filter(entry -> entry.getKey().right() == right
                            && (foot < 0
                                    || entry.getKey().foot() < 0
                                    || entry.getKey().foot() == foot))
                    .flatMap(entry -> entry.getValue().stream())
                    .mapToDouble(placement -> size(placement).width())
                    .max()
                    .orElse(0);
        }

        LabelPlan plan() {
            LabelPlan tried = tried(true);
            return fits(tried) ? tried : tried(false);
        }

        private LabelPlan tried(boolean fits) {
            int last = sheet.feet().size() - 1;
            boolean single = kind == Kind.ONE_FOOT || kind == Kind.ONE_FOOT_NUMBERS;
            boolean row = sheet.row() && !single;
            double left = width(false, row ? 0 : -1);
            double right = width(true, row ? last : -1);
            double gutter = kind == Kind.BOTH_SIDES ? width(true, 0) + width(false, last) + 4 * STUB : 0;
            return new LabelPlan(kind, columns, numbers, padded(left), padded(right), gutter, fits);
        }

        private static double padded(double width) {
            return width == 0 ? 0 : width + STUB;
        }

        private boolean fits(LabelPlan plan) {
            for (List<Placement> column : members.values()) {
                double height = column.stream()
                        .mapToDouble(placement -> size(placement).height() + room.gap())
                        .sum();
                if (height - room.gap() > room.height()) {
                    return false;
                }
            }
            return length(plan) >= (numbered ? 0.55 : kind == Kind.BOTH_SIDES ? 1.3 : 1) * room.readable();
        }

        /** How long a foot would be, in pixels. */
        private double length(LabelPlan plan) {
            Box foot = sheet.feet().get(0).box();
            boolean one = plan.oneFoot() || sheet.feet().size() == 1;
            double width = room.width() - plan.left() - plan.right() - plan.gutter();
            Box box = one ? foot : sheet.box();
            double across = box.width();
            if (kind == Kind.BOTH_SIDES) {
                across = sheet.feet().size() * foot.width(); // the columns between them keep them apart
            }
            double scale = Math.min(width / across, room.height() / box.height());
            return Math.max(foot.width(), foot.height()) * scale;
        }
    }
}
