package soleatlas.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that went wrong with what is kept, in words for whoever learns.
 *
 * @param code what it is
 * @param arguments what it is about, such as the file and the line; the words say which is which
 */
public record StoreProblem(Code code, List<String> arguments) {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("soleatlas.store.store", Locale.ROOT);
    private static final String MEND = ".mend";

    /** Keeps its own copy, on one line each. */
    public StoreProblem {
        arguments = arguments.stream()
                .map(argument -> argument.replaceAll("\\p{Cntrl}", "?"))
                .toList();
    }

    /** What can go wrong. The words of each are found under its name in lower case. */
    public enum Code {
        /** A line was cut off at the end of the file. */
        LINE_TORN,
        /** A line was changed or damaged. */
        LINE_DAMAGED,
        /** A whole line says something that this version does not know. */
        LINE_UNKNOWN,
        /** More lines of these kinds than are listed one by one. */
        LINES_MORE,
        /** The first line was damaged; the others are read all the same. */
        LOG_HEADER,
        /** The file of answers was none and was given another name. */
        LOG_ASIDE,
        /** The file of answers is none and cannot be given another name. */
        LOG_STUCK,
        /** A later version wrote the answers. */
        LOG_NEWER,
        /** The answers cannot be read. */
        LOG_READ,
        /** An answer cannot be written. */
        LOG_WRITE,
        /** Another window does not let go of the answers. */
        LOG_BUSY,
        /** Something to keep is longer than can be kept. */
        ENTRY_LONG,
        /** The learner was deleted meanwhile. */
        LEARNER_GONE,
        /** The summary was damaged and was given another name. */
        SUMMARY_ASIDE,
        /** The summary is of other answers and was given another name. */
        SUMMARY_STALE,
        /** The summary is of no use and cannot be given another name. */
        SUMMARY_STUCK,
        /** The summary cannot be read. */
        SUMMARY_READ,
        /** The summary cannot be written. */
        SUMMARY_WRITE,
        /** A later version wrote the summary. */
        SUMMARY_NEWER,
        /** The learners cannot be listed. */
        LEARNERS_READ,
        /** The learners cannot be written. */
        LEARNERS_WRITE,
        /** A learner's name cannot be read. */
        PROFILE_READ,
        /** There is a learner by this id already. */
        LEARNER_EXISTS,
        /** A learner could not be deleted, at least not wholly. */
        LEARNER_DELETE,
        /** A backup cannot be written. */
        BACKUP_WRITE,
        /** A backup cannot be read. */
        BACKUP_READ,
        /** A file is no backup of this program. */
        BACKUP_FOREIGN,
        /** A backup is damaged. */
        BACKUP_DAMAGED,
        /** A backup holds more than is accepted. */
        BACKUP_LARGE,
        /** A later version wrote the backup. */
        BACKUP_NEWER;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    static StoreProblem of(Code code, Object... arguments) {
        return new StoreProblem(
                code, Arrays.stream(arguments).map(StoreProblem::said).toList());
    }

    /** What is wrong, as a sentence. */
    public String message() {
        return text(code.key(), arguments.toArray());
    }

    /** What can be done about it, as a sentence. */
    public String remedy() {
        return text(code.key() + MEND, arguments.toArray());
    }

    private static String said(Object argument) {
        return argument instanceof Exception e ? reason(e) : String.valueOf(argument);
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return text("reason.denied");
        }
        if (e instanceof NoSuchFileException) {
            return text("reason.missing");
        }
        String message = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }

    static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /** This, to be thrown. */
    StoreException thrown(IOException cause) {
        return new StoreException(this, cause);
    }

    /** A file's name for a message. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
