package soleatlas.model.present;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soleatlas.teach.Quiz;
import soleatlas.teach.Room;

/** How a lesson is shown: in which room, on which screen, light or dark. */
public final class PresentOptions {

    /** Seconds a class may have for an answer; 0 for as long as it likes. */
    public static final List<Integer> SECONDS = List.of(0, 10, 20, 30);
    /** Sizes of the notes, in percent. */
    public static final List<Integer> NOTES = List.of(100, 125, 150, 175, 200);

    private static final int MOST_SETS = 20;

    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.FIRST);
    private final Map<String, Integer> seats = new TreeMap<>();

    /**
     * What was chosen.
     *
     * @param room the room
     * @param dark whether the picture is light on dark, for a room without light
     * @param trail whether the laser leaves a short trail
     * @param teams how many teams a quiz counts, 0 to {@link Quiz#MOST_TEAMS}
     * @param seconds how long a class has for an answer: one of {@link #SECONDS}
     * @param notes size of the notes in percent: one of {@link #NOTES}
     */
    public record Choices(Room room, boolean dark, boolean trail, int teams, int seconds, int notes) {

        /** The choices of the first start. */
        public static final Choices FIRST = new Choices(Room.USUAL, false, true, 2, 0, 100);

        /** Brings numbers into their ranges. */
        public Choices {
            teams = Math.max(0, Math.min(Quiz.MOST_TEAMS, teams));
            seconds = SECONDS.contains(seconds) ? seconds : 0;
            notes = NOTES.contains(notes) ? notes : NOTES.get(0);
        }
    }

    /** What was chosen. */
    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The room. */
    public Room room() {
        return choices.get().room();
    }

    /** Is in another room. */
    public void enter(Room room) {
        Choices now = choices.get();
        choices.set(new Choices(room, now.dark(), now.trail(), now.teams(), now.seconds(), now.notes()));
    }

    /** Light on dark, or dark on light. */
    public void darken(boolean dark) {
        Choices now = choices.get();
        choices.set(new Choices(now.room(), dark, now.trail(), now.teams(), now.seconds(), now.notes()));
    }

    /** With or without a trail of the laser. */
    public void trail(boolean shown) {
        Choices now = choices.get();
        choices.set(new Choices(now.room(), now.dark(), shown, now.teams(), now.seconds(), now.notes()));
    }

    /** Counts so many teams. */
    public void count(int teams) {
        Choices now = choices.get();
        choices.set(new Choices(now.room(), now.dark(), now.trail(), teams, now.seconds(), now.notes()));
    }

    /** Gives a class so many seconds. */
    public void allow(int seconds) {
        Choices now = choices.get();
        choices.set(new Choices(now.room(), now.dark(), now.trail(), now.teams(), seconds, now.notes()));
    }

    /** Makes the notes larger by so many sizes, or smaller if negative. */
    public void enlargeNotes(int sizes) {
        Choices now = choices.get();
        int next = Math.max(0, Math.min(NOTES.size() - 1, NOTES.indexOf(now.notes()) + sizes));
        choices.set(new Choices(now.room(), now.dark(), now.trail(), now.teams(), now.seconds(), NOTES.get(next)));
    }

    /** Which screen the room sees of a set of screens, as it was chosen last; less than zero if it never was. */
    public int seat(List<ScreenInfo> displays) {
        return seats.getOrDefault(ScreenAssignment.nameOf(displays), -1);
    }

    /** Remembers which screen the room sees of a set of screens. */
    public void seat(List<ScreenInfo> displays, int index) {
        String name = ScreenAssignment.nameOf(displays);
        if (seats.size() >= MOST_SETS && !seats.containsKey(name)) {
            seats.clear();
        }
        seats.put(name, index);
    }

    /** What was chosen, in plain words to be kept. */
    public Map<String, String> remembered() {
        Choices now = choices.get();
        Map<String, String> all = new HashMap<>();
        all.put("present.depth", String.valueOf(now.room().depth()));
        all.put("present.picture", String.valueOf(now.room().picture()));
        all.put("present.dark", String.valueOf(now.dark()));
        all.put("present.trail", String.valueOf(now.trail()));
        all.put("present.teams", String.valueOf(now.teams()));
        all.put("present.seconds", String.valueOf(now.seconds()));
        all.put("present.notes", String.valueOf(now.notes()));
        all.put(
                "present.screens",
                seats.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")));
        return all;
    }

    /** Takes over what was kept; what is not understood is as on the first start. */
    public void recall(Map<String, String> kept) {
        Choices first = Choices.FIRST;
        choices.set(new Choices(
                new Room(
                        number(kept.get("present.depth"), first.room().depth()),
                        number(kept.get("present.picture"), first.room().picture())),
                "true".equals(kept.get("present.dark")),
                !"false".equals(kept.get("present.trail")),
                (int) number(kept.get("present.teams"), first.teams()),
                (int) number(kept.get("present.seconds"), first.seconds()),
                (int) number(kept.get("present.notes"), first.notes())));
        seats.clear();
        for (String pair : List.of(kept.getOrDefault("present.screens", "").split(" "))) {
            int at = pair.lastIndexOf('=');
            int index = at < 0 ? -1 : (int) number(pair.substring(at + 1), -1);
            if (index >= 0) {
                seats.put(pair.substring(0, at), index);
            }
        }
    }

    private static double number(@Nullable String word, double first) {
        try {
            double read = word == null ? first : Double.parseDouble(word);
            return Double.isFinite(read) ? read : first;
        } catch (NumberFormatException e) {
            return first;
        }
    }
}
