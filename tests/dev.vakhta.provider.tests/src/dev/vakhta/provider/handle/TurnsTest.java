package dev.vakhta.provider.handle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.handle.Turns.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A few at once, first come first served; who gives up while waiting costs nobody a place. */
@Timeout(60)
class TurnsTest {
    private static Watch seconds(long limit) {
        return new Watch(Cancel.never(), Cancel.never(), limit);
    }

    @Test
    void neverMoreThanThatManyAtOnce() throws Exception {
        Turns turns = new Turns(3);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(CompletableFuture.runAsync(
                    () -> {
                        for (int j = 0; j < 200; j++) {
                            try (Turn turn = turns.take(seconds(30))) {
                                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                Thread.yield();
                                inside.decrementAndGet();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        }
                    },
                    work -> Thread.ofPlatform().start(work)));
        }
        for (CompletableFuture<Void> thread : threads) {
            thread.get();
        }
        assertTrue(most.get() <= 3, most + " at once");
        for (int i = 0; i < 3; i++) {
            turns.take(seconds(1)); // every place came back
        }
        assertThrows(Watch.Aborted.class, () -> turns.take(seconds(1)));
    }

    @Test
    void whoGaveUpIsPassedOver() throws Exception {
        Turns turns = new Turns(1);
        try (Turn first = turns.take(seconds(30))) {
            Watch.Aborted e = assertThrows(Watch.Aborted.class, () -> turns.take(seconds(1)));
            assertTrue(e.timedOut());
            Cancel cancel = new Cancel();
            cancel.cancel();
            Watch.Aborted cancelled =
                    assertThrows(Watch.Aborted.class, () -> turns.take(new Watch(cancel, Cancel.never(), 30)));
            assertFalse(cancelled.timedOut());
        }
        turns.take(seconds(1)).close();
    }

    @Test
    void givingBackTwiceGivesOnePlace() throws Exception {
        Turns turns = new Turns(1);
        try (Turn turn = turns.take(seconds(1))) {
            turn.close();
        }
        turns.take(seconds(1));
        assertEquals(
                "time limit",
                assertThrows(Watch.Aborted.class, () -> turns.take(seconds(1))).getMessage());
    }
}
