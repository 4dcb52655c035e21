package soleatlas.atlas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clickable area of the chart with what is known about it. Where it lies is said by its {@link Placement}s.
 *
 * @param id plain word that never changes
 * @param name the name on screen
 * @param shortName a shorter name, if given
 * @param otherNames other true names, which an answer may give
 * @param aliases words that find it, which need not be its names
 * @param feet the feet on which it is charted, or {@link Foot#NONE} alone
 * @param detailed whether it belongs to the detailed chart only
 * @param layer higher layers lie above lower ones; 0 to 9
 * @param longitudinalZones in which of a foot's five long strips it lies, 1 at the big toe to 5 at the little toe, the
 *     smallest first; empty if not told
 * @param system its system, or null on maps without systems
 * @param areas everyday areas in which it lies
 * @param wishes wishes for which people look here
 * @param ours what of it is the map maker's own
 * @param location where it lies, in words, if given
 * @param note what differs between left and right or between views, if given
 * @param techniques the techniques for it, the main one first
 * @param benefits what is said about it
 * @param evidence what studies say, if given
 * @param cautions what to beware of
 * @param alternatives how other schools differ
 * @param sources the sources for its place on the chart
 */
public record Zone(
        String id,
        LocalizedText name,
        @Nullable LocalizedText shortName,
        Aliases otherNames,
        Aliases aliases,
        Set<Foot> feet,
        boolean detailed,
        int layer,
        List<Integer> longitudinalZones,
        @Nullable BodySystem system,
        List<Area> areas,
        List<Wish> wishes,
        Set<OwnChoice> ours,
        @Nullable LocalizedText location,
        @Nullable LocalizedText note,
        List<TechniqueUse> techniques,
        List<Benefit> benefits,
        @Nullable LocalizedText evidence,
        List<Caution> cautions,
        List<Alternative> alternatives,
        List<Source> sources) {

    /** How many longitudinal zones a foot has: one to each toe. */
    public static final int LONGITUDINAL_ZONES = 5;

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if no foot is named, not even {@link Foot#NONE}, or if the longitudinal zones do not
     *     rise from 1 to 5
     */
    public Zone {
        feet = Set.copyOf(feet);
        longitudinalZones = List.copyOf(longitudinalZones);
        areas = List.copyOf(areas);
        wishes = List.copyOf(wishes);
        ours = Set.copyOf(ours);
        techniques = List.copyOf(techniques);
        benefits = List.copyOf(benefits);
        cautions = List.copyOf(cautions);
        alternatives = List.copyOf(alternatives);
        sources = List.copyOf(sources);
        if (feet.isEmpty()) {
            throw new IllegalArgumentException("zone " + id + " names no foot");
        }
        int last = 0;
        for (int longitudinal : longitudinalZones) {
            if (longitudinal <= last || longitudinal > LONGITUDINAL_ZONES) {
                throw new IllegalArgumentException("zone " + id + ": longitudinal zones " + longitudinalZones);
            }
            last = longitudinal;
        }
    }

    /** Its system, if the map has systems. */
    public Optional<BodySystem> group() {
        return Optional.ofNullable(system);
    }

    /** The name as it stands where there is little room: the short one if it has one. */
    public LocalizedText shortOrFullName() {
        return shortName == null ? name : shortName;
    }
}
