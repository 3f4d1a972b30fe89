package dev.vakhta.provider.ras;

import dev.vakhta.provider.Stage;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells of the steps to a new channel, each with the time since the one before. Belongs to one thread. */
final class Steps {
    private final Consumer<Stage> progress;
    private long began = System.nanoTime();

    Steps(Consumer<Stage> progress) {
        this.progress = progress;
    }

    /** Nobody wants to know. */
    static Steps untold() {
        return new Steps(stage -> {});
    }

    /** @param result empty where there is nothing to say */
    void made(RasMessage step, String result) {
        long now = System.nanoTime();
        progress.accept(new Stage(step.text(), result, Duration.ofNanos(now - began)));
        began = System.nanoTime();
    }
}
