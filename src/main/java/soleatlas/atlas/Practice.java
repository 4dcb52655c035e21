package soleatlas.atlas;

import java.util.List;
import java.util.Set;

/**
 * One thing people do for their feet beside or around the strokes: a soak, dim light, a heated roller.
 *
 * @param id plain word
 * @param name the name on screen
 * @param group to which part of the evening it belongs
 * @param kind what the statement rests on
 * @param text the statement
 * @param details further sentences; may be empty
 * @param techniques the techniques that do it
 * @param areas where
 * @param tools what it needs
 * @param cautions what to beware of
 * @param ours what of it is the map maker's own
 * @param sources at least one
 */
public record Practice(
        String id,
        LocalizedText name,
        Group group,
        Benefit.Kind kind,
        LocalizedText text,
        List<LocalizedText> details,
        List<Technique> techniques,
        List<Area> areas,
        List<Tool> tools,
        List<Caution> cautions,
        Set<OwnChoice> ours,
        List<Source> sources) {

    /** Keeps its own copies. */
    public Practice {
        details = List.copyOf(details);
        techniques = List.copyOf(techniques);
        areas = List.copyOf(areas);
        tools = List.copyOf(tools);
        cautions = List.copyOf(cautions);
        ours = Set.copyOf(ours);
        sources = List.copyOf(sources);
    }

    /** A part of the evening, in order. */
    public enum Group {
        /** Before the first stroke. */
        PREPARE,
        /** The strokes. */
        STROKES,
        /** Where to work. */
        PLACES,
        /** With things beside the hands. */
        TOOLS,
        /** The setting and the attention. */
        RITUAL,
        /** With a professional. */
        PROFESSIONAL
    }
}
