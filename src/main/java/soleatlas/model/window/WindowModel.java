package soleatlas.model.window;

import java.util.HashMap;
import java.util.Map;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.KeptChoices;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.model.explore.SafetyModel;
import soleatlas.model.explore.Welcome;
import soleatlas.model.learn.Environment;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.mode.Modes;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.Presenter;

/**
 * The models of one window.
 *
 * @param explorer which map, view and zone
 * @param reading which page beside the chart
 * @param safety which advisories apply
 * @param basket zones put together
 * @param options what the chart shows and how
 * @param appearance how everything looks
 * @param welcome the note of the first use
 * @param modes what the window is for at the moment
 * @param learner what is learned
 * @param presenter what is shown to a class
 * @param workshop the lesson that is chosen, as it is edited
 */
public record WindowModel(
        Explorer explorer,
        ReadingHistory reading,
        SafetyModel safety,
        Basket basket,
        ChartOptions options,
        Appearance appearance,
        Welcome welcome,
        Modes modes,
        LearnModel learner,
        Presenter presenter,
        LessonEditor workshop) {

    private static final String DETAILED = "detailed";

    /**
     * The models of a fresh window.
     *
     * @param language BCP 47 tag of the language in which the maps' texts are wanted
     */
    public static WindowModel of(String language) {
        return of(language, Environment.ofMachine());
    }

    /**
     * The models of a fresh window.
     *
     * @param language BCP 47 tag of the language in which the maps' texts are wanted
     * @param outside time and chance for learning
     */
    public static WindowModel of(String language, Environment outside) {
        Explorer explorer = new Explorer(language);
        SafetyModel safety = new SafetyModel(explorer);
        Basket basket = new Basket(explorer);
        ChartOptions options = new ChartOptions();
        Modes modes = new Modes();
        Presenter presenter = new Presenter(options, outside);
        return new WindowModel(
                explorer,
                new ReadingHistory(explorer, safety.advisorProperty()),
                safety,
                basket,
                options,
                new Appearance(),
                new Welcome(),
                modes,
                new LearnModel(explorer, basket, modes, outside),
                presenter,
                new LessonEditor(explorer, basket, options, presenter.lessons()));
    }

    /** What was chosen, in plain words to be kept. */
    public Map<String, String> remembered() {
        Map<String, String> all = new HashMap<>();
        all.putAll(options.remembered());
        all.putAll(appearance.remembered());
        all.putAll(welcome.remembered());
        all.putAll(learner.options().remembered());
        all.putAll(presenter.options().remembered());
        all.put(DETAILED, String.valueOf(explorer.detailedProperty().get()));
        return all;
    }

    /** Takes over what was kept; what is not understood is as on the first start. */
    public void recall(Map<String, String> kept) {
        options.recall(kept);
        appearance.recall(kept);
        welcome.recall(kept);
        learner.options().recall(kept);
        presenter.options().recall(kept);
        explorer.showDetailed(KeptChoices.flag(kept.get(DETAILED), false));
    }

    /** BCP 47 tag of the language in which the maps' texts are wanted. */
    public String language() {
        return explorer.language();
    }
}
