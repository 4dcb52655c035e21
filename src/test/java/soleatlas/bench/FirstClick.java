package soleatlas.bench;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Clicks, within a program that starts, at the first thing of a kind as soon as it is on the screen, again and again until the
 * title of the window tells that the click arrived. Then it prints {@link #ANSWERED} and ends the program with its input.
 */
final class FirstClick implements Runnable {

    /** The line that is printed when a click was answered. */
    static final String ANSWERED = "answered";

    private static final long PATIENCE_MILLIS = 300;

    private final String selector;

    private FirstClick(String selector) {
        this.selector = selector;
    }

    /** Begins to look for a node. */
    static void on(String selector) {
        Thread watch = new Thread(new FirstClick(selector), "first click");
        watch.setDaemon(true);
        watch.start();
    }

    /** A window, its title before the click, and where to click. */
    private record Target(Stage stage, String title, Point2D at) {}

    @Override
    public void run() {
        try {
            boolean answered = false;
            while (!answered) {
                Thread.sleep(2);
                Optional<Target> target = onScreen(this::click);
                answered = target.isPresent() && isAnswered(target.get());
            }
            System.out.println(ANSWERED);
            System.in.read(); // whoever started this looks at it first
        } catch (InterruptedException | IOException e) {
            System.out.println(e);
        }
        Runtime.getRuntime().halt(0);
    }

    private static boolean isAnswered(Target target) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        boolean answered = false;
        while (!answered && System.nanoTime() < end) {
            Thread.sleep(1);
            answered = onScreen(() -> Optional.of(target.stage().getTitle()))
                    .filter(title -> !title.equals(target.title()))
                    .isPresent();
        }
        return answered;
    }

    private Optional<Target> click() {
        Optional<Target> target = List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .map(Stage.class::cast)
                .flatMap(stage -> stage.getScene().getRoot().lookupAll(selector).stream()
                        .filter(FirstClick::isWhole)
                        .limit(1)
                        .map(node -> new Target(stage, String.valueOf(stage.getTitle()), middle(node))))
                .findFirst();
        target.ifPresent(found -> {
            Robot robot = new Robot();
            robot.mouseMove(found.at());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        return target;
    }

    /** Whether it has its size and place and covers its own middle. */
    private static boolean isWhole(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return bounds.getWidth() > 0
                && node.localToScreen(bounds) != null
                && node.contains(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Asks on the screen's thread; nothing as long as there is none. */
    private static <T> Optional<T> onScreen(Callable<Optional<T>> question) {
        CompletableFuture<Optional<T>> answer = new CompletableFuture<>();
        try {
            Platform.runLater(() -> {
                try {
                    answer.complete(Objects.requireNonNull(question.call()));
                } catch (Exception e) {
                    answer.completeExceptionally(e);
                }
            });
        } catch (IllegalStateException e) {
            return Optional.empty(); // JavaFX has not begun
        }
        return answer.join();
    }
}
