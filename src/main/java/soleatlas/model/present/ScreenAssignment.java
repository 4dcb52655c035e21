package soleatlas.model.present;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import soleatlas.geometry.Point;

/**
 * Which screen the room sees and which the teacher. With one screen the room sees it and the teacher has none: notes are never
 * shown where the room could read them.
 *
 * @param room the screen the room sees
 * @param teacher the teacher's screen, if there is a second one
 */
public record ScreenAssignment(ScreenInfo room, Optional<ScreenInfo> teacher) {

    /**
     * Gives everybody a screen.
     *
     * @param displays the screens, at least one
     * @param home where the program's window is: that screen is the teacher's unless something else was chosen
     * @param chosen index of the screen that was chosen for the room, or less than zero
     * @throws IllegalArgumentException if there is no screen
     */
    public static ScreenAssignment of(List<ScreenInfo> displays, Point home, int chosen) {
        if (displays.isEmpty()) {
            throw new IllegalArgumentException("no screen");
        }
        if (displays.size() == 1) {
            return new ScreenAssignment(displays.get(0), Optional.empty());
        }
        int own = indexOf(displays, home);
        int room = chosen >= 0 && chosen < displays.size() ? chosen : own == 0 ? 1 : 0;
        int teacher = room == own ? (room == 0 ? 1 : 0) : own;
        return new ScreenAssignment(displays.get(room), Optional.of(displays.get(teacher)));
    }

    /**
     * The teacher alone has a lesson, on the screen where the program's window is.
     *
     * @param displays the screens, at least one
     * @param home where the program's window is
     */
    public static ScreenAssignment ofTeacher(List<ScreenInfo> displays, Point home) {
        ScreenAssignment usual = of(displays, home, -1);
        return new ScreenAssignment(usual.room(), Optional.of(displays.get(indexOf(displays, home))));
    }

    /** Index of the screen on which a point lies, or of the nearest one. */
    private static int indexOf(List<ScreenInfo> displays, Point point) {
        int best = 0;
        for (int i = 0; i < displays.size(); i++) {
            if (displays.get(i).bounds().distanceTo(point)
                    < displays.get(best).bounds().distanceTo(point)) {
                best = i;
            }
        }
        return best;
    }

    /** Names a set of screens, so that a choice made for it is found again. */
    public static String nameOf(List<ScreenInfo> displays) {
        return displays.stream()
                .map(ScreenInfo::bounds)
                .map(box -> String.format(
                        Locale.ROOT, "%.0fx%.0f@%.0f,%.0f", box.width(), box.height(), box.minX(), box.minY()))
                .collect(Collectors.joining(";"));
    }

    /** What a screen is called: A, B, C. */
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index % 26));
    }
}
