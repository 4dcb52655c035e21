package soleatlas.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import soleatlas.model.explore.ShippedMaps;

class CitationTest {

    /** Two links side by side that read "NHS" would not say which one tells what. */
    @Test
    void noTwoSourcesAreCitedAlike() {
        assertThat(ShippedMaps.classic().sources())
                .extracting(source -> Citation.brief(source, "en"))
                .doesNotHaveDuplicates();
    }
}
