package soleatlas.atlas;

/**
 * An everyday word for a place.
 *
 * @param id plain word
 * @param name the word on screen
 */
public record Area(String id, LocalizedText name) {}
