package soleatlas.ui;

import java.util.ArrayList;
import java.util.List;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;

/** How zones and places are put into words. */
public final class ZoneWords {

    private ZoneWords() {}

    /** A foot's tag: "RIGHT foot". */
    public static String footTag(Foot foot) {
        return UiText.word("foot.tag", foot);
    }

    /** Where a placement lies: "Right sole", or the view's name where there is no foot. */
    public static String place(Placement placement, String language) {
        return place(placement.foot(), placement.view(), language);
    }

    /** A foot on a view: "Right sole", or the view's name where there is no foot. */
    public static String place(Foot foot, View view, String language) {
        return view.side()
                .map(surface -> UiText.text("place." + UiText.kebab(foot) + "." + UiText.kebab(surface)))
                .orElse(view.name().in(language));
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
        parts.add(UiText.text("zone.number", number, count));
        return String.join(", ", parts);
    }
}
