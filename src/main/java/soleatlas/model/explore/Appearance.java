package soleatlas.model.explore;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How everything looks: theme, size of the text, motion, patterns, and whether single letters are commands. */
public final class Appearance {

    /** Sizes of the text, in percent. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 115, 130, 150, 175, 200);

    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.FIRST);
    private final ReadOnlyObjectWrapper<Shade> shade = new ReadOnlyObjectWrapper<>(Shade.LIGHT);
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();
    private Desktop desktop = Desktop.UNKNOWN;

    /** Which theme somebody wants. */
    public enum Theme {
        /** What the desktop uses, where it tells. */
        SYSTEM,
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK,
        /** White, yellow and full colours on black. */
        CONTRAST
    }

    /** Which colours are used now. */
    public enum Shade {
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK,
        /** White, yellow and full colours on black. */
        CONTRAST
    }

    /** How much may move. */
    public enum Motion {
        /** What the desktop asks for, where it tells. */
        SYSTEM,
        /** The chart glides. */
        FULL,
        /** Nothing moves by itself. */
        NONE
    }

    /**
     * What somebody chose.
     *
     * @param theme which theme
     * @param textPercent size of the text: one of {@link #TEXT_SIZES}
     * @param motion how much may move
     * @param patterns whether zones carry the pattern of their group beside its colour; always so in high contrast
     * @param letters whether single letters and digits are commands while the chart has the focus
     */
    public record Look(Theme theme, int textPercent, Motion motion, boolean patterns, boolean letters) {

        /** The look of the first start. */
        public static final Look FIRST = new Look(Theme.SYSTEM, 100, Motion.SYSTEM, false, true);

        /** Brings the size of the text into its range. */
        public Look {
            textPercent = Math.max(100, Math.min(200, textPercent));
        }
    }

    /**
     * What the desktop asks of its programs.
     *
     * @param dark dark colours
     * @param contrast high contrast
     * @param still no motion
     */
    public record Desktop(boolean dark, boolean contrast, boolean still) {

        /** A desktop that does not tell. */
        public static final Desktop UNKNOWN = new Desktop(false, false, false);
    }

    /** What was chosen. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Which colours that means now. */
    public ReadOnlyObjectProperty<Shade> shadeProperty() {
        return shade.getReadOnlyProperty();
    }

    /** Whether nothing may move by itself. */
    public ReadOnlyBooleanProperty stillProperty() {
        return still.getReadOnlyProperty();
    }

    /** Whether zones carry patterns now. */
    public boolean patterned() {
        return look.get().patterns() || shade.get() == Shade.CONTRAST;
    }

    /** Chooses a theme. */
    public void choose(Theme theme) {
        Look now = look.get();
        set(new Look(theme, now.textPercent(), now.motion(), now.patterns(), now.letters()));
    }

    /** Chooses the next theme but the desktop's: light, dark, high contrast, and round. */
    public void nextTheme() {
        choose(
                switch (shade.get()) {
                    case LIGHT -> Theme.DARK;
                    case DARK -> Theme.CONTRAST;
                    case CONTRAST -> Theme.LIGHT;
                });
    }

    /** Chooses a size of the text so many steps larger (or smaller, if negative); 0 sets it back to normal. */
    public void changeTextSize(int steps) {
        int at = 0;
        for (int i = 0; i < TEXT_SIZES.size(); i++) {
            if (TEXT_SIZES.get(i) <= look.get().textPercent()) {
                at = i;
            }
        }
        int next = steps == 0 ? 0 : Math.max(0, Math.min(TEXT_SIZES.size() - 1, at + steps));
        setText(TEXT_SIZES.get(next));
    }

    /** Chooses a size of the text, in percent. */
    public void setText(int percent) {
        Look now = look.get();
        set(new Look(now.theme(), percent, now.motion(), now.patterns(), now.letters()));
    }

    /** Chooses how much may move. */
    public void choose(Motion motion) {
        Look now = look.get();
        set(new Look(now.theme(), now.textPercent(), motion, now.patterns(), now.letters()));
    }

    /** Switches patterns on or off. */
    public void showPatterns(boolean shown) {
        Look now = look.get();
        set(new Look(now.theme(), now.textPercent(), now.motion(), shown, now.letters()));
    }

    /** Switches single letters as commands on or off. */
    public void useLetters(boolean used) {
        Look now = look.get();
        set(new Look(now.theme(), now.textPercent(), now.motion(), now.patterns(), used));
    }

    /** Takes over what the desktop asks for; it counts where nothing else was chosen. */
    public void follow(Desktop asked) {
        desktop = asked;
        update();
    }

    /** What was chosen, in plain words to be kept. */
    public Map<String, String> remembered() {
        Look now = look.get();
        return Map.of(
                "theme",
                KeptChoices.of(now.theme()),
                "text.percent",
                String.valueOf(now.textPercent()),
                "motion",
                KeptChoices.of(now.motion()),
                "patterns",
                String.valueOf(now.patterns()),
                "letters",
                String.valueOf(now.letters()));
    }

    /** Takes over what was kept; what is not understood is as on the first start. */
    public void recall(Map<String, String> kept) {
        Look first = Look.FIRST;
        set(new Look(
                KeptChoices.choice(kept.get("theme"), first.theme()),
                KeptChoices.number(kept.get("text.percent"), first.textPercent()),
                KeptChoices.choice(kept.get("motion"), first.motion()),
                KeptChoices.flag(kept.get("patterns"), first.patterns()),
                KeptChoices.flag(kept.get("letters"), first.letters())));
    }

    private void set(Look next) {
        if (!next.equals(look.get())) {
            look.set(next);
        }
        update();
    }

    private void update() {
        Look now = look.get();
        shade.set(
                switch (now.theme()) {
                    case LIGHT -> Shade.LIGHT;
                    case DARK -> Shade.DARK;
                    case CONTRAST -> Shade.CONTRAST;
                    case SYSTEM -> desktop.contrast() ? Shade.CONTRAST : desktop.dark() ? Shade.DARK : Shade.LIGHT;
                });
        still.set(now.motion() == Motion.NONE || (now.motion() == Motion.SYSTEM && desktop.still()));
    }
}
