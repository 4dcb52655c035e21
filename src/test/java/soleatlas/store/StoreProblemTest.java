package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.store.StoreProblem.Code;

class StoreProblemTest {

    @ParameterizedTest
    @EnumSource
    void eachIsASentenceAndSaysWhatCanBeDone(Code code) {
        StoreProblem trouble = StoreProblem.of(code, "/a/file", "5", "6");
        assertThat(trouble.message()).endsWith(".").doesNotContain("{", "''", "  ");
        assertThat(trouble.remedy()).endsWith(".").doesNotContain("{", "''", "  ");
    }

    @Test
    void noWordsAreLeftOver() {
        Set<String> keys = new HashSet<>();
        for (Code code : Code.values()) {
            keys.add(code.key());
            keys.add(code.key() + ".mend");
        }
        Set<String> words = new HashSet<>(
                ResourceBundle.getBundle("soleatlas.store.store", Locale.ROOT).keySet());
        words.removeIf(key -> key.startsWith("reason."));
        assertThat(words).isEqualTo(keys);
    }

    @Test
    void whatTheDiskSaysIsSaidInItsPlace() {
        assertThat(StoreProblem.of(Code.LOG_WRITE, "f", new AccessDeniedException("f"))
                        .message())
                .isEqualTo("f cannot be written: access is denied.");
        assertThat(StoreProblem.of(Code.LOG_WRITE, "f", new FileSystemException("f", null, "No space left on device"))
                        .message())
                .isEqualTo("f cannot be written: No space left on device.");
        assertThat(StoreProblem.of(Code.LOG_WRITE, "a\nb", new IOException()).message())
                .isEqualTo("a?b cannot be written: IOException.");
    }
}
