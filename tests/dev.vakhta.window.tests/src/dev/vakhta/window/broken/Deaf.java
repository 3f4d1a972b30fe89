package dev.vakhta.window.broken;

import java.util.concurrent.CountDownLatch;

/** Waits for ever and does not hear that it is asked to end, until the test lets it go. */
final class Deaf {
    private final CountDownLatch end = new CountDownLatch(1);

    void end() {
        end.countDown();
    }

    void sleep() {
        boolean ended = false;
        while (!ended) {
            try {
                end.await();
                ended = true;
            } catch (InterruptedException e) {
                continue; // deaf
            }
        }
    }
}
