package soleatlas.app;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The one thread beside the screen's: for everything that takes time. Its results are handed over on the screen's thread. */
final class Background {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "sole-atlas-background");
        made.setDaemon(true);
        return made;
    });

    /** Works something out and hands it over. */
    <T> void work(Supplier<T> task, Consumer<T> result) {
        thread.execute(() -> {
            try {
                T value = task.get();
                Platform.runLater(() -> result.accept(value));
            } catch (RuntimeException | Error e) {
                fail(e);
            }
        });
    }

    /**
     * Does something again and again, with a pause between.
     *
     * @return ends it when cancelled
     */
    Future<?> repeat(Runnable task, long pauseMillis) {
        return thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        fail(e);
                    }
                },
                pauseMillis,
                pauseMillis,
                TimeUnit.MILLISECONDS);
    }

    /** Finishes what was begun, for two seconds at most. */
    void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(2, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(Throwable fault) {
        Platform.runLater(() -> {
            throw new IllegalStateException("background work failed", fault);
        });
    }
}
