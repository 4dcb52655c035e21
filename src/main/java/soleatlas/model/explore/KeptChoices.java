package soleatlas.model.explore;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Understands choices that were kept as plain words; what is not understood is what it was at first. */
public final class KeptChoices {

    private KeptChoices() {}

    static <E extends Enum<E>> String of(E choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E choice(@Nullable String word, E first) {
        for (E choice : first.getDeclaringClass().getEnumConstants()) {
            if (of(choice).equals(word)) {
                return choice;
            }
        }
        return first;
    }

    public static boolean flag(@Nullable String word, boolean first) {
        return "true".equals(word) || (!"false".equals(word) && first);
    }

    static int number(@Nullable String word, int first) {
        try {
            return word == null ? first : (int) Double.parseDouble(word);
        } catch (NumberFormatException e) {
            return first;
        }
    }
}
