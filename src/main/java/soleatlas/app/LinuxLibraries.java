package soleatlas.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Which of the libraries that JavaFX needs on Linux the system has. JavaFX itself says so late, in a heap of lines, and
 * sometimes hangs instead.
 */
final class LinuxLibraries {

    private static final Library GTK = new Library("libgtk-3.so.0", "libgtk-3-0");
    private static final Library PANGO = new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    private static final Library TEST = new Library("libXtst.so.6", "libxtst6");

    /** What a window needs. */
    static final List<Library> FOR_WINDOW = List.of(GTK, PANGO, TEST);

    /** What text needs, also where nothing is shown. */
    static final List<Library> FOR_TEXT = List.of(PANGO);

    private static final List<String> FOR_OPENGL = List.of("libGL.so.1", "libXxf86vm.so.1");
    private static final List<String> FOLDERS = List.of("lib", "usr/lib", "lib64", "usr/lib64");

    private final Path root;
    private final String searchPath;

    /**
     * The libraries of a system.
     *
     * @param root the root of its files
     * @param searchPath folders searched before all others, as in {@code LD_LIBRARY_PATH}; may be null
     */
    LinuxLibraries(Path root, @Nullable String searchPath) {
        this.root = root;
        this.searchPath = searchPath == null ? "" : searchPath;
    }

    /**
     * A library, and the package that holds it on Debian and Ubuntu.
     *
     * @param file name of the library
     * @param packageName name of the package
     */
    record Library(String file, String packageName) {}

    /** The packages of all libraries, as one writes them after {@code apt install}. */
    static String packages() {
        return String.join(" ", FOR_WINDOW.stream().map(Library::packageName).toList());
    }

    /** The first of the libraries that the system does not have; none where that cannot be known. */
    Optional<Library> firstMissing(List<Library> wanted) {
        return missing(wanted.stream().map(Library::file).toList())
                .findFirst()
                .flatMap(file -> wanted.stream()
                        .filter(library -> library.file().equals(file))
                        .findFirst());
    }

    /** Whether JavaFX can try to draw with the graphics card. */
    boolean haveOpenGl() {
        return missing(FOR_OPENGL).findAny().isEmpty();
    }

    /** A system without a list of its libraries keeps them where only its own loader knows: nothing is missing there. */
    private Stream<String> missing(List<String> files) {
        String known;
        try {
            known = Files.readString(root.resolve("etc/ld.so.cache"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return Stream.empty();
        }
        return files.stream()
                .filter(file ->
                        Stream.concat(listed(known, file), searched(file)).noneMatch(Files::exists));
    }

    /** Where the list says a library is; the list can be older than the files. */
    private Stream<Path> listed(String known, String file) {
        return Pattern.compile("/[\\x21-\\x7e]*/" + Pattern.quote(file) + "(?=\\x00)")
                .matcher(known)
                .results()
                .map(MatchResult::group)
                .map(path -> root.resolve(path.substring(1)));
    }

    /** Where the loader looks beside its list. */
    private Stream<Path> searched(String file) {
        Stream<Path> asked = Stream.of(searchPath.split(":"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        Stream<Path> usual = FOLDERS.stream().map(root::resolve).flatMap(LinuxLibraries::withPlatforms);
        return Stream.concat(asked, usual).map(folder -> folder.resolve(file));
    }

    /** A folder of libraries, and its folders for single platforms, such as {@code x86_64-linux-gnu}. */
    private static Stream<Path> withPlatforms(Path folder) {
        try (DirectoryStream<Path> platforms = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
            List<Path> found =
                    StreamSupport.stream(platforms.spliterator(), false).toList();
            return Stream.concat(Stream.of(folder), found.stream());
        } catch (IOException e) {
            return Stream.of(folder);
        }
    }
}
