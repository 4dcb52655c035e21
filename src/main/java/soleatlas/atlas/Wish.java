package soleatlas.atlas;

/**
 * Something people hope for when they open the atlas.
 *
 * @param id plain word
 * @param name the word on screen
 * @param aliases other words for it
 */
public record Wish(String id, LocalizedText name, Aliases aliases) {}
