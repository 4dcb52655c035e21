package soleatlas.article;

import java.util.List;

/**
 * What is said about one thing, whoever lays it out: a panel, a page, a sheet of paper, a card.
 *
 * @param id names it among all articles: {@code zone-heart}, {@code technique-thumb-walk}, {@code glossary}
 * @param title its title
 * @param blocks what is said, in reading order
 */
public record Article(String id, String title, List<Block> blocks) {

    /** Keeps its own copy. */
    public Article {
        blocks = List.copyOf(blocks);
    }
}
