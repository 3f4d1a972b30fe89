package dev.vakhta.provider.file;

import static dev.vakhta.provider.file.Given.NEVER;
import static dev.vakhta.provider.file.Given.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.States;
import dev.vakhta.provider.journal.MemoryJournal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work on a disk that may hang for ever. */
@Timeout(30)
class CallerTest {
    private static final Path ADDRESS = Path.of("base").toAbsolutePath();

    private final MemoryJournal journal = new MemoryJournal(10);
    private final States states = new States();
    private final CountDownLatch disk = new CountDownLatch(1);
    private final Caller caller = new Caller(target(), ADDRESS, new Recorder(journal, "t", e -> false), states);

    private static Target target() {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setCallTimeout(1);
        return target;
    }

    private <A> A call(Cancel cancel, Caller.Work<A> work) throws AdministrationException {
        return caller.call("file look", Map.of(), cancel, work);
    }

    /** Comes back when the test is over. */
    private boolean hang() throws IOException {
        try {
            disk.await();
            return true;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aDiskThatHangsIsLeftBehind() throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        fails(
                FailureKind.TIMED_OUT,
                () -> call(NEVER, pace -> {
                    hang();
                    try {
                        pace.commit();
                        return done.complete(true);
                    } catch (IOException e) {
                        done.complete(false);
                        throw e;
                    }
                }));
        assertEquals(FailureKind.TIMED_OUT, journal.newest(1).getFirst().failure());
        disk.countDown();
        assertTrue(!done.get(), "what was given up changes nothing later");
    }

    @Test
    void aChangeUnderWayIsNotKnownToHaveFailed() {
        fails(
                FailureKind.OUTCOME_UNKNOWN,
                () -> call(NEVER, pace -> {
                    pace.commit();
                    return hang();
                }));
        disk.countDown();
    }

    @Test
    void cancelAndCloseEndTheWaiting() {
        Cancel cancel = new Cancel();
        fails(
                FailureKind.CANCELLED,
                () -> caller.longCall("file check", Map.of(), cancel, pace -> {
                    cancel.cancel();
                    return hang();
                }));
        fails(
                FailureKind.CANCELLED,
                () -> caller.longCall("file check", Map.of(), NEVER, pace -> {
                    caller.close();
                    return hang();
                }));
        disk.countDown();
    }

    @Test
    void whoWaitsIsToldOnItsOwnThread() throws Exception {
        List<Thread> told = new ArrayList<>();
        Thread worker = call(NEVER, pace -> {
            pace.tell(() -> told.add(Thread.currentThread()));
            return Thread.currentThread();
        });
        assertEquals(List.of(Thread.currentThread()), told);
        assertNotEquals(Thread.currentThread(), worker);
    }

    @Test
    void aMistakeOfOursIsNoFailureOfADisk() {
        assertThrows(
                IllegalStateException.class,
                () -> call(NEVER, pace -> {
                    throw new IllegalArgumentException("ours");
                }));
    }

    @Test
    void failuresHaveKinds() throws Exception {
        Map<IOException, FailureKind> kinds = Map.of(
                new NoSuchFileException("x"), FailureKind.NOT_FOUND,
                new AccessDeniedException("x"), FailureKind.NOT_ALLOWED,
                new FileAlreadyExistsException("x"), FailureKind.CONFLICT,
                new FileSystemException("x", null, "Host is down"), FailureKind.UNREACHABLE);
        for (Map.Entry<IOException, FailureKind> each : kinds.entrySet()) {
            AdministrationException e = fails(
                    each.getValue(),
                    () -> call(NEVER, pace -> {
                        throw each.getKey();
                    }));
            assertTrue(e.sentence().contains("x"), e.sentence());
        }
        assertEquals(
                "Host is down",
                Failures.of(new FileSystemException("x", null, "Host is down"), ADDRESS)
                        .serverText());
        assertTrue(call(NEVER, pace -> true));
        assertEquals(Phase.CONNECTED, states.current().phase());
    }
}
