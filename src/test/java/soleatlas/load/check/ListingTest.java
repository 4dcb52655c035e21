package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapFinder;
import soleatlas.problem.Problem;

/** What is found at a place on disk, how it is named in messages, and that nothing outside its folder is read. */
class ListingTest {

    private static final String GOOD = TinyMap.of(TinyMap.zone("spot", TinyMap.SQUARE, ""));
    private static final String PART = "{ \"format\": \"sole-atlas-part/1\", \"language\": \"en\" }";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFolderWithoutIndexOffersEveryMapByName() {
        write("b.json", GOOD);
        write("a.json", GOOD);
        write("part.json", PART);
        write("broken.json", "{ \"format\" ");
        write("notes.txt", "hello");
        write("other.json", "{ \"colour\": \"red\" }");
        assertThat(MapFinder.at(folder).slots())
                .extracting(MapFinder.Slot::name)
                .containsExactly("a.json", "b.json", "broken.json");
    }

    @Test
    void anIndexSaysWhichMapsThereAreAndInWhichOrder() {
        write("b.json", GOOD);
        write("a.json", GOOD);
        write(
                "index.json",
                "{ \"format\": \"sole-atlas-index/1\", \"maps\": [\"b.json\", \"c.json\", \"../x.json\"] }");
        MapFinder.Found found = MapFinder.at(folder);
        assertThat(found.slots()).extracting(MapFinder.Slot::name).containsExactly("b.json");
        assertThat(found.problems()).extracting(Problem::code).containsExactly("file-missing", "reference-outside");
        assertThat(found.problems()).extracting(Problem::column).containsExactly(54, 64);
        assertThat(MapFinder.at(folder.resolve("index.json")).slots())
                .extracting(MapFinder.Slot::name)
                .containsExactly("b.json");
    }

    @Test
    void anIndexUnderAnotherNameIsAnIndexToo() {
        write("b.json", GOOD);
        write("list.json", "{ \"format\": \"sole-atlas-index/1\", \"maps\": [\"b.json\"] }");
        assertThat(MapFinder.at(folder.resolve("list.json")).slots())
                .extracting(MapFinder.Slot::name)
                .containsExactly("b.json");
    }

    @Test
    void anIndexMustBeOne() {
        write("index.json", GOOD);
        assertThat(codes(folder)).containsExactly("other-format");
    }

    @Test
    void filesAreNamedAsTheirUserWroteThem() {
        write("bad.json", "{");
        Path here = Path.of("").toAbsolutePath();
        Path relative = here.relativize(folder.toAbsolutePath());
        assertThat(files(relative.resolve("./bad.json"))).containsOnly(slashes(relative) + "/bad.json");
        assertThat(files(relative)).containsOnly(slashes(relative) + "/bad.json");
        assertThat(files(folder.resolve("bad.json"))).containsOnly(slashes(folder) + "/bad.json");
        assertThat(files(Path.of("nowhere.json"))).containsOnly("nowhere.json");
        assertThat(files(Path.of(""))).containsOnly(".");
    }

    @Test
    void whatIsNoFileIsToldAsSuch() {
        assertThat(codes(folder.resolve("nowhere.json"))).containsExactly("file-missing");
        assertThat(codes(write("map.json", GOOD).resolve("inside.json"))).containsExactly("file-missing");
        assertThat(codes(Path.of("/dev/null"))).containsExactly("not-a-file");
    }

    @Test
    void linksAreFollowedOnlyInsideTheFolder() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Corpus.write(outside.resolve("part.json"), PART);
        Corpus.write(inside.resolve("real.json"), PART);
        Files.createSymbolicLink(inside.resolve("out.json"), outside.resolve("part.json"));
        Files.createSymbolicLink(inside.resolve("in.json"), Path.of("real.json"));
        Files.createSymbolicLink(inside.resolve("way"), outside);
        Path map = Corpus.write(
                inside.resolve("map.json"),
                TinyMap.with("\"includes\": [\"out.json\", \"in.json\", \"way/part.json\"]"));
        assertThat(codes(map)).containsExactly("reference-outside", "reference-outside");
    }

    @Test
    void aLinkToAMapLeadsToTheMapsOwnFolder() throws IOException {
        Path maps = Files.createDirectory(folder.resolve("maps"));
        Corpus.write(maps.resolve("part.json"), PART);
        Path map = Corpus.write(maps.resolve("map.json"), TinyMap.with("\"includes\": [\"part.json\"], \"x\": 1"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), map);
        assertThat(codes(link)).containsExactly("unknown-field");
        assertThat(files(link)).containsOnly(slashes(map.toRealPath()));
    }

    @Test
    void filesToWatchAreThoseReadAndThoseMissing() {
        write("part.json", PART);
        Path map = write(
                "map.json",
                TinyMap.with("\"includes\": [\"part.json\", \"gone.json\", \"../x.json\", \"atlas:sole.json\"]"));
        LoadedMap loaded = MapFinder.at(map).slots().get(0).load();
        assertThat(loaded.files())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactlyInAnyOrder("map.json", "part.json", "gone.json");
    }

    @Test
    void theTitleIsTheMapsNameAsFarAsItCanBeRead() {
        assertThat(title(GOOD)).isEqualTo("Tiny");
        assertThat(title(GOOD.replace("\"Tiny\"", "{ \"en\": \"Small\" }"))).isEqualTo("Small");
        assertThat(title(GOOD.replace("\"Tiny\"", "7"))).isEqualTo("map.json");
        assertThat(title("{")).isEqualTo("map.json");
    }

    private String title(String map) {
        return MapFinder.at(write("map.json", map)).slots().get(0).load().title();
    }

    private Path write(String name, String text) {
        return Corpus.write(folder.resolve(name), text);
    }

    private static List<String> codes(Path place) {
        return Corpus.problems(place).stream().map(Problem::code).toList();
    }

    private static List<String> files(Path place) {
        return Corpus.problems(place).stream().map(Problem::file).toList();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
