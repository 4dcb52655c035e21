package soleatlas.load.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import soleatlas.load.json.Json.Str;
import soleatlas.problem.Location;
import soleatlas.problem.Problems;

/** Holds the steps of techniques to what can be followed with busy hands: few, short, one sentence each. */
public final class StepLimits {

    /** Steps of one technique. */
    public static final int MOST = 7;
    /** Characters in one step. */
    static final int LONGEST = 160;

    /**
     * The first letter of a further sentence. A point after a single letter or a number ends none: "e.g. Toes", "2. Zehe".
     */
    private static final Pattern FURTHER = Pattern.compile("(?:(?:\\p{L}{2}|[)\\]\"'”’»])\\.|[!?])[)\\]\"'”’»]*\\s+"
            + "[(\\[\"'“‘„«¿¡]*([\\p{Lu}\\p{Lt}\\p{Lo}])"
            + "|[。！？][」』”’）]*\\s*([\\p{L}\\p{N}])");

    private StepLimits() {}

    /** Tells if a step is too long or holds a second sentence. */
    static void check(Str step, Location where, Problems problems) {
        String text = step.value();
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            problems.error(step.at(), where, "step-too-long", length, LONGEST);
        }
        Matcher further = FURTHER.matcher(text);
        if (further.find()) {
            int begin = further.group(1) != null ? further.start(1) : further.start(2);
            problems.error(step.at(begin), where, "step-sentences");
        }
    }
}
