package dev.vakhta.processing.exclusive;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** This computer's clock, and waiting for it: where tests have their own time. */
public interface Pauses {
    /** The real one. */
    Pauses REAL = new Pauses() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pause(Duration time, Cancel cancel) throws AdministrationException {
            CountDownLatch cancelled = new CountDownLatch(1);
            try (var registration = cancel.onCancel(cancelled::countDown)) {
                cancelled.await(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cancel.cancel(); // whoever interrupts us wants an end, and not a loop that waits no more
            }
            cancel.check();
        }
    };

    Instant now();

    /** @throws AdministrationException CANCELLED, at once when that happens */
    void pause(Duration time, Cancel cancel) throws AdministrationException;
}
