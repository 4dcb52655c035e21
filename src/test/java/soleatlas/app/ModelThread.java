package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import soleatlas.model.learn.Environment;
import soleatlas.model.window.WindowModel;
import soleatlas.words.Messages;

/** What a window shows, asked and told on the toolkit's thread, and no window that would draw it. */
final class ModelThread {

    private static final long PATIENCE_SECONDS = 60;

    private final WindowModel model = WindowModel.of(
            Messages.LANGUAGE, new Environment(Clock.system(ZoneId.systemDefault()), new Random(20_261_125)));

    /** Begins with nothing. */
    static ModelThread begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return new ModelThread();
    }

    WindowModel model() {
        return model;
    }

    <T extends @Nullable Object> T see(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question);
    }

    void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
    }

    /** Waits until something is so. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!see(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting for: %s", what).isLessThan(end);
            WaitForAsyncUtils.sleep(2, TimeUnit.MILLISECONDS);
        }
    }
}
