package dev.vakhta.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets a reader read one input and fails if it takes too long or too much memory, throws what it does not declare, or writes: all that is
 * in the watched folder is to stay as it was. Of one thread.
 */
final class Watch {
    /** Of processor time, as a busy machine is no hang. One that never ends the fuzzer's own limit finds. */
    static final Duration TIME = Duration.ofSeconds(1);

    /** Bytes allocated for an input, most of them let go at once. What is held at a time the heap bounds. */
    static final long MEMORY = 256 << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Path folder;
    private final Path file;
    private final List<Path> before;

    /** @param folder where everybody writes who does not say where: the working folder and that of temporary files */
    Watch(Path folder) throws IOException {
        this.folder = folder;
        this.file = Files.write(folder.resolve("input"), new byte[0]);
        this.before = files();
    }

    /** Nanoseconds that this thread had a processor. */
    static long time() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    /** Has classes loaded: while they are, the fuzzer takes far more than any input. */
    void warmUp(byte[] input, Format.Reading reading) {
        try {
            reading.of(input, Files.write(file, input));
        } catch (IOException | RuntimeException | AssertionError e) {
            // examined later it is a finding or none
        }
    }

    /** @throws AssertionError or whatever undeclared was thrown */
    void examine(byte[] input, Format.Reading reading, List<Class<?>> declared) throws IOException {
        Files.write(file, input);
        Files.setLastModifiedTime(file, LONG_AGO);
        byte[] given = input.clone();
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long start = time();
        try {
            reading.of(given, file);
        } catch (IOException e) {
            check(declared.stream().anyMatch(type -> type.isInstance(e)), "an undeclared " + e, e);
            String sentence = String.valueOf(e.getMessage());
            check(sentence.matches("[^\\v]*\\S \\S[^\\v]*"), "no sentence: " + sentence, e);
        }
        long time = time() - start;
        long taken = THREADS.getCurrentThreadAllocatedBytes() - memory;
        check(time < TIME.toNanos(), "it took " + Duration.ofNanos(time), null);
        check(taken < MEMORY, "it took " + taken + " bytes of memory", null);
        check(Arrays.equals(input, given), "it changed the bytes it was given", null);
        boolean untouched = files().equals(before)
                && Files.getLastModifiedTime(file).equals(LONG_AGO)
                && Arrays.equals(input, Files.readAllBytes(file));
        check(untouched, "it wrote something in " + folder, null);
    }

    private static void check(boolean right, String otherwise, Throwable cause) {
        if (!right) {
            throw new AssertionError(otherwise, cause);
        }
    }
}
