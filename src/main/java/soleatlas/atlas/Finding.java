package soleatlas.atlas;

import java.util.List;

/**
 * A claim that people make about foot massage, with what is known about it.
 *
 * @param id plain word
 * @param claim what people say
 * @param level how well it is supported
 * @param verdict the answer in a few words
 * @param text the answer in some sentences
 * @param sources where it comes from; may be empty where nothing was found
 */
public record Finding(
        String id, LocalizedText claim, Level level, LocalizedText verdict, LocalizedText text, List<Source> sources) {

    /** Keeps its own copy. */
    public Finding {
        sources = List.copyOf(sources);
    }

    /** How well a claim is supported. */
    public enum Level {
        /** A plain fact or plain experience. */
        PLAIN,
        /** Tradition alone says so. */
        TRADITIONAL,
        /** Small studies point that way. */
        STUDIED_LOW,
        /** Studies disagree. */
        MIXED,
        /** Studies speak against it. */
        NOT_SUPPORTED,
        /** Nobody has looked. */
        UNTESTED
    }
}
