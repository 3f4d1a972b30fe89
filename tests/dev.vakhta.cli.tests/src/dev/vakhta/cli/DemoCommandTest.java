package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.model.state.Thresholds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
            String address = address(shell, running);
            String list =
                    other.run("session", "list", "--ras", address, "--csv").out();
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

    private static String address(Shell shell, CompletableFuture<Ended> running) {
        Matcher address = Pattern.compile("127\\.0\\.0\\.1:\\d+").matcher("");
        while (!address.reset(shell.written()).find()) {
            assertFalse(running.isDone(), shell.said());
            Thread.onSpinWait();
        }
        return address.group();
    }

    @Test
    void aStoryIsPlayed(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("a.story"), """
                base trade
                user Ivan
                user Olga
                Ivan comes to trade since 1h
                at 10m Ivan hangs since 30m
                at 2d Olga comes to trade
                """);
        Thresholds.use(Thresholds.DEFAULT.withAgain(Duration.ofMillis(80)));
        try (Shell shell = new Shell();
                Shell other = new Shell()) {
            CompletableFuture<Ended> running = CompletableFuture.supplyAsync(() ->
                    shell.run("demo", "--script", script.toString(), "--skip", "00:10", "--speed", "2", "--seed", "7"));
            String address = address(shell, running);
            Ended list = other.run("session", "list", "--ras", address, "--where", "state=hung", "--csv");
            shell.cancel.cancel();
            assertEquals(0, running.get(20, TimeUnit.SECONDS).code());
            assertEquals(2, list.out().lines().count(), list.out());
            assertTrue(list.out().contains("Ivan"), list.out());
        } finally {
            Thresholds.use(Thresholds.DEFAULT);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--script {} | wrong.story, line 2, column 1: no line begins with \"Ivan\",",
                "--lang ru --script {} | wrong.story, строка 2, столбец 1: с «Ivan» строка начинаться не может,",
                "--script {}.not | There is no story {}.not.",
                "--script @school | There is no sample story @school; there is: @office.",
                "--script @office --skip noon | \"noon\" is no time; write",
                "--script @office --sessions 5 | With --script the story says who is there:",
                "--script @office --run | With --script the story says who is there:",
                "--script @office --every-kind | With --script the story says who is there:",
                "--skip 5m | --skip is for a story: give --script, too.",
                "--speed 0 | --speed takes a whole number from 1 to 3600,"
            })
    void whatCannotBePlayedIsOneSentence(String typed, String complaint, @TempDir Path folder) throws Exception {
        String wrong = Files.writeString(folder.resolve("wrong.story"), "base trade\nIvan comes to trade\n")
                .toString();
        try (Shell shell = new Shell()) {
            Ended ended = shell.run(("demo " + typed.replace("{}", wrong)).split(" "));
            assertEquals(2, ended.code(), ended.err());
            assertEquals("", ended.out());
            assertEquals(1, ended.err().strip().lines().count(), ended.err());
            assertTrue(ended.err().contains(complaint.replace("{}", wrong)), ended.err());
        }
    }
}
