package soleatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code export} writes, and that it says in one sentence how to mend a wish that it cannot meet. */
class ExportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            export                                                | 2 | The picture needs a file name: --to FILE.svg or --to FILE.png.
            export --to @/a.svg                                   | 2 | The map is missing: name a file, or a built-in map, classic or everyday.
            export classic                                        | 2 | The picture needs a file name: --to FILE.svg or --to FILE.png.
            export clasic --to @/a.svg                            | 2 | There is no map "clasic": did you mean "classic"?
            export nothing-like-it --to @/a.svg                   | 2 | There is no map "nothing-like-it": choose classic or everyday.
            export maps --to @/a.svg                              | 2 | "maps" is a folder: name one map in it.
            export maps/index.json --to @/a.svg                   | 1 | "maps/index.json" is not one map: name the file of a single map.
            export classic everyday --to @/a.svg                  | 2 | "everyday" is one map too many: export takes one.
            export classic --to @/a                               | 2 | "@/a" does not say which kind of picture you want: end its name in .svg or .png.
            export classic --to @/a.gif                           | 2 | "@/a.gif" does not say which kind of picture you want: end its name in .svg or .png.
            export classic --to @/a.svg --view plantr             | 2 | The map has no view "plantr": did you mean "plantar"?
            export classic --to @/a.svg --view sole               | 2 | The map has no view "sole": choose plantar, dorsal, medial, lateral or all.
            export maps/examples/hand.json --to @/a.svg --foot left | 2 | The view "palm" shows no foot: leave --foot out.
            export classic --to @/a.svg --foot lft                | 2 | --foot has no choice "lft": did you mean "left"?
            export classic --to @/a.svg --foot three              | 2 | --foot has no choice "three": choose both, left or right.
            export classic --to @/a.svg --zones hart              | 2 | The map has no zone "hart": did you mean "heart"?
            export classic --to @/a.svg --zones heart,            | 2 | A zone is missing in --zones: give ids with commas between them, such as heart,stomach.
            export classic --to @/a.svg --zones heart --foot right | 2 | The zone "heart" is not on that foot: take the other one, or leave --foot out.
            export classic --to @/a.svg --zones heart --view dorsal | 2 | The zone "heart" is not in that view: take --view plantar.
            export classic --to @/a.svg --labels words            | 2 | --labels has no choice "words": choose names, none or numbers.
            export classic --to @/a.svg --colour-by systm         | 2 | --colour-by has no choice "systm": did you mean "system"?
            export classic --to @/a.svg --theme drak              | 2 | --theme has no choice "drak": did you mean "dark"?
            export classic --to @/a.svg --facing me               | 2 | --facing has no choice "me": choose giver or own.
            export classic --to @/a.svg --text letters            | 2 | --text has no choice "letters": choose fonts or outlines.
            export classic --to @/a.png --text outlines           | 2 | A PNG has no text: leave --text out, or write an .svg.
            export classic --to @/a.svg --scale 2                 | 2 | An SVG has no pixels to scale: leave --scale out, or write a .png.
            export classic --to @/a.svg --width 3                 | 2 | --width cannot be "3": give a whole number from 200 to 20000.
            export classic --to @/a.svg --width wide              | 2 | --width cannot be "wide": give a whole number from 200 to 20000.
            export classic --to @/a.svg --width 99999999999       | 2 | --width cannot be "99999999999": give a whole number from 200 to 20000.
            export classic --to @/a.png --scale 0                 | 2 | --scale cannot be "0": give a whole number from 1 to 20.
            export classic --to @/a.svg --vew all                 | 2 | There is no option "--vew": did you mean "--view"?
            export classic --to @/a.svg --quality=9               | 2 | There is no option "--quality=9": see them all with --help.
            export classic --to @/a.svg --theme                   | 2 | --theme needs a value after it: --theme THEME.
            export classic --to @/a.svg --width 300 --width 400   | 2 | --width is given twice: give it once.
            export classic --to @/none/a.svg                      | 1 | The folder "@/none" does not exist: create it first, or name another one.
            export classic --to @/there.svg                       | 1 | "@/there.svg" already exists: choose another name, or replace it with --force.
            export classic --to @/folder.svg                      | 1 | "@/folder.svg" is not a file: name a file in a folder.
            """)
    void whatCannotBeIsToldInOneSentence(String arguments, int status, String sentence) throws IOException {
        Files.writeString(folder.resolve("there.svg"), "mine");
        Files.createDirectories(folder.resolve("folder.svg"));
        assertThat(run(arguments.split(" "))).isEqualTo(status);
        assertThat(err.toString().lines()).containsExactly(sentence.replace("@", folder.toString()));
        assertThat(out.toString()).isEmpty();
        assertThat(files()).containsExactlyInAnyOrder("folder.svg", "there.svg");
        assertThat(folder.resolve("there.svg")).hasContent("mine");
    }

    @Test
    void aPictureThatIsLargerThanTheMemoryIsRefused() throws IOException {
        assertThat(run("export", "classic", "--to", "@/a.png", "--width", "20000", "--scale", "20"))
                .isEqualTo(2);
        assertThat(err.toString())
                .matches("(?s)400000 x \\d+ pixels need \\d+ MiB of memory, .*--width or --scale.\\R");
        assertThat(files()).isEmpty();
    }

    @Test
    void aBrokenMapIsToldAsCheckTellsIt() throws IOException {
        String broken = "src/test/resources/soleatlas/load/broken/missing-field.json";
        assertThat(run("export", broken, "--to", "@/a.svg")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        broken + ":1:1: error: the file: The field \"licence\" is missing. Add it.",
                        "\"" + broken + "\" has errors, so nothing was written: fix them, then export again.");
        assertThat(files()).isEmpty();
    }

    @Test
    void namesThatWouldSteerATerminalDoNot() {
        assertThat(run("export", "\u001B[31mred", "--to", "@/a.svg")).isEqualTo(2);
        assertThat(err.toString()).startsWith("There is no map \"?[31mred\"").doesNotContain("\u001B");
    }

    @Test
    void anSvgIsWrittenAndReplacedOnlyWithForce() throws IOException {
        assertThat(run("export", "everyday", "--to", "@/a.svg")).isZero();
        assertThat(out.toString().strip()).matches(".*a\\.svg written: 1600 x \\d+ pixels\\.");
        assertThat(folder.resolve("a.svg")).content().startsWith("<?xml").contains("width=\"1600\"", "</svg>");
        assertThat(run("export", "everyday", "--to", "@/a.svg", "--theme", "dark"))
                .isEqualTo(1);
        assertThat(folder.resolve("a.svg")).content().doesNotContain("#15171B");
        assertThat(run("export", "everyday", "--to", "@/a.svg", "--labels", "none", "--force"))
                .isZero();
        assertThat(folder.resolve("a.svg")).content().doesNotContain("id=\"labels\"");
        assertThat(files()).containsExactly("a.svg");
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void aPngIsAsLargeAsItIsSaidToBe() throws IOException {
        assertThat(run("export", "everyday", "--to", "@/a.PNG", "--width", "500", "--scale", "2", "--foot", "left"))
                .isZero();
        BufferedImage image = ImageIO.read(folder.resolve("a.PNG").toFile());
        assertThat(out.toString().strip())
                .endsWith(" written: " + image.getWidth() + " x " + image.getHeight() + " pixels.");
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(image.getColorModel().hasAlpha()).isFalse();
        assertThat(run("export", "everyday", "--to", "@/b.png", "--width", "300", "--transparent"))
                .isZero();
        assertThat(ImageIO.read(folder.resolve("b.png").toFile()).getRGB(1, 1)).isZero();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private int run(String... arguments) {
        String[] there = Stream.of(arguments)
                .map(argument -> argument.replace("@", folder.toString()))
                .toArray(String[]::new);
        return CommandLineFront.run(there, maps -> 99, new PrintWriter(out), new PrintWriter(err));
    }
}
