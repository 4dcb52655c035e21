package soleatlas.atlas;

/**
 * Something beside the hands: warm water, a ball, scented oil.
 *
 * @param id plain word
 * @param name the name on screen
 */
public record Tool(String id, LocalizedText name) {}
