package soleatlas.atlas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checked map.
 *
 * @param header who made it and what it follows
 * @param views its drawings, at least one
 * @param systems its systems; may be empty
 * @param areas its everyday areas
 * @param wishes its wishes
 * @param techniques its catalogue of techniques
 * @param sources its sources
 * @param zones its zones, at least one
 * @param placements where the zones lie: every zone at least once
 * @param safety what it says for people's safety
 * @param handbook what it tells beside its zones
 * @param vocabulary the words by which people ask for what it holds
 */
public record FootMap(
        Header header,
        List<View> views,
        List<BodySystem> systems,
        List<Area> areas,
        List<Wish> wishes,
        List<Technique> techniques,
        List<Source> sources,
        List<Zone> zones,
        List<Placement> placements,
        SafetyRules safety,
        Handbook handbook,
        Vocabulary vocabulary) {

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if there is no view or no zone
     */
    public FootMap {
        views = List.copyOf(views);
        systems = List.copyOf(systems);
        areas = List.copyOf(areas);
        wishes = List.copyOf(wishes);
        techniques = List.copyOf(techniques);
        sources = List.copyOf(sources);
        zones = List.copyOf(zones);
        placements = List.copyOf(placements);
        if (views.isEmpty() || zones.isEmpty()) {
            throw new IllegalArgumentException("map " + header.id() + " has no view or no zone");
        }
    }

    /**
     * Who made a map and what it follows.
     *
     * @param id plain word
     * @param name the name on screen
     * @param school the tradition it follows
     * @param author who made it
     * @param licence how others may use it
     * @param version the map's own version
     * @param language the language it was written in, as a BCP 47 tag
     * @param about one or two sentences, if given
     * @param disclaimer what it does not promise, if given
     * @param systemsName the heading above the systems, if there are any
     */
    public record Header(
            String id,
            LocalizedText name,
            LocalizedText school,
            String author,
            String licence,
            String version,
            String language,
            @Nullable LocalizedText about,
            @Nullable LocalizedText disclaimer,
            @Nullable LocalizedText systemsName) {}

    /** The view with this id. */
    public Optional<View> view(String id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** The zone with this id. */
    public Optional<Zone> zone(String id) {
        return zones.stream().filter(zone -> zone.id().equals(id)).findFirst();
    }

    /** The technique with this id. */
    public Optional<Technique> technique(String id) {
        return techniques.stream()
                .filter(technique -> technique.id().equals(id))
                .findFirst();
    }

    /** The placements on one view of one foot, in the order of the zones. */
    public List<Placement> placements(View view, Foot foot) {
        return placements.stream()
                .filter(placement -> placement.view().id().equals(view.id()) && placement.foot() == foot)
                .toList();
    }

    /** All placements of a zone: on both feet and all views. */
    public List<Placement> placements(Zone zone) {
        return placements.stream()
                .filter(placement -> placement.zone().id().equals(zone.id()))
                .toList();
    }

    /** The placement that a place names. */
    public Optional<Placement> placement(Placement.Place place) {
        return placements.stream()
                .filter(placement -> placement.place().equals(place))
                .findFirst();
    }
}
