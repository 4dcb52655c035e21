package soleatlas.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Whereabouts;
import soleatlas.atlas.Zone;

/** How zones and places are put into words. */
public final class ZoneWords {

    private ZoneWords() {}

    /** A foot's tag: "RIGHT foot". */
    public static String footTag(Foot foot) {
        return Messages.word("atlas.foot.tag", foot);
    }

    /** Where a placement lies: "Right sole", or the view's name where there is no foot. */
    public static String place(Placement placement, String language) {
        return place(placement.foot(), placement.view(), language);
    }

    /** A foot on a view: "Right sole", or the view's name where there is no foot. */
    public static String place(Foot foot, View view, String language) {
        return view.side()
                .map(surface -> Messages.text("atlas.place." + Messages.kebab(foot) + "." + Messages.kebab(surface)))
                .orElse(view.name().in(language));
    }

    /** In which long strips of the foot a zone lies: "Longitudinal zones 2 to 4"; empty if it does not tell. */
    public static Optional<String> longitudinal(Zone zone) {
        List<Integer> numbers = zone.longitudinalZones();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 1) {
            return Optional.of(Messages.text("atlas.longitudinal.one", first));
        }
        if (numbers.size() > 2 && last - first == numbers.size() - 1) {
            return Optional.of(Messages.text("atlas.longitudinal.range", first, last));
        }
        String before = numbers.subList(0, numbers.size() - 1).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(Messages.text("atlas.list.comma")));
        return Optional.of(Messages.text("atlas.longitudinal.some", before, last));
    }

    /** What may be said of a zone whose name is asked for: "Zone 3 of 34, right sole, at the arch, inner edge". */
    public static String nameless(Placement placement, int number, int count, String language) {
        Whereabouts where = Whereabouts.of(placement.view(), placement.label());
        return Messages.text(
                "learn.zone.nameless",
                number,
                count,
                place(placement, language),
                Messages.word("learn.along", where.along()),
                Messages.word("learn.across", where.across()));
    }

    /** A zone and where it lies: "Stomach, left sole". */
    public static String titled(Placement placement, String language) {
        return Messages.text("chart.scene.zone", placement.zone().name().in(language), place(placement, language));
    }

    /** What a screen reader says of a zone: "Kidneys, right sole, Urinary, Thumb walking, 3 of 34". */
    public static String spoken(Placement placement, int number, int count, String language) {
        List<String> parts = new ArrayList<>();
        parts.add(placement.zone().name().in(language));
        parts.add(place(placement, language));
        placement.zone().group().ifPresent(system -> parts.add(system.name().in(language)));
        placement.zone().techniques().stream()
                .findFirst()
                .ifPresent(use -> parts.add(use.technique().name().in(language)));
        parts.add(Messages.text("atlas.zone.number", number, count));
        return String.join(", ", parts);
    }
}
