package dev.vakhta.provider.rac;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.provider.rac.Execution.Output;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program is run, drained, and ended with its children whatever happens. */
@Timeout(60)
class ExecutionTest {
    @TempDir
    Path folder;

    private Execution running(String body, String... arguments) throws IOException {
        return new Execution(Script.of(folder, "program", body).command(arguments), Map.of("GIVEN", Given.LETTERS));
    }

    private static Watch seconds(long limit) {
        return new Watch(Cancel.never(), Cancel.never(), limit);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void whatComesOut() throws Exception {
        Output output = running("printf '%s|' \"$@\"; printf oops >&2; exit 255", "--name=a b", "", "*", "$HOME", "\"")
                .run(seconds(20));
        assertEquals("--name=a b||*|$HOME|\"|", text(output.out()));
        assertEquals("oops", text(output.err()));
        assertEquals(255, output.exit());
        assertTrue(output.complete());
    }

    @Test
    void environmentIsGivenAndInputIsAtItsEnd() throws Exception {
        Output output = running("cat; echo \"$GIVEN\"; echo \"$PATH\"").run(seconds(20));
        assertEquals(Given.LETTERS + "\n" + System.getenv("PATH") + "\n", text(output.out()));
    }

    /** Each more than a pipe holds. */
    @Test
    void floodsOnBothSides() throws Exception {
        Output output = running(
                        "head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2")
                .run(seconds(20));
        assertEquals(3_000_000, output.out().length);
        assertEquals(1 << 20, output.err().length, "the rest is dropped");
        assertTrue(output.complete());
    }

    @Test
    void moreThanIsKeptIsDrainedAndSaid() throws Exception {
        Path zeros = folder.resolve("zeros");
        Files.write(zeros, new byte[1_000_000]);
        Drain drain = new Drain(Files.newInputStream(zeros), 999_999);
        drain.await(System.nanoTime() + Duration.ofSeconds(20).toNanos());
        assertEquals(999_999, drain.bytes().length);
        assertFalse(drain.complete());
    }

    @Test
    void theLimitEndsTheWholeTree() throws Exception {
        Execution execution = running("echo $$ > $here/pids; sh -c 'echo $$ >> $0/pids; sleep 1000' $here");
        long began = System.nanoTime();
        Watch.Aborted e = assertThrows(Watch.Aborted.class, () -> execution.run(seconds(1)));
        assertTrue(e.timedOut());
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) < 10);
        assertTrue(execution.started());
        assertGone(2);
    }

    @Test
    void cancelEndsTheWholeTree() throws Exception {
        Cancel cancel = new Cancel();
        Execution execution = running("echo $$ > $here/pids; sh -c 'echo $$ >> $0/pids; sleep 1000' $here; true");
        CompletableFuture<Output> output = Given.calling(() -> execution.run(new Watch(cancel, Cancel.never(), 30)));
        Given.until(() -> pids().size() == 2);
        cancel.cancel();
        ExecutionException e = assertThrows(ExecutionException.class, output::get);
        assertFalse(assertThrows(Watch.Aborted.class, () -> Given.rethrow(e)).timedOut());
        assertGone(2);
    }

    @Test
    void interruptedOwnerEndsTheWholeTree() throws Exception {
        Execution execution = running("echo $$ > $here/pids; sleep 1000; true");
        Thread owner = Thread.currentThread();
        Thread.ofPlatform().daemon().start(() -> {
            Given.until(() -> pids().size() == 1);
            owner.interrupt();
        });
        assertThrows(InterruptedIOException.class, () -> execution.run(seconds(30)));
        assertTrue(Thread.interrupted());
        assertGone(1);
    }

    /** A child that lives on holds the streams open. */
    @Test
    void anOrphanIsNotWaitedFor() throws Exception {
        Execution execution = running("sleep 20 & echo done");
        long began = System.nanoTime();
        Output output = execution.run(seconds(30));
        assertArrayEquals("done\n".getBytes(StandardCharsets.UTF_8), output.out());
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) < 15);
    }

    @Test
    void aCrashIsAnEndWithACode() throws Exception {
        assertEquals(128 + 11, running("kill -SEGV $$").run(seconds(20)).exit());
    }

    @Test
    void cancelledBeforeNothingIsStarted() throws Exception {
        Cancel cancel = new Cancel();
        cancel.cancel();
        Execution execution = running("echo $$ > $here/pids");
        assertThrows(Watch.Aborted.class, () -> execution.run(new Watch(cancel, Cancel.never(), 30)));
        assertFalse(execution.started());
        assertEquals(List.of(), pids());
    }

    @Test
    void whatIsNoProgramIsNotStarted() throws Exception {
        Execution nothing = new Execution(List.of(folder.resolve("nothing").toString()), Map.of());
        assertThrows(Execution.NotStarted.class, () -> nothing.run(seconds(20)));
        assertFalse(nothing.started());
    }

    /** What the program wrote into its file: its own id and its children's. */
    private List<Long> pids() {
        try {
            return Files.readAllLines(folder.resolve("pids")).stream()
                    .map(Long::valueOf)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void assertGone(int many) {
        List<Long> pids = pids();
        assertEquals(many, pids.size());
        Given.until(() -> pids.stream()
                .noneMatch(
                        pid -> ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)));
    }
}
