package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AboutMeFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsWhatWasTold() throws IOException {
        AboutMe told = new AboutMe(true, Set.of("pregnancy", "gout"));
        new AboutMeFile(folder).write(told);
        assertThat(new AboutMeFile(folder).read()).isEqualTo(told);
        assertThat(folder).isDirectoryContaining("glob:**about-me.properties");
    }

    @Test
    void keepsMarksWhileTheyAreSwitchedOff() throws IOException {
        AboutMe told = new AboutMe(false, Set.of("gout"));
        new AboutMeFile(folder).write(told);
        assertThat(new AboutMeFile(folder).read()).isEqualTo(told);
    }

    @Test
    void forgettingLeavesNothingBehind() throws IOException {
        AboutMeFile file = new AboutMeFile(folder);
        file.write(new AboutMe(true, Set.of("gout")));
        file.write(AboutMe.NOTHING);
        assertThat(folder).isEmptyDirectory();
        assertThat(file.read()).isEqualTo(AboutMe.NOTHING);
        file.write(AboutMe.NOTHING);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nobodyElseMayRead() throws IOException {
        new AboutMeFile(folder).write(new AboutMe(true, Set.of("gout")));
        Path file = folder.resolve("about-me.properties");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aTornFileCountsAsNone() throws IOException {
        Files.writeString(folder.resolve("about-me.properties"), "on=true\ncondition.gout=\\u00zz");
        assertThat(new AboutMeFile(folder).read()).isEqualTo(AboutMe.NOTHING);
    }
}
