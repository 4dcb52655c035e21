package soleatlas.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a map's files lie. Nothing outside the folder is ever read, whatever a file asks for. */
public abstract sealed class MapFolder {

    /** Names the parts that ship with the program: {@code atlas:sole.json}. */
    static final String BUILT_IN = "atlas:";

    private static final Pattern PLAIN = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}]+(/[^/\\\\:*?\"<>|\\p{Cntrl}]+)*");

    /** The maps that ship with the program. */
    public static MapFolder builtIn() {
        return new BuiltIn();
    }

    /**
     * A folder on disk.
     *
     * @param folder an existing folder
     * @param shown the folder as the author wrote it, for messages; empty for the current one
     */
    public static MapFolder onDisk(Path folder, String shown) {
        return new OnDisk(folder, shown);
    }

    /** How a file of this folder is named in messages. */
    abstract String shown(String name);

    /** The bytes of a file that lies directly in this folder or in one of its folders. */
    abstract byte[] read(String name) throws Unreadable;

    /** The path of a file on disk, to watch it; empty for files that ship with the program. */
    abstract Optional<Path> path(String name);

    /** The bytes of what a file of this folder refers to: another file of this folder, or a built-in part. */
    final byte[] follow(String reference) throws Unreadable {
        return reference.startsWith(BUILT_IN)
                ? builtIn().read(reference.substring(BUILT_IN.length()))
                : read(reference);
    }

    /** How a reference is named in messages. */
    final String shownReference(String reference) {
        return reference.startsWith(BUILT_IN) ? reference : shown(reference);
    }

    private static void mustBeInside(String name) throws Unreadable {
        boolean climbs = ("/" + name + "/").contains("/../") || ("/" + name + "/").contains("/./");
        if (!PLAIN.matcher(name).matches() || climbs) {
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
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final String code;

        Unreadable(String code, @Nullable Throwable cause) {
            super(code, cause);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private static final class BuiltIn extends MapFolder {

        @Override
        String shown(String name) {
            return BUILT_IN + name;
        }

        @Override
        byte[] read(String name) throws Unreadable {
            mustBeInside(name);
            try (InputStream stream = MapFolder.class.getResourceAsStream("/maps/" + name)) {
                if (stream == null) {
                    throw new Unreadable("file-missing", null);
                }
                return limited(stream);
            } catch (IOException e) {
                throw new Unreadable("file-unreadable", e);
            }
        }

        @Override
        Optional<Path> path(String name) {
            return Optional.empty();
        }
    }

    private static final class OnDisk extends MapFolder {

        private final Path folder;
        private final String shown;

        private OnDisk(Path folder, String shown) {
            this.folder = folder;
            this.shown = shown;
        }

        @Override
        String shown(String name) {
            return shown.isEmpty() ? name : shown + "/" + name;
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
                    throw new Unreadable("file-missing", null);
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
        Optional<Path> path(String name) {
            return Optional.of(folder.resolve(name));
        }
    }
}
