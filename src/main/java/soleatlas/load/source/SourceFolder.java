package soleatlas.load.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soleatlas.load.json.Budget;
import soleatlas.load.json.JsonReader;
import soleatlas.load.json.Limits;
import soleatlas.problem.Problems;

/** Where the files of a map or a lesson lie. Nothing outside the folder is ever read, whatever a file asks for. */
public abstract sealed class SourceFolder {

    /** Names the parts that ship with the program: {@code atlas:sole.json}. */
    public static final String BUILT_IN = "atlas:";

    private static final Pattern PLAIN = Pattern.compile("[^\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}]+");

    /** What ships with the program: maps, and lessons in a folder of their own. */
    public static SourceFolder builtIn() {
        return new BuiltIn("");
    }

    /**
     * A folder on disk.
     *
     * @param folder an existing folder
     * @param shown the folder as the author wrote it, for messages; empty for the current one
     */
    public static SourceFolder onDisk(Path folder, String shown) {
        return new OnDisk(folder, shown);
    }

    /** How a file of this folder is named in messages. */
    public abstract String shown(String name);

    /** The bytes of a file that lies directly in this folder or in one of its folders. */
    abstract byte[] read(String name) throws Unreadable;

    /** The format that a file names, as far as that can be seen; empty if it cannot be read or names none. */
    public final Optional<Format> format(String name) {
        try {
            return JsonReader.field(read(name), "format").flatMap(Format::named);
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** Why a file cannot be read, as a code of the bundle; empty if it can. */
    final Optional<String> unreadable(String name) {
        try {
            read(name);
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(e.code());
        }
    }

    /** Whether a file holds JSON, whatever it says. */
    final boolean isJson(String name) {
        try {
            return JsonReader.read(name, read(name), new Problems(), new Budget())
                    .isPresent();
        } catch (Unreadable e) {
            return false;
        }
    }

    /** What tells a file from all others, however its folder was written. */
    public final Object identity(String name) {
        return path(name).<Object>map(path -> path).orElse(shown(name));
    }

    /** The folder in which a file of this folder lies: this one, or one in it. */
    public final SourceFolder folderOf(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? this : inner(name.substring(0, slash));
    }

    /** A folder in this one. */
    abstract SourceFolder inner(String name);

    /** The path of a file on disk, to watch it; empty for files that ship with the program. */
    public abstract Optional<Path> path(String name);

    /** The path of what a file of this folder refers to, if such a file may lie on disk one day. */
    public final Optional<Path> watchable(String reference) {
        try {
            return isPlain(reference) ? path(reference) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // no such file can ever be; reading it tells so
        }
    }

    /** The bytes of what a file of this folder refers to: another file of this folder, or a built-in part. */
    public final byte[] follow(String reference) throws Unreadable {
        return reference.startsWith(BUILT_IN)
                ? builtIn().read(reference.substring(BUILT_IN.length()))
                : read(reference);
    }

    /** How a reference is named in messages. */
    final String shownReference(String reference) {
        return reference.startsWith(BUILT_IN) ? reference : shown(reference);
    }

    /** Whether a name leads to a file of the folder or of a folder in it: no way up, no drive, no empty step. */
    static boolean isPlain(String name) {
        String framed = "/" + name + "/";
        return name.length() <= Limits.REFERENCE
                && PLAIN.matcher(name).matches()
                && !framed.contains("/../")
                && !framed.contains("/./")
                && !framed.contains("//");
    }

    private static void mustBeInside(String name) throws Unreadable {
        if (!isPlain(name)) {
            throw new Unreadable("reference-outside", null);
        }
    }

    private static byte[] limited(InputStream stream) throws IOException, Unreadable {
        byte[] bytes = stream.readNBytes(Limits.FILE_BYTES + 1);
        if (bytes.length > Limits.FILE_BYTES) {
            throw new Unreadable("file-too-large", null);
        }
        return bytes;
    }

    /** Why a file cannot be read: a code of the bundle. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final String code;

        Unreadable(String code, @Nullable Throwable cause) {
            super(code, cause);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private static final class BuiltIn extends SourceFolder {

        private final String inside;

        private BuiltIn(String inside) {
            this.inside = inside;
        }

        @Override
        public String shown(String name) {
            return BUILT_IN + inside + name;
        }

        @Override
        SourceFolder inner(String name) {
            return new BuiltIn(inside + name + "/");
        }

        @Override
        byte[] read(String name) throws Unreadable {
            mustBeInside(name);
            try (InputStream stream = SourceFolder.class.getResourceAsStream("/maps/" + inside + name)) {
                if (stream == null) {
                    throw new Unreadable("file-missing", null);
                }
                return limited(stream);
            } catch (IOException e) {
                throw new Unreadable("file-unreadable", e);
            }
        }

        @Override
        public Optional<Path> path(String name) {
            return Optional.empty();
        }
    }

    private static final class OnDisk extends SourceFolder {

        private final Path folder;
        private final String shown;

        private OnDisk(Path folder, String shown) {
            this.folder = folder;
            this.shown = shown;
        }

        @Override
        public String shown(String name) {
            return shown.isEmpty() || shown.endsWith("/") ? shown + name : shown + "/" + name;
        }

        @Override
        SourceFolder inner(String name) {
            return new OnDisk(folder.resolve(name), shown(name));
        }

        @Override
        byte[] read(String name) throws Unreadable {
            mustBeInside(name);
            try {
                Path real = folder.resolve(name).toRealPath();
                if (!real.startsWith(folder.toRealPath())) {
                    throw new Unreadable("reference-outside", null);
                }
                if (!Files.isRegularFile(real)) {
                    throw new Unreadable("not-a-file", null);
                }
                try (InputStream stream = Files.newInputStream(real)) {
                    return limited(stream);
                }
            } catch (NoSuchFileException | InvalidPathException e) {
                throw new Unreadable("file-missing", e);
            } catch (IOException e) {
                throw new Unreadable("file-unreadable", e);
            }
        }

        @Override
        public Optional<Path> path(String name) {
            return Optional.of(folder.resolve(name));
        }
    }
}
