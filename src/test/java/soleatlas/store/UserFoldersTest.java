package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserFoldersTest {

    private static final Path HOME = Path.of("/home/zoe");

    private static Path config(String os, Map<String, String> environment) {
        return UserFolders.config(os, HOME, environment::get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "FreeBSD", "SunOS", "Darwin", ""})
    void onLinuxAndItsLikeTheFolderIsInDotConfig(String os) {
        assertThat(config(os, Map.of())).isEqualTo(HOME.resolve(".config/sole-atlas"));
    }

    @Test
    void onLinuxTheUserMayNameAnotherFolder() {
        assertThat(config("Linux", Map.of("XDG_CONFIG_HOME", "/srv/conf"))).isEqualTo(Path.of("/srv/conf/sole-atlas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "conf", "./conf"})
    void onLinuxAFolderThatIsNotAbsoluteDoesNotCount(String named) {
        assertThat(config("Linux", Map.of("XDG_CONFIG_HOME", named))).isEqualTo(HOME.resolve(".config/sole-atlas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 10", "Windows 11", "Windows Server 2022"})
    void onWindowsTheFolderIsInTheRoamingData(String os) {
        assertThat(config(os, Map.of("APPDATA", "/Users/zoe/AppData/Roaming", "XDG_CONFIG_HOME", "/srv/conf")))
                .isEqualTo(Path.of("/Users/zoe/AppData/Roaming/Sole Atlas"));
        assertThat(config(os, Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Sole Atlas"));
        assertThat(config(os, Map.of("APPDATA", " "))).isEqualTo(HOME.resolve("AppData/Roaming/Sole Atlas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mac OS X", "macOS"})
    void onMacTheFolderIsInTheLibrary(String os) {
        assertThat(config(os, Map.of("XDG_CONFIG_HOME", "/srv/conf", "APPDATA", "/x")))
                .isEqualTo(HOME.resolve("Library/Application Support/Sole Atlas"));
    }

    private static Path data(String os, Map<String, String> environment) {
        return UserFolders.data(os, HOME, environment::get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "FreeBSD", "SunOS", "Darwin", ""})
    void onLinuxAndItsLikeDataIsInDotLocal(String os) {
        assertThat(data(os, Map.of("XDG_CONFIG_HOME", "/srv/conf"))).isEqualTo(HOME.resolve(".local/share/sole-atlas"));
        assertThat(data(os, Map.of("XDG_DATA_HOME", "/srv/data"))).isEqualTo(Path.of("/srv/data/sole-atlas"));
        for (String named : List.of("", "data", "./data")) {
            assertThat(data(os, Map.of("XDG_DATA_HOME", named))).isEqualTo(HOME.resolve(".local/share/sole-atlas"));
        }
    }

    @Test
    void onWindowsDataStaysOnTheMachine() {
        assertThat(data("Windows 11", Map.of("LOCALAPPDATA", "/Users/zoe/AppData/Local", "APPDATA", "/x")))
                .isEqualTo(Path.of("/Users/zoe/AppData/Local/Sole Atlas"));
        assertThat(data("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/Sole Atlas"));
        assertThat(data("Windows 11", Map.of("LOCALAPPDATA", " "))).isEqualTo(HOME.resolve("AppData/Local/Sole Atlas"));
    }

    @Test
    void onMacDataIsInTheLibrary() {
        assertThat(data("Mac OS X", Map.of("XDG_DATA_HOME", "/srv/data", "LOCALAPPDATA", "/x")))
                .isEqualTo(HOME.resolve("Library/Application Support/Sole Atlas"));
    }

    @Test
    void onThisMachineThereIsOne() {
        assertThat(UserFolders.config()).isAbsolute();
        assertThat(UserFolders.data()).isAbsolute();
    }
}
