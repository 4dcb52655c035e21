package soleatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Notices that files were saved. It compares size and time of the last change, which also works where systems send no
 * notices, and waits until a file has been left alone between two looks, so that half-written files are not read.
 */
final class FileWatch {

    private static final String MISSING = "missing";

    private final Map<Path, String> settled = new HashMap<>();
    private final Map<Path, String> lastSeen = new HashMap<>();

    /** Takes a group of files as they are now. */
    void settle(Collection<Path> files) {
        files.forEach(file -> {
            String state = state(file);
            settled.put(file, state);
            lastSeen.put(file, state);
        });
    }

    /** Takes those of a group as they are now that were not known before. */
    void settleNew(Collection<Path> files) {
        settle(files.stream().filter(file -> !settled.containsKey(file)).toList());
    }

    /** Whether one of the files is another than it was when settled, and has not changed since the last look. */
    boolean changed(Collection<Path> files) {
        boolean changed = false;
        boolean quiet = true;
        for (Path file : files) {
            String now = state(file);
            quiet &= now.equals(lastSeen.put(file, now));
            changed |= !now.equals(settled.getOrDefault(file, now));
        }
        return changed && quiet;
    }

    /** Whether a file that was settled is there and is another one by now, whether or not somebody still writes it. */
    boolean isOther(Path file) {
        String now = state(file);
        return !now.equals(MISSING) && !now.equals(settled.getOrDefault(file, now));
    }

    private static String state(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
        } catch (IOException e) {
            return MISSING;
        }
    }
}
