package dev.vakhta.provider.rac;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What tests of handles start from. */
final class Given {
    private Given() {}

    /** Waits for something another thread or program does. */
    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "did not happen within 20 s");
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Runs the call on a thread of its own. */
    static <T> CompletableFuture<T> calling(Callable<T> call) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                done.complete(call.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    static void rethrow(ExecutionException e) throws Throwable {
        throw e.getCause();
    }
}
