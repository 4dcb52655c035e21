package soleatlas.ui.access;

import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import soleatlas.app.AtlasWindow;
import soleatlas.article.Page;
import soleatlas.atlas.Facet;
import soleatlas.atlas.FootMap;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.RoundScope;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.ShippedLessons;
import soleatlas.study.Response;
import soleatlas.study.Skill;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Room;

/** What the window shows while its nodes are looked at. */
enum Shown {
    START_OF_THE_EVERYDAY_MAP(window -> window.begin(everyday())),
    START_OF_THE_CLASSIC_CHART(window -> {}),
    WELCOME(window -> window.act(() -> window.session().welcome().recall(Map.of()))),
    ZONE_OF_THE_EVERYDAY_MAP(window -> {
        window.begin(everyday());
        select(window, everyday(), "inner-arch");
    }),
    ZONE_OF_THE_CLASSIC_CHART(window -> select(window, classic(), "shoulder")),
    NOTHING_FOUND(window -> window.act(() -> window.explorer().search("xyzzy"))),
    FILTERED(window -> window.act(() -> {
        window.explorer().toggle(Facet.SYSTEM, "digestive");
        window.explorer().toggle(Facet.SYSTEM, "nervous");
        window.explorer().toggle(Facet.WISH, classic().wishes().get(0).id());
    })),
    FILTERED_TO_NOTHING(window -> window.act(() -> {
        window.explorer().search("heart");
        window.explorer().toggle(Facet.SYSTEM, "urinary");
    })),
    BASKET(window -> window.act(() -> {
        window.session().basket().toggle(zone(classic(), "heart"));
        window.session().basket().toggle(zone(classic(), "shoulder"));
        window.session().basket().toggle(zone(classic(), "stomach"));
    })),
    PALETTE(window -> window.press(KeyCode.CONTROL, KeyCode.K)),
    ALL_VIEWS(window -> window.act(() -> window.explorer().showAllViews())),
    DETAILED(window -> window.act(() -> window.explorer().showDetailed(true))),
    NARROW(window -> {
        select(window, classic(), "heart");
        window.resize(720, 900, 100);
    }),
    LARGE_TEXT(window -> {
        select(window, classic(), "heart");
        window.resize(1280, 800, 200);
    }),
    BROKEN_MAP(window -> window.act(() -> {
        window.explorer().put(ShippedMaps.broken("/mine.json", 3));
        window.explorer().open("/mine.json");
    })),
    TECHNIQUES(Page.Kind.TECHNIQUES),
    TECHNIQUE(window -> open(
            window, new Page(Page.Kind.TECHNIQUE, classic().techniques().get(0).id()))),
    ROUTINES(Page.Kind.ROUTINES),
    ROUTINE(window -> open(
            window,
            new Page(Page.Kind.ROUTINE, classic().handbook().routines().get(0).id()))),
    PRACTICE(Page.Kind.PRACTICE),
    KNOWN(Page.Kind.KNOWN),
    SAFETY(Page.Kind.SAFETY),
    CONDITIONS(Page.Kind.CONDITIONS),
    GLOSSARY(Page.Kind.GLOSSARY),
    SOURCES(Page.Kind.SOURCES),
    SCHOOLS(Page.Kind.SCHOOLS),
    FILTERS(Page.Kind.FILTERS),
    KEYS(Page.Kind.KEYS),
    LEARN(window -> window.act(() -> window.session().modes().go(LearnModel.MODE))),
    LEARN_A_ZONE(window -> {
        select(window, classic(), "heart");
        window.act(() -> window.session().modes().go(LearnModel.MODE));
    }),
    LEARN_TABLE(window -> window.act(() -> {
        window.session().modes().go(LearnModel.MODE);
        window.session().learner().showTable(true);
    })),
    ASKED_FOR_A_PLACE(window -> ask(window, Skill.LOCATE)),
    ASKED_FOR_A_NAME(window -> ask(window, Skill.NAME)),
    ASKED_FOR_CAUTIONS(window -> ask(window, Skill.CAUTION)),
    ASKED_FOR_STEPS(window -> ask(window, Skill.STEPS)),
    ASKED_FOR_LABELS(window -> ask(window, Skill.LABEL)),
    ASKED_FOR_A_DRAWING(window -> ask(window, Skill.DRAW)),
    ASKED_AND_MISSED(window -> {
        ask(window, Skill.BENEFIT);
        window.act(() -> window.session().learner().play().answer(new Response.GaveUp()));
    }),
    ASKED_WHETHER_TO_END(window -> {
        ask(window, Skill.SIDE);
        window.press(KeyCode.ESCAPE);
    }),
    LESSONS(window -> window.act(() -> {
        ShippedLessons.putInto(window.session());
        window.session().presenter().lessons().put(ShippedLessons.broken());
        window.session().modes().go(LessonEditor.MODE);
    })),
    LESSON(window -> window.act(() -> ShippedLessons.open(window.session(), 0))),
    LESSON_OF_ANOTHER_MAP(window -> window.act(() -> {
        ShippedLessons.open(window.session(), ShippedLessons.READING);
        window.explorer().open(ShippedMaps.EVERYDAY);
    })),
    LESSON_EDITED(window -> window.act(() -> {
        ShippedLessons.open(window.session(), ShippedLessons.READING);
        window.session().presenter().options().enter(new Room(40, 1));
        window.session().workshop().select(3);
        window.session().workshop().edit(LessonHistory::duplicate);
        window.session().workshop().choose(null);
    })),
    LESSON_BROKEN(window -> window.act(() -> {
        window.session().presenter().lessons().put(ShippedLessons.broken());
        window.session().workshop().choose(ShippedLessons.broken().key());
        window.session().modes().go(LessonEditor.MODE);
    })),
    RESULT(window -> {
        ask(window, Skill.TECHNIQUE);
        while (window.see(() -> window.session().learner().play().isOn())) {
            window.act(() -> window.session().learner().play().answer(new Response.GaveUp()));
            window.act(() -> window.session().learner().play().next());
        }
    });

    @SuppressWarnings("ImmutableEnumChecker") // the steps hold nothing
    private final Consumer<AtlasWindow> steps;

    Shown(Consumer<AtlasWindow> steps) {
        this.steps = steps;
    }

    Shown(Page.Kind page) {
        this(window -> open(window, Page.of(page)));
    }

    /** Shows it in a window, wherever that was before. */
    void show(AtlasWindow window) {
        window.begin(classic());
        window.act(() -> window.session().welcome().read());
        steps.accept(window);
        window.settle();
    }

    private static void open(AtlasWindow window, Page page) {
        window.act(() -> window.session().reading().open(page));
    }

    private static void ask(AtlasWindow window, Skill skill) {
        window.act(() -> window.session().learner().start(RoundScope.CHART, EnumSet.of(skill), 3));
    }

    private static void select(AtlasWindow window, FootMap map, String zone) {
        window.act(() -> window.explorer().select(zone(map, zone)));
    }
}
