package soleatlas.ui.article;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import soleatlas.article.Block;
import soleatlas.article.Target;

/** What surrounds an article in a window: it knows where the reader is and how to get elsewhere. */
public interface ArticleHost {

    /** Goes where a link leads. */
    void follow(Target target);

    /** Whether the reader is there already. */
    default boolean isHere(Target target) {
        return false;
    }

    /** Something to work with inside the article. */
    default Node control(Block.Control.Kind kind) {
        return new Region();
    }
}
