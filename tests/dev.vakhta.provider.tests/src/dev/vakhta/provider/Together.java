package dev.vakhta.provider;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.function.Executable;

/** Several threads that begin at the same moment. */
public final class Together {
    private Together() {}

    /** Ends when all have ended; the first failure is thrown. */
    public static void run(List<Executable> works) throws Exception {
        CountDownLatch ready = new CountDownLatch(works.size());
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (Executable work : works) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    assertTrue(ready.await(30, TimeUnit.SECONDS));
                    try {
                        work.execute();
                    } catch (Throwable e) {
                        throw new AssertionError(e);
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
    }
}
