package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCommandTest {
    @Test
    void theMainJobIsReallyDone() throws Exception {
        try (Shell shell = new Shell()) {
            Ended ended = shell.run("demo", "--run", "--sessions", "20");
            assertEquals(0, ended.code(), ended.out() + ended.err());
            assertTrue(ended.out().contains("$ vakhta session terminate --ras 127.0.0.1:"), ended.out());
            assertTrue(ended.out().contains("The session is gone"), ended.out());
            assertEquals(1, shell.changes().size());
        }
    }

    @Test
    void itRunsUntilCancelled() throws Exception {
        try (Shell shell = new Shell()) {
            CompletableFuture<Ended> running =
                    CompletableFuture.supplyAsync(() -> shell.run("demo", "--sessions", "5"));
            shell.cancel.cancel();
            Ended ended = running.get(20, TimeUnit.SECONDS);
            assertEquals(0, ended.code(), ended.err());
            assertTrue(ended.out().matches("(?s).*127\\.0\\.0\\.1:\\d+ until Ctrl\\+C.*"), ended.out());
        }
    }

    @ParameterizedTest
    @CsvSource({"--seed=1, 124, false", "--every-kind, 504, true", "--every-kind --sessions=300, 304, true"})
    void everyKindIsThereWhenAskedFor(String typed, int sessions, boolean every) throws Exception {
        try (Shell shell = new Shell();
                Shell other = new Shell()) {
            String[] words = ("demo " + typed).split(" ");
            CompletableFuture<Ended> running = CompletableFuture.supplyAsync(() -> shell.run(words));
            Matcher address = Pattern.compile("127\\.0\\.0\\.1:\\d+").matcher("");
            while (!address.reset(shell.written()).find()) {
                assertFalse(running.isDone(), shell.said());
                Thread.onSpinWait();
            }
            String list = other.run("session", "list", "--ras", address.group(), "--csv")
                    .out();
            shell.cancel.cancel();
            assertEquals(0, running.get(20, TimeUnit.SECONDS).code());
            assertEquals(sessions + 1, list.lines().count());
            assertEquals(every, list.contains("ODataConnection"));
        }
    }

    @Test
    void numbersHaveLimits() throws Exception {
        try (Shell shell = new Shell()) {
            Ended ended = shell.run("demo", "--sessions", "0");
            assertEquals(2, ended.code());
            assertEquals(
                    "--sessions takes a whole number from 1 to 50000, not \"0\".",
                    ended.err().strip());
        }
    }
}
