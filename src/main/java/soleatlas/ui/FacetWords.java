package soleatlas.ui;

import java.util.Optional;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.Facet;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Technique;
import soleatlas.explore.ColourKey;

/** How what zones are filtered and coloured by is put into words. */
public final class FacetWords {

    private FacetWords() {}

    /** The name of a value: "Digestive", "Sleep", "Left foot". */
    public static String name(Facet facet, String value, FootMap map, String language) {
        Optional<String> name = switch (facet) {
            case SYSTEM -> system(value, map).map(system -> system.name().in(language));
            case TECHNIQUE ->
                map.technique(value).map(technique -> technique.name().in(language));
            case WISH ->
                map.wishes().stream()
                        .filter(wish -> wish.id().equals(value))
                        .findFirst()
                        .map(wish -> wish.name().in(language));
            case FAMILY -> Optional.of(UiText.word("family", Technique.Family.valueOf(value)));
            case FOOT -> Optional.of(UiText.word("foot", Foot.valueOf(value)));
            case EVIDENCE -> Optional.of(UiText.word("benefit", Benefit.Kind.valueOf(value)));
            case SCHOOLS -> Optional.of(UiText.text("facet.schools.disagree"));
        };
        return name.orElse(value);
    }

    /** The two letters that stand for a colour. */
    public static String code(ColourKey key, FootMap map) {
        return switch (key.facet()) {
            case SYSTEM -> system(key.value(), map).map(BodySystem::code).orElse("");
            case FAMILY -> UiText.word("code.family", Technique.Family.valueOf(key.value()));
            case EVIDENCE -> UiText.word("code.evidence", Benefit.Kind.valueOf(key.value()));
            default -> "";
        };
    }

    private static Optional<BodySystem> system(String id, FootMap map) {
        return map.systems().stream().filter(system -> system.id().equals(id)).findFirst();
    }
}
