package dev.vakhta.processing;

import java.util.concurrent.CountDownLatch;

/** Whose constructor ends only when the test lets it. */
public final class EndlessProcessing {
    static final CountDownLatch END = new CountDownLatch(1);

    public EndlessProcessing() throws InterruptedException {
        END.await();
    }
}
