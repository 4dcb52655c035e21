package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.app.AtlasWindow;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.present.Presenter;
import soleatlas.model.present.ScreenInfo;
import soleatlas.model.present.ShippedLessons;
import soleatlas.teach.BoardTool;
import soleatlas.teach.Presentation;
import soleatlas.teach.Slide.Curtain;
import soleatlas.ui.present.AudienceView;
import soleatlas.ui.present.PresenterView;

/** The windows of a lesson that is given: large targets, a name for everything, words that can be read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessPresenterTest {

    /** In front of a class a target is this large. */
    private static final double LEAST = 44;
    /** On a board it is this large, and as far from the next one. */
    private static final double BOARD = 64;

    private static final double APART = 12;

    private AtlasWindow window;
    private Parent home;
    private PresenterView teacher;
    private AudienceView audience;

    /** How a lesson stands. */
    enum Given {
        BEGUN(presenter -> {}),
        FROZEN_WITH_THE_PEN(presenter -> {
            presenter.take(BoardTool.PEN);
            presenter.tell(Presentation::freeze);
        }),
        BLACK(presenter -> presenter.tell(show -> show.draw(Curtain.BLACK))),
        LEAVING(Presenter::leave),
        QUIZ(presenter -> {
            presenter.toggleQuiz();
            presenter.next();
        }),
        LAST_STEP(presenter -> presenter.tell(Presentation::last));

        @SuppressWarnings("ImmutableEnumChecker") // the steps hold nothing
        private final Consumer<Presenter> steps;

        Given(Consumer<Presenter> steps) {
            this.steps = steps;
        }
    }

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
        home = window.see(() -> window.stage().getScene().getRoot());
    }

    @AfterEach
    void end() {
        window.act(() -> {
            presenter().end();
            window.stage().getScene().setRoot(home);
            if (teacher != null) {
                teacher.close();
            }
            if (audience != null) {
                audience.close();
            }
        });
    }

    @AfterAll
    void close() {
        window.close();
    }

    private Presenter presenter() {
        return window.session().presenter();
    }

    private void begin(Given given) {
        window.begin(ShippedMaps.classic());
        window.resize(1280, 800, 100);
        window.act(() -> {
            presenter().see(List.of(ScreenInfo.of(Box.ofSize(1920, 1080))), new Point(100, 100));
            presenter().start(ShippedLessons.all().get(ShippedLessons.READING), 0);
            given.steps.accept(presenter());
        });
    }

    private void show(Given given) {
        begin(given);
        window.act(() -> {
            teacher = new PresenterView(
                    presenter(),
                    window.session().appearance(),
                    "en",
                    window.content().commands(),
                    () -> {});
            window.stage().getScene().setRoot(teacher);
        });
        window.settle();
    }

    private void showRoom() {
        begin(Given.BEGUN);
        window.act(() -> {
            audience = new AudienceView(
                    presenter(),
                    window.session().appearance(),
                    "en",
                    window.content().commands());
            window.stage().getScene().setRoot(audience);
        });
        window.settle();
        window.act(() -> ((ButtonBase) audience.lookup("#board-open")).fire());
        window.settle();
    }

    private List<Node> nodes(Node top) {
        return window.see(() -> Nodes.below(top));
    }

    private Bounds bounds(Node node) {
        return window.see(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static boolean isTarget(Node node) {
        boolean row = node instanceof IndexedCell<?> cell && !cell.isEmpty() && Nodes.isWithin(cell, "show-steps");
        boolean button = node instanceof ButtonBase && !Nodes.isPartOfAScrollBar(node);
        return row || button || node instanceof ComboBoxBase<?>;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A5, A9, A20 while a lesson is given: large targets, names of their own, words that stand out")
    void targetsNamesAndWords(Given given) {
        show(given);
        checkTargets();
        checkNames();
        checkWords();
    }

    /** Every button and step is at least 44 by 44 pixels large. */
    private void checkTargets() {
        List<Node> targets =
                nodes(teacher).stream().filter(AccessPresenterTest::isTarget).toList();
        assertThat(targets.size()).isGreaterThan(20);
        SoftAssertions softly = new SoftAssertions();
        for (Node target : targets) {
            Bounds bounds = bounds(target);
            softly.assertThat(Math.min(bounds.getWidth(), bounds.getHeight()))
                    .as("%s, %s", Nodes.where(target), bounds)
                    .isGreaterThanOrEqualTo(LEAST);
        }
        softly.assertAll();
    }

    @Test
    @DisplayName("A5 on a board buttons are 64 pixels large and 12 apart")
    void boardTargets() {
        showRoom();
        List<Bounds> buttons = nodes(audience).stream()
                .filter(ButtonBase.class::isInstance)
                .map(this::bounds)
                .toList();
        assertThat(buttons.size()).isGreaterThan(10);
        for (int i = 0; i < buttons.size(); i++) {
            Bounds one = buttons.get(i);
            assertThat(Math.min(one.getWidth(), one.getHeight())).isGreaterThanOrEqualTo(BOARD);
            assertThat(one.getMinX()).as("within the window").isNotNegative();
            if (i > 0) {
                assertThat(one.getMinX() - buttons.get(i - 1).getMaxX()).isGreaterThanOrEqualTo(APART);
            }
        }
    }

    @Test
    @DisplayName("The tools of a board hide nothing of the picture")
    void boardToolsStandBelowThePicture() {
        showRoom();
        double tools = nodes(audience).stream()
                .filter(ButtonBase.class::isInstance)
                .mapToDouble(node -> bounds(node).getMinY())
                .min()
                .orElseThrow();
        assertThat(bounds(audience.slide()).getMaxY()).isLessThanOrEqualTo(tools);
        window.act(() -> ((ButtonBase) audience.lookup("#board-open")).fire());
        window.settle();
        assertThat(bounds(audience.slide()).getMaxY())
                .as("without them it has all the room")
                .isEqualTo(bounds(audience).getMaxY());
    }

    /** Whatever takes the focus has a role and a name of its own. */
    private void checkNames() {
        List<Node> focusable =
                nodes(teacher).stream().filter(Node::isFocusTraversable).toList();
        assertThat(focusable.size()).isGreaterThan(20);
        Map<Parent, SortedSet<String>> siblings = new HashMap<>();
        for (Node node : focusable) {
            assertThat(node.getAccessibleRole())
                    .as(Nodes.where(node))
                    .isNotNull()
                    .isNotEqualTo(AccessibleRole.NODE);
            String spoken = window.see(() -> Nodes.spoken(node));
            assertThat(spoken)
                    .as(Nodes.where(node))
                    .isNotBlank()
                    .doesNotContain("null")
                    .doesNotContain("{");
            assertThat(siblings.computeIfAbsent(node.getParent(), key -> new TreeSet<>())
                            .add(spoken))
                    .as("%s is the only one of this name: %s", Nodes.where(node), spoken)
                    .isTrue();
        }
    }

    /** Words stand out from the ground they have. */
    private void checkWords() {
        int count = 0;
        for (Node node : nodes(teacher)) {
            boolean slide = Nodes.isWithin(node, "show-picture") || Nodes.isWithin(node, "show-next");
            if (!slide && node instanceof Labeled label && label.getText() != null && !label.isDisabled()) {
                Color ground = ground(label);
                if (!label.getText().isBlank() && label.getTextFill() instanceof Color ink && ground != null) {
                    count++;
                    assertThat(Contrast.of(ink, ground))
                            .as("%s: %s on %s", label.getText(), ink, ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
        assertThat(count).isGreaterThan(20);
    }

    /** What a node stands on: the nearest plain colour at it or around it; null if there is none. */
    private static @Nullable Color ground(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            Background back = at instanceof Region region ? region.getBackground() : null;
            if (back != null && !back.getFills().isEmpty()) {
                boolean plain = back.getFills().get(back.getFills().size() - 1).getFill() instanceof Color;
                Color fill = plain
                        ? (Color)
                                back.getFills().get(back.getFills().size() - 1).getFill()
                        : Color.TRANSPARENT;
                if (fill.getOpacity() == 1) {
                    return fill;
                }
            }
        }
        return null;
    }
}
