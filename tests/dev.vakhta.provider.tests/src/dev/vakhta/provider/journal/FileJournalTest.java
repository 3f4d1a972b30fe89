package dev.vakhta.provider.journal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.Together;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileJournalTest {
    @TempDir
    private Path folder;

    private Path file;
    private FileJournal journal;

    @BeforeEach
    void open() {
        file = folder.resolve("state/operations.jsonl");
        journal = new FileJournal(file);
    }

    private List<String> newest(int most) throws IOException {
        return journal.newest(most).stream().map(Operation::target).toList();
    }

    private void record(String... targets) {
        Arrays.stream(targets).map(Made::operation).forEach(journal::record);
    }

    @Test
    void tellsTheNewestFirstAndNothingIsLost() throws IOException {
        record("a");
        journal.record(Made.failed());
        assertEquals(List.of(Made.failed(), Made.operation("a")), new FileJournal(file).newest(10));
        assertEquals(List.of(Made.failed()), journal.newest(1));
    }

    @Test
    void anOperationIsALineOfJson() throws IOException {
        journal.record(Made.failed());
        record("a");
        List<String> lines = Files.readAllLines(file);
        assertEquals(2, lines.size());
        lines.forEach(line -> assertTrue(JsonParser.parseString(line).isJsonObject(), line));
        assertTrue(lines.get(0).contains("Зайдите <позже>"), "people read it too: " + lines.get(0));
    }

    /** What is masked stays so: the journal knows nothing but what it was told. */
    @Test
    void aSecretIsMasked() throws IOException {
        record("a");
        assertEquals(Operation.MASKED, journal.newest(1).get(0).arguments().get("cluster-pwd"));
    }

    @Test
    void isEmptyBeforeTheFirstOperationAndReadingMakesNothing() throws IOException {
        assertEquals(List.of(), journal.newest(10));
        assertFalse(Files.exists(file.getParent()));
    }

    /** @param tail what a crash left at the end, such as half a letter, half a time or half of a line */
    @ParameterizedTest
    @ValueSource(
            strings = {"{\"at\":\"2026-02", "{\"at\":\"2026\"}", "{\"target\":\"\u00d0", "{}", "null", "[]", "\u0000"})
    void aTornLineTakesNothingWithIt(String tail) throws IOException {
        record("a");
        Files.write(file, tail.getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);
        record("b");
        assertEquals(List.of("b", "a"), newest(10));
    }

    @Test
    void theOldFileIsPutAsideOnceAndStillRead() throws IOException {
        record("oldest");
        fill();
        record("a", "b");
        assertTrue(Files.size(file) < 1000);
        assertEquals(List.of("b", "a", "oldest"), newest(10));
        assertEquals(List.of("b", "a"), newest(2));
        fill();
        record("c");
        assertEquals(List.of("c", "b", "a"), newest(10), "the one before goes");
    }

    /** Beyond the limit by one blank line. */
    private void fill() throws IOException {
        Files.writeString(file, " ".repeat((int) FileJournal.ROTATE_BYTES) + "\n", StandardOpenOption.APPEND);
    }

    @Test
    void anUnusableFolderFailsNoOperation() throws IOException {
        Files.createFile(file.getParent());
        assertDoesNotThrow(() -> record("a"));
        Files.delete(file.getParent());
        record("b");
        assertEquals(List.of("b"), newest(10));
    }

    @Test
    void threadsAndInstancesAppendAtOnce() throws Exception {
        Executable shared = () -> IntStream.range(0, 50).forEach(i -> record("shared" + i));
        Together.run(List.of(
                shared, shared, () -> Appender.append(file, "x", 50), () -> Appender.append(file, "y", 50), () -> {
                    for (int i = 0; i < 50; i++) {
                        newest(1000);
                    }
                }));
        List<String> found = newest(1000);
        assertEquals(200, found.size());
        Set<String> others = IntStream.range(0, 50)
                .boxed()
                .flatMap(i -> Stream.of("shared" + i, "x" + i, "y" + i))
                .collect(Collectors.toSet());
        assertEquals(others, Set.copyOf(found));
    }

    @Test
    void processesAppendAtOnce() throws Exception {
        int number = 200;
        List<Process> processes = List.of(process("x", number), process("y", number));
        try {
            for (Process process : processes) {
                assertEquals("ready", process.inputReader().readLine());
            }
            for (Process process : processes) {
                process.outputWriter().append("\n").flush();
            }
            Appender.append(file, "z", number);
            for (Process process : processes) {
                assertTrue(process.waitFor(60, TimeUnit.SECONDS));
                assertEquals(0, process.exitValue());
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        List<String> found = newest(10_000);
        assertEquals(3 * number, found.size());
        assertEquals(3 * number, Set.copyOf(found).size());
    }

    private Process process(String target, int number) throws IOException {
        StringBuilder path = new StringBuilder();
        for (Class<?> needed : List.of(FileJournal.class, Appender.class, Gson.class)) {
            // The framework leaves blanks in its locations as they are, the JVM writes %20.
            String at =
                    needed.getProtectionDomain().getCodeSource().getLocation().getPath();
            path.append(URLDecoder.decode(at.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .append(File.pathSeparator);
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path.toString(),
                        Appender.class.getName(),
                        file.toString(),
                        target,
                        Integer.toString(number))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
