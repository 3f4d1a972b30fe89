package dev.vakhta.format;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/** Makes bad files out of good ones, the same at every run, and tries a reader on them. */
public final class Mutations {
    private static final int INPUTS = 10_000;
    private static final int LIMIT = 1 << 16;
    private static final List<byte[]> TOKENS = List.of(
                    "{",
                    "}",
                    "{}",
                    "\"",
                    "\"\"",
                    ",",
                    ",,",
                    "\r\n",
                    "\n",
                    "=",
                    "[",
                    "]",
                    ";",
                    "#base64:",
                    "\\d83c",
                    "-1",
                    "\0",
                    "99999999999999999999",
                    "00010101000000",
                    "20261332000000",
                    "\uFEFF",
                    "я",
                    " ")
            .stream()
            .map(token -> token.getBytes(StandardCharsets.UTF_8))
            .toList();

    /** A reader under test. */
    @FunctionalInterface
    public interface Reading {
        void of(byte[] input) throws IOException;
    }

    private Mutations() {}

    /**
     * Tries ten thousand inputs. Each ends in a result or in an exception with one sentence; anything else, or more time than any
     * machine needs for it, fails.
     */
    public static void survives(long seed, List<byte[]> seeds, Reading reading) {
        Random random = new Random(seed);
        AtomicReference<byte[]> current = new AtomicReference<>(new byte[0]);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> {
                    for (int i = 0; i < INPUTS; i++) {
                        byte[] input = mutate(seeds.get(random.nextInt(seeds.size())), random);
                        current.set(input);
                        tryOne(input, reading);
                    }
                },
                () -> "it hangs on " + new String(current.get(), StandardCharsets.ISO_8859_1));
    }

    private static void tryOne(byte[] input, Reading reading) {
        try {
            reading.of(input);
        } catch (IOException e) {
            String sentence = String.valueOf(e.getMessage());
            assertTrue(sentence.matches("[^\\v]*\\S \\S[^\\v]*"), sentence);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("on " + new String(input, StandardCharsets.UTF_8), e);
        }
    }

    private static byte[] mutate(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(Math.min(bytes.length - from, 100) + 1);
            bytes = bytes.length > LIMIT
                    ? good.clone()
                    : switch (random.nextInt(7)) {
                        case 0 -> joined(bytes, from, new byte[0], 0, to);
                        case 1 -> joined(bytes, to, bytes, 1, from); // the whole inside itself
                        case 2 -> joined(bytes, from, TOKENS.get(random.nextInt(TOKENS.size())), 1, to);
                        case 3 -> joined(bytes, from, TOKENS.get(random.nextInt(TOKENS.size())), 1, from);
                        case 4 ->
                            joined(
                                    bytes,
                                    from,
                                    TOKENS.get(random.nextInt(TOKENS.size())),
                                    1 << random.nextInt(12),
                                    from);
                        case 5 -> flipped(bytes, random);
                        default -> joined(bytes, from, new byte[0], 0, bytes.length);
                    };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
    }

    /** The bytes before a place, something so many times, and the bytes from another place on. */
    private static byte[] joined(byte[] bytes, int until, byte[] piece, int times, int from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, until);
        for (int i = 0; i < times && all.size() < LIMIT; i++) {
            all.write(piece, 0, piece.length);
        }
        all.write(bytes, from, bytes.length - from);
        return all.toByteArray();
    }
}
