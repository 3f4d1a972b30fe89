package dev.vakhta.provider.handle;

import dev.vakhta.model.text.Message;
import dev.vakhta.provider.Stage;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells of the steps on a new way to a target, each with the time since the one before. Belongs to one thread. */
public final class Steps {
    private final Consumer<Stage> progress;
    private long began = System.nanoTime();

    public Steps(Consumer<Stage> progress) {
        this.progress = progress;
    }

    /** Nobody wants to know. */
    public static Steps untold() {
        return new Steps(stage -> {});
    }

    /** @param result empty where there is nothing to say */
    public void made(Message step, String result) {
        long now = System.nanoTime();
        progress.accept(new Stage(step.text(), result, Duration.ofNanos(now - began)));
        began = System.nanoTime();
    }
}
