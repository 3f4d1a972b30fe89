package dev.vakhta.ui.live;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits for what listeners are told of. */
final class Watched implements Live.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private int changes;

    @Override
    public synchronized void changed(LiveTarget target) {
        changes++;
        notifyAll();
    }

    @Override
    public synchronized void targetsChanged() {
        changes++;
        notifyAll();
    }

    synchronized int changes() {
        return changes;
    }

    synchronized void await(String what, Supplier<Boolean> condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.get()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                fail("waited in vain: " + what);
            }
            wait(left);
        }
    }

    void awaitPhase(LiveTarget target, Phase phase) throws InterruptedException {
        await(target.target().getName() + " " + phase, () -> {
            TargetState state = target.state();
            return state.phase() == phase && !state.refreshing();
        });
    }
}
