package dev.vakhta.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing begins with and what it found once is read as it should be, and whatever should be a finding is one. */
class FuzzTest {
    private static final byte[] INPUT = {1, 2, 3};

    @TempDir
    Path folder;

    private Watch watch;

    @BeforeEach
    void watch() throws IOException {
        watch = new Watch(folder);
    }

    /** The first is a good one: fuzzing would get nowhere from what is refused at its first byte. */
    @ParameterizedTest
    @EnumSource
    void seedsAreRead(Format format) throws IOException {
        Seeds seeds = new Seeds(format);
        byte[] first = seeds.file(seeds.all().getFirst());
        format.reading().of(first, Files.write(folder.resolve("input"), first));
        for (byte[] seed : seeds.all()) {
            watch.examine(seeds.file(seed), format.reading(), format.declared());
        }
        assertTrue(seeds.all().size() > 1);
    }

    @Test
    void whatWasFoundOnceIsNotFoundAgain() throws IOException {
        try (Stream<Path> kept = Files.walk(Path.of("kept"))) {
            List<Path> files = kept.filter(Files::isRegularFile).toList();
            assertFalse(files.isEmpty());
            for (Path file : files) {
                Format format = Format.of(file.getParent().getFileName().toString());
                byte[] input = new Seeds(format).file(Files.readAllBytes(file));
                watch.examine(input, format.reading(), format.declared());
            }
        }
    }

    private void isFound(String what, Format.Reading reading) {
        AssertionError found =
                assertThrows(AssertionError.class, () -> watch.examine(INPUT, reading, List.of(EOFException.class)));
        assertTrue(String.valueOf(found.getMessage()).contains(what), found::toString);
    }

    @Test
    void whatIsNotDeclaredIsFound() throws IOException {
        watch.examine(
                INPUT,
                (input, file) -> {
                    throw new EOFException("a sentence");
                },
                List.of(EOFException.class));
        isFound("undeclared", (input, file) -> {
            throw new IOException("a sentence");
        });
        isFound("no sentence", (input, file) -> {
            throw new EOFException();
        });
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> watch.examine(INPUT, (input, file) -> List.of().get(0), List.of(IOException.class)));
    }

    @Test
    void timeAndMemoryAreMeasured() {
        isFound("it took PT", (input, file) -> {
            long sum = 0;
            long end = System.nanoTime() + 20 * Watch.TIME.toNanos(); // others may have the processor most of that
            for (long start = Watch.time(); Watch.time() - start <= Watch.TIME.toNanos(); sum++) {
                assertTrue(System.nanoTime() < end, "no processor time in 20 s");
            }
            assertTrue(sum > 0);
        });
        isFound("bytes of memory", (input, file) -> {
            long sum = 0;
            for (long taken = 0; taken <= Watch.MEMORY; taken += 1 << 20) {
                sum += new byte[1 << 20].length;
            }
            assertTrue(sum > Watch.MEMORY);
        });
    }

    @Test
    void whatIsWrittenIsFound() throws IOException {
        isFound("wrote", (input, file) -> Files.write(file, new byte[] {3, 2, 1}));
        isFound("wrote", (input, file) -> Files.delete(file));
        isFound("changed the bytes", (input, file) -> input[0]++);
        isFound("wrote", (input, file) -> Files.createDirectory(file.resolveSibling("other")));
    }

    @Test
    void editsAreMadeWhereTheySay() {
        Edits edits = new Edits(Edits.CONTAINERS, List.of());
        byte[] made = edits.image(new byte[] {1});
        byte[] edited = edits.image(new byte[] {1, 2, 1, 4, 0, 0x78, 0x56, 0x34, 0x12});
        assertEquals(made.length, edited.length);
        assertEquals(0x78, edited[4100]);
        assertEquals(0x12, edited[4103]);
        assertEquals(12, edits.image(new byte[] {1, -2, 0, 12, 0, 0, 0, 0, 0}).length);
        byte[] sample = new byte[5000];
        assertArrayEquals(sample, new Edits(Edits.CONTAINERS, List.of(sample)).image(new byte[] {-128}));
    }
}
