package soleatlas.ui.slide;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Box;
import soleatlas.slide.SlidePlan;
import soleatlas.teach.Slide;
import soleatlas.teach.StepChart;

/**
 * The last few plans of slides in one language. Trying sizes takes long, and the room's window, the teacher's picture of it and
 * the picture of the next step ask for the same slides at the same size: they share one of these.
 */
public final class SlidePlans {

    private static final int MOST = 24;

    private final String language;
    private final Map<List<Object>, SlidePlan> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, SlidePlan> eldest) {
            return size() > MOST;
        }
    };

    private @Nullable SlideSetting with;

    /**
     * No plans yet.
     *
     * @param language BCP 47 tag in which the texts are wanted
     */
    public SlidePlans(String language) {
        this.language = language;
    }

    /** The language of the texts. */
    public String language() {
        return language;
    }

    /** The plan of a slide in a room, made if it is not known. */
    SlidePlan get(Slide slide, SlideSetting setting, Box page, Supplier<SlidePlan> make) {
        if (with == null || !setting.isOn(with)) {
            known.clear(); // another map, or the same one read again
        }
        with = setting;
        List<Object> key = key(slide, setting, page);
        SlidePlan plan = known.get(key);
        if (plan == null) {
            plan = make.get();
            known.put(key, plan);
        }
        return plan;
    }

    /** All that takes place. What comes in the course of a step has its place from the beginning, so whether it is there is not. */
    private static List<Object> key(Slide slide, SlideSetting setting, Box page) {
        Set<String> others = new HashSet<>(slide.named());
        if (slide.shown().labels() != StepChart.Labels.HIDDEN) {
            slide.shown().zones().forEach(others::remove);
        }
        return Arrays.asList(
                slide.title(),
                slide.text(),
                slide.question(),
                slide.answer(),
                slide.shown(),
                slide.allNamed(),
                others,
                slide.quiz(),
                setting.room(),
                setting.facing(),
                setting.colouring(),
                page);
    }
}
