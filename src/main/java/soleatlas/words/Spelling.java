package soleatlas.words;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How words are compared: without case and accents, and with a few slips forgiven. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int LONGEST = 80;

    private Spelling() {}

    /** The text in small letters, without accents, its words parted by single spaces. */
    public static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("'", "")
                .replace("’", "");
        return NOT_WORD.matcher(small).replaceAll(" ").strip();
    }

    /**
     * How many letters must be added, removed, changed or swapped with their neighbour to turn one word into the other
     * (optimal string alignment; Damerau 1964).
     */
    public static int slips(String a, String b) {
        return slipsUpTo(a.length() + b.length(), a, b);
    }

    /**
     * The candidate that was probably meant, if one is close enough: a third of the letters may be wrong, three at most. Of
     * equally close ones the first by the alphabet.
     */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.min(3, Math.max(1, word.length() / 3));
        String best = null;
        for (String candidate : candidates) {
            int slips = slipsUpTo(allowed, word, candidate);
            if (slips < allowed || (slips == allowed && (best == null || candidate.compareTo(best) < 0))) {
                allowed = slips;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The slips between two words as far as there are at most so many, otherwise any larger number. */
    private static int slipsUpTo(int most, String a, String b) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            // farther than this from the diagonal there are more slips than allowed
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            row[from - 1] = from == 1 ? i : most + 1;
            int lowest = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int above = j == i + most ? most + 1 : last[j];
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                lowest = Math.min(lowest, row[j]);
            }
            if (lowest > most) {
                return most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
