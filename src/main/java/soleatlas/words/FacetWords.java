package soleatlas.words;

import java.util.Optional;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.Facet;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Technique;

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
            case FAMILY -> Optional.of(Messages.word("atlas.family", Technique.Family.valueOf(value)));
            case FOOT -> Optional.of(Messages.word("atlas.foot", Foot.valueOf(value)));
            case EVIDENCE -> Optional.of(Messages.word("atlas.benefit", Benefit.Kind.valueOf(value)));
            case SCHOOLS -> Optional.of(Messages.text("explore.facet.schools.disagree"));
        };
        return name.orElse(value);
    }

    /** The two letters that stand for the colour of a value; empty where nothing is coloured by it. */
    public static String code(Facet facet, String value, FootMap map) {
        return switch (facet) {
            case SYSTEM -> system(value, map).map(BodySystem::code).orElse("");
            case FAMILY -> Messages.word("explore.code.family", Technique.Family.valueOf(value));
            case EVIDENCE -> Messages.word("explore.code.evidence", Benefit.Kind.valueOf(value));
            default -> "";
        };
    }

    private static Optional<BodySystem> system(String id, FootMap map) {
        return map.systems().stream().filter(system -> system.id().equals(id)).findFirst();
    }
}
