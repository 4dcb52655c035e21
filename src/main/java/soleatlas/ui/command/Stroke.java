package soleatlas.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import soleatlas.words.Messages;

/**
 * A way to press a key: a code with modifiers, or a character, however the keyboard makes it.
 *
 * @param code the key; null if a character is meant
 * @param character the character; empty if a key is meant
 * @param shortcut with Ctrl, or Cmd on a Mac
 * @param alt with Alt
 * @param shift with Shift
 */
public record Stroke(@Nullable KeyCode code, String character, boolean shortcut, boolean alt, boolean shift) {

    /** A key by itself. */
    public static Stroke key(KeyCode code) {
        return new Stroke(code, "", false, false, false);
    }

    /** A key with Shift. */
    public static Stroke shift(KeyCode code) {
        return new Stroke(code, "", false, false, true);
    }

    /** A key with Ctrl, or Cmd on a Mac. */
    public static Stroke ctrl(KeyCode code) {
        return new Stroke(code, "", true, false, false);
    }

    /** A key with Alt. */
    public static Stroke alt(KeyCode code) {
        return new Stroke(code, "", false, true, false);
    }

    /** A character. */
    public static Stroke typed(String character) {
        return new Stroke(null, character, false, false, false);
    }

    /** Whether it is a plain letter, digit or sign, which would also be text. */
    public boolean isCharacter() {
        return code == null;
    }

    /** Whether an event is this stroke. */
    public boolean matches(KeyEvent event) {
        if (code == null) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && !event.isControlDown()
                    && !event.isMetaDown()
                    && !event.isAltDown()
                    && character.equals(event.getCharacter());
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == code
                && event.isShortcutDown() == shortcut
                && event.isAltDown() == alt
                && (event.isShiftDown() == shift || (shortcut && !code.isLetterKey()))
                && (shortcut || !(event.isControlDown() || event.isMetaDown()));
    }

    /** How it is written: "Ctrl+Shift+F". */
    public String text() {
        List<String> parts = new ArrayList<>();
        if (shortcut) {
            parts.add(Messages.text("keys.name.ctrl"));
        }
        if (alt) {
            parts.add(Messages.text("keys.name.alt"));
        }
        if (shift) {
            parts.add(Messages.text("keys.name.shift"));
        }
        parts.add(code == null ? character : name(code));
        return String.join("+", parts);
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case LEFT, RIGHT, UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN, ENTER, SPACE, ESCAPE, TAB ->
                Messages.word("keys.name", code);
            case EQUALS, PLUS, ADD -> Messages.text("keys.name.plus");
            case MINUS, SUBTRACT -> Messages.text("keys.name.minus");
            case DIGIT0, NUMPAD0 -> "0";
            default -> code.getName();
        };
    }
}
