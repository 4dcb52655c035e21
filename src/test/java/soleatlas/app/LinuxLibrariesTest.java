package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.app.LinuxLibraries.Library;

class LinuxLibrariesTest {

    private static final String OWN = "usr/lib/x86_64-linux-gnu/";

    @TempDir
    private Path root;

    @Test
    void findsWhatTheListNames() throws IOException {
        list("/opt/odd/libgtk-3.so.0", "/opt/odd/libpangoft2-1.0.so.0", "/opt/odd/libXtst.so.6");
        file("opt/odd/libgtk-3.so.0");
        file("opt/odd/libpangoft2-1.0.so.0");
        file("opt/odd/libXtst.so.6");

        assertThat(libraries("").firstMissing(LinuxLibraries.FOR_WINDOW)).isEmpty();
    }

    @Test
    void namesTheFirstThatIsMissing() throws IOException {
        list("/" + OWN + "libgtk-3.so.0");
        file(OWN + "libgtk-3.so.0");

        assertThat(libraries("").firstMissing(LinuxLibraries.FOR_WINDOW))
                .contains(new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));
    }

    @Test
    void seesThatAListIsOlderThanTheFiles() throws IOException {
        list("/" + OWN + "libpangoft2-1.0.so.0");

        assertThat(libraries("").firstMissing(LinuxLibraries.FOR_TEXT)).isPresent();
    }

    @Test
    void takesNoOtherLibraryForTheWantedOne() throws IOException {
        list("/" + OWN + "libpangoft2-1.0.so.01", "/" + OWN + "notlibpangoft2-1.0.so.0");
        file(OWN + "libpangoft2-1.0.so.01");
        file(OWN + "notlibpangoft2-1.0.so.0");

        assertThat(libraries("").firstMissing(LinuxLibraries.FOR_TEXT)).isPresent();
    }

    @Test
    void looksWhereTheLoaderLooksBesideTheList() throws IOException {
        list();
        assertThat(libraries("").firstMissing(LinuxLibraries.FOR_TEXT)).isPresent();

        file("mine/libpangoft2-1.0.so.0");
        assertThat(libraries(":" + root.resolve("other") + ":" + root.resolve("mine"))
                        .firstMissing(LinuxLibraries.FOR_TEXT))
                .isEmpty();

        file(OWN + "libpangoft2-1.0.so.0");
        assertThat(libraries("").firstMissing(LinuxLibraries.FOR_TEXT)).isEmpty();
    }

    @Test
    void claimsNothingWhereThereIsNoList() {
        assertThat(libraries("").firstMissing(LinuxLibraries.FOR_WINDOW)).isEmpty();
        assertThat(libraries("").haveOpenGl()).isTrue();
    }

    @Test
    void needsBothLibrariesForOpenGl() throws IOException {
        list("/" + OWN + "libGL.so.1", "/" + OWN + "libXxf86vm.so.1");
        file(OWN + "libGL.so.1");
        assertThat(libraries("").haveOpenGl()).isFalse();

        file(OWN + "libXxf86vm.so.1");
        assertThat(libraries("").haveOpenGl()).isTrue();
    }

    private LinuxLibraries libraries(String searchPath) {
        return new LinuxLibraries(root, searchPath);
    }

    /** Writes a list as the system's loader keeps it: a binary head, then names and paths that each end in a zero. */
    private void list(String... paths) throws IOException {
        StringBuilder text = new StringBuilder("glibc-ld.so.cache1.1\0\u0003\u00e9");
        for (String path : List.of(paths)) {
            text.append(path.substring(path.lastIndexOf('/') + 1))
                    .append('\0')
                    .append(path)
                    .append('\0');
        }
        Path cache = root.resolve("etc/ld.so.cache");
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, text, StandardCharsets.ISO_8859_1);
    }

    private void file(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
