package soleatlas.load.text;

import soleatlas.load.json.Json.Str;
import soleatlas.problem.Location;
import soleatlas.problem.Problems;

/** What a text may say: some may use the words of claims, to deny or to warn. */
public enum Wording {
    /** Names, benefits, techniques. */
    NO_CLAIMS,
    /** Steps of techniques: no claims either, and one short sentence each. */
    STEP,
    /** Cautions, disclaimer, evidence. */
    FREE;

    /** Tells what a text may not say. */
    void check(Str text, String language, Location where, Problems problems) {
        if (this != FREE) {
            ClaimWords.check(text, language, where, problems);
        }
        if (this == STEP) {
            StepLimits.check(text, where, problems);
        }
    }
}
