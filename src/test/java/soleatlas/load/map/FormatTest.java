package soleatlas.load.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import soleatlas.article.Page;
import soleatlas.atlas.Directions;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Sign;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Vocabulary;
import soleatlas.atlas.Zone;
import soleatlas.load.check.Corpus;
import soleatlas.load.source.SourceFolder;
import soleatlas.search.PageFinder;
import soleatlas.search.Search;

/** What the format says arrives in the map, translations included. */
class FormatTest {

    private final FootMap everything = map(Corpus.GOOD.resolve("everything.json"));
    private final Zone spot = everything.zone("spot").orElseThrow();

    private static FootMap map(Path file) {
        SourceFolder folder =
                SourceFolder.onDisk(Optional.ofNullable(file.getParent()).orElseThrow(), "");
        return MapLoader.load(folder, String.valueOf(file.getFileName())).map().orElseThrow();
    }

    @Test
    void aZoneSaysHowItUsesATechnique() {
        TechniqueUse lightly = spot.techniques().get(0);
        assertThat(lightly.pressure()).isEqualTo(1);
        assertThat(lightly.technique().pressure()).isEqualTo(2);
        assertThat(lightly.directions()).isEqualTo(Directions.of(Technique.Direction.AROUND));
        assertThat(lightly.remark().orElseThrow().in("de")).isEqualTo("Leicht, hier.");
        TechniqueUse parted = spot.techniques().get(1);
        assertThat(parted.directions())
                .isEqualTo(
                        new Directions(Technique.Direction.TOWARD_INNER_EDGE, Technique.Direction.TOWARD_OUTER_EDGE));
        assertThat(parted.pressure()).isEqualTo(2);
        assertThat(parted.remark()).isEmpty();
    }

    @Test
    void aSignHasAName() {
        Sign sneeze = everything.safety().signs().get(0);
        assertThat(sneeze.title().orElseThrow().in("de")).isEqualTo("Niesen");
        assertThat(everything.safety().signs().get(1).title()).isEmpty();
    }

    @Test
    void namesAreToldApartFromWordsThatFind() {
        assertThat(spot.otherNames().all()).containsExactlyInAnyOrder("Fleck of the middle", "Mittelfleck");
        assertThat(spot.aliases().all()).containsExactlyInAnyOrder("mark", "Stelle");
    }

    @Test
    void wordsStandForWhatTheyName() {
        Vocabulary words = everything.vocabulary();
        assertThat(words.of(Vocabulary.Kind.SIGN, "sneeze").all()).containsExactlyInAnyOrder("achoo", "hatschi");
        assertThat(words.of(Vocabulary.Kind.ZONE, "spot").byLanguage()).containsOnlyKeys("en", "fr", "zh-Hans");
        assertThat(words.of(Vocabulary.Kind.AREA, "edge").all()).containsExactly("rim");
        assertThat(words.of(Vocabulary.Kind.COMMAND, "search").all()).containsExactly("look up");
        assertThat(words.entries()).extracting(Vocabulary.Entry::kind).contains(Vocabulary.Kind.values());
    }

    @Test
    void aSearchFindsByThem() {
        assertThat(new Search(everything).find("tache")).containsExactly(spot);
        PageFinder pages = PageFinder.of(everything, "de");
        assertThat(pages.find("hatschi", 3))
                .containsExactly(new PageFinder.Hit("Niesen", new Page(Page.Kind.SAFETY, "sneeze")));
        assertThat(pages.find("runny nose", 3)).extracting(PageFinder.Hit::name).containsExactly("Schnupfen");
        assertThat(pages.find("heals colds", 3))
                .extracting(PageFinder.Hit::name)
                .containsExactly("Es heilt");
    }
}
