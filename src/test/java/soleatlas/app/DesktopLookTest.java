package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.model.explore.Appearance.Desktop;

/** What desktops answer, as their commands print it. */
class DesktopLookTest {

    private static Desktop ask(String system, Map<String, String> answers) {
        return new DesktopLook(system, command -> answers.getOrDefault(last(command), "")).ask();
    }

    private static String last(List<String> command) {
        return command.get(command.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'prefer-dark', Adwaita, false, true, true, false, false",
        "'default', Adwaita, false, true, false, false, false",
        "'default', Adwaita-dark, false, true, true, false, false",
        "'default', Adwaita, true, false, false, true, true",
        "'', HighContrast, '', '', false, true, false",
        "'', '', '', '', false, false, false"
    })
    void gnomeTellsBySettings(
            String scheme, String theme, String contrast, String motion, boolean dark, boolean high, boolean still) {
        Map<String, String> answers = Map.of(
                "color-scheme", "'" + scheme + "'\n",
                "gtk-theme", "'" + theme + "'\n",
                "high-contrast", contrast + "\n",
                "enable-animations", motion + "\n");
        assertThat(ask("Linux", answers)).isEqualTo(new Desktop(dark, high, still));
    }

    @Test
    void windowsTellsByItsRegistry() {
        Map<String, String> answers = Map.of(
                "AppsUseLightTheme", "\r\nHKEY_CURRENT_USER\\...\r\n    AppsUseLightTheme    REG_DWORD    0x0\r\n\r\n",
                "Flags", "\r\n    Flags    REG_SZ    127\r\n",
                "MinAnimate", "\r\n    MinAnimate    REG_SZ    0\r\n");
        assertThat(ask("Windows 11", answers)).isEqualTo(new Desktop(true, true, true));
        assertThat(ask("Windows 10", Map.of("Flags", "    Flags    REG_SZ    126")))
                .isEqualTo(Desktop.UNKNOWN);
        assertThat(ask("Windows 10", Map.of("Flags", "ERROR: nothing found"))).isEqualTo(Desktop.UNKNOWN);
    }

    @Test
    void aMacTellsByItsDefaults() {
        assertThat(ask(
                        "Mac OS X",
                        Map.of("AppleInterfaceStyle", "Dark\n", "increaseContrast", "0\n", "reduceMotion", "1\n")))
                .isEqualTo(new Desktop(true, false, true));
        assertThat(ask("Mac OS X", Map.of())).isEqualTo(Desktop.UNKNOWN);
    }

    @Test
    void aDesktopWithoutTheseCommandsHasNoWish() {
        assertThat(new DesktopLook("Windows 11", command -> "").ask()).isEqualTo(Desktop.UNKNOWN);
    }
}
