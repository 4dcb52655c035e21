package soleatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.article.Page;
import soleatlas.atlas.Facet;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Appearance.Theme;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.RoundScope;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.ShippedLessons;
import soleatlas.study.Response;
import soleatlas.study.Skill;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Room;

/**
 * Photographs the window in many sizes, themes and states, for people to look at. No test runs it by itself:
 * {@code mvn test -Dtest=Screens} puts the pictures into {@code target/screens}; with
 * {@code -Dpictures.short} those of one size and theme.
 */
class Screens {

    private static final Path FOLDER = Path.of("target", "screens");

    static List<Arguments> sizes() {
        return Pictures.asked(List.of(
                Arguments.of(1280, 800, 100),
                Arguments.of(1280, 800, 150),
                Arguments.of(1024, 640, 100),
                Arguments.of(1024, 640, 150),
                Arguments.of(1920, 1080, 100),
                Arguments.of(1920, 1080, 150),
                Arguments.of(3840, 2160, 100),
                Arguments.of(3840, 2160, 150)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void photograph(double width, double height, int percent) throws TimeoutException, IOException {
        Files.createDirectories(FOLDER);
        try (AtlasWindow window = AtlasWindow.open()) {
            for (Theme theme : Pictures.asked(List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST))) {
                for (Map.Entry<String, Consumer<AtlasWindow>> state : states().entrySet()) {
                    window.begin(ShippedMaps.classic());
                    window.resize(width, height, percent);
                    window.act(() -> window.session().appearance().choose(theme));
                    window.act(() -> state.getValue().accept(window));
                    String name = String.format(
                            Locale.ROOT, "%.0fx%.0f-%d-%s-%s.png", width, height, percent, theme, state.getKey());
                    Pictures.write(
                            window.see(() -> window.stage().getScene().snapshot(null)),
                            FOLDER.resolve(name.toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    private static Map<String, Consumer<AtlasWindow>> states() {
        Map<String, Consumer<AtlasWindow>> states = new LinkedHashMap<>();
        states.put("start", window -> {});
        states.put("everyday", window -> window.explorer().open(ShippedMaps.EVERYDAY));
        states.put("zone", window -> select(window, "stomach"));
        states.put("detailed", window -> window.explorer().showDetailed(true));
        states.put("tops", window -> window.explorer().showView("dorsal"));
        states.put("inner", window -> window.explorer().showView("medial"));
        states.put("all-views", window -> window.explorer().showAllViews());
        states.put("schools", window -> {
            select(window, "kidneys");
            window.session().options().showSchools(true);
        });
        states.put("filtered", window -> {
            window.explorer().toggle(Facet.WISH, "sleep");
            window.session().basket().toggle(zone(window, "heart"));
        });
        states.put("welcome", window -> window.session().welcome().recall(Map.of()));
        states.put("zoomed", window -> window.chart().camera().zoomBy(3));
        states.put("patterns", window -> window.session().appearance().showPatterns(true));
        states.put("routine", window -> open(window, Page.Kind.ROUTINE, "evening-10"));
        states.put("technique", window -> open(window, Page.Kind.TECHNIQUE, "thumb-walk"));
        states.put("present", window -> {
            ShippedLessons.putInto(window.session());
            window.session().presenter().lessons().put(ShippedLessons.broken());
            window.session().modes().go(LessonEditor.MODE);
        });
        states.put("present-lesson", window -> ShippedLessons.open(window.session(), 0));
        states.put("present-step", window -> {
            ShippedLessons.open(window.session(), 0);
            window.session().workshop().select(4);
            scroll(window, 0.5);
        });
        states.put("present-end", window -> {
            ShippedLessons.open(window.session(), 0);
            scroll(window, 1);
        });
        states.put("present-edited", window -> {
            ShippedLessons.open(window.session(), ShippedLessons.READING);
            window.session().presenter().options().enter(new Room(14, 1.2));
            window.session().workshop().select(2);
            window.session().workshop().edit(LessonHistory::duplicate);
            window.session().workshop().choose(null);
        });
        states.put("present-broken", window -> {
            ShippedLessons.putInto(window.session());
            window.session().presenter().lessons().put(ShippedLessons.broken());
            window.session().workshop().choose(ShippedLessons.broken().key());
            window.session().modes().go(LessonEditor.MODE);
        });
        states.put("learn", window -> window.session().modes().go(LearnModel.MODE));
        for (Skill skill : Skill.values()) {
            states.put("learn-" + skill, window -> ask(window, skill));
            states.put("learned-" + skill, window -> {
                ask(window, skill);
                window.session().learner().play().answer(new Response.GaveUp());
            });
        }
        for (Page.Kind kind :
                List.of(Page.Kind.CONDITIONS, Page.Kind.SAFETY, Page.Kind.KNOWN, Page.Kind.FILTERS, Page.Kind.KEYS)) {
            states.put("page-" + kind, window -> open(window, kind, ""));
        }
        return states;
    }

    private static void scroll(AtlasWindow window, double value) {
        window.content().applyCss();
        window.content().layout();
        window.content().lookupAll("#lesson .scroll-pane").stream()
                .filter(ScrollPane.class::isInstance)
                .forEach(pane -> ((ScrollPane) pane).setVvalue(value));
    }

    private static void ask(AtlasWindow window, Skill skill) {
        window.session().learner().start(RoundScope.CHART, EnumSet.of(skill), 3);
    }

    private static void open(AtlasWindow window, Page.Kind kind, String item) {
        window.session().reading().open(new Page(kind, item));
    }

    private static Zone zone(AtlasWindow window, String id) {
        return window.explorer().map().orElseThrow().zone(id).orElseThrow();
    }

    private static void select(AtlasWindow window, String zone) {
        window.explorer().select(zone(window, zone));
    }
}
