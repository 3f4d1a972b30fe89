package dev.vakhta.provider;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CancelTest {
    private final Cancel cancel = new Cancel();
    private final AtomicInteger stopped = new AtomicInteger();

    @Test
    void stopsWhatIsRegisteredOnce() {
        cancel.onCancel(stopped::incrementAndGet);
        assertEquals(0, stopped.get());
        cancel.cancel();
        cancel.cancel();
        assertEquals(1, stopped.get());
        assertTrue(cancel.isCancelled());
    }

    @Test
    void aPauseIsAsLongAsItWasSaid() throws Exception {
        long began = System.nanoTime();
        cancel.pause(Duration.ofMillis(60));
        assertTrue(System.nanoTime() - began >= 60_000_000);
    }

    @Test
    void cancellingCutsAPause() throws Exception {
        CompletableFuture<FailureKind> pause = CompletableFuture.supplyAsync(() -> assertThrows(
                        AdministrationException.class, () -> cancel.pause(ChronoUnit.FOREVER.getDuration()))
                .kind());
        cancel.cancel();
        assertEquals(FailureKind.CANCELLED, pause.get(20, TimeUnit.SECONDS));
        assertThrows(AdministrationException.class, () -> cancel.pause(Duration.ZERO));
    }

    @Test
    void interruptingCutsAPauseToo() {
        Thread.currentThread().interrupt();
        assertThrows(AdministrationException.class, () -> cancel.pause(Duration.ofHours(1)));
        assertTrue(Thread.interrupted(), "whoever waits above learns of it");
    }

    @Test
    void stopsAtOnceWhatComesLater() {
        cancel.cancel();
        cancel.onCancel(stopped::incrementAndGet);
        assertEquals(1, stopped.get());
    }

    @Test
    void leavesAloneWhatIsOver() {
        cancel.onCancel(stopped::incrementAndGet).close();
        cancel.cancel();
        assertEquals(0, stopped.get());
    }

    @Test
    void closingTwiceTakesNothingOfTheOthers() {
        Runnable shared = stopped::incrementAndGet;
        try (Cancel.Registration first = cancel.onCancel(shared)) {
            cancel.onCancel(shared);
            first.close();
        }
        cancel.cancel();
        assertEquals(1, stopped.get());
    }

    @Test
    void anActionMayCloseItsOwnRegistration() {
        List<Cancel.Registration> registrations = new ArrayList<>();
        registrations.add(cancel.onCancel(() -> {
            registrations.get(0).close();
            stopped.incrementAndGet();
        }));
        cancel.onCancel(stopped::incrementAndGet);
        cancel.cancel();
        assertEquals(2, stopped.get());
    }

    @Test
    void oneThatCannotBeStoppedDoesNotKeepTheOthers() {
        RuntimeException first = new IllegalStateException("first");
        RuntimeException second = new IllegalStateException("second");
        cancel.onCancel(() -> {
            throw first;
        });
        cancel.onCancel(() -> {
            throw second;
        });
        cancel.onCancel(stopped::incrementAndGet);
        assertSame(first, assertThrows(RuntimeException.class, cancel::cancel));
        assertEquals(List.of(second), List.of(first.getSuppressed()));
        assertEquals(1, stopped.get());
    }

    @Test
    void checkSaysThatNobodyWaitsAnyMore() {
        assertDoesNotThrow(cancel::check);
        cancel.cancel();
        AdministrationException e = assertThrows(AdministrationException.class, cancel::check);
        assertEquals(FailureKind.CANCELLED, e.kind());
        assertFalse(e.sentence().isBlank());
    }

    @Test
    void nobodyCancelsTheCallsOfOthers() {
        Cancel.never().cancel();
        assertFalse(Cancel.never().isCancelled());
    }

    /** Each action runs once, whether it was registered before, during or after. */
    @RepeatedTest(5)
    void registeringAndCancellingMayMeet() throws Exception {
        int many = 20_000;
        AtomicInteger registered = new AtomicInteger();
        Executable registers = () -> {
            for (int i = 0; i < many; i++) {
                cancel.onCancel(stopped::incrementAndGet);
                registered.incrementAndGet();
            }
        };
        Executable cancels = () -> {
            while (registered.get() < many) {
                Thread.onSpinWait();
            }
            cancel.cancel();
        };
        Together.run(List.of(registers, registers, cancels));
        assertEquals(2 * many, stopped.get());
    }

    /** Whoever closes in time is not stopped, and nobody is stopped twice. */
    @RepeatedTest(20)
    void closingAndCancellingMayMeet() throws Exception {
        List<AtomicInteger> runs = new ArrayList<>();
        List<Cancel.Registration> registrations = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            AtomicInteger run = new AtomicInteger();
            runs.add(run);
            registrations.add(cancel.onCancel(run::incrementAndGet));
        }
        Together.run(List.of(() -> registrations.forEach(Cancel.Registration::close), cancel::cancel, cancel::cancel));
        assertTrue(runs.stream().allMatch(run -> run.get() <= 1), runs.toString());
    }
}
