package dev.vakhta.format.infobase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.vakhta.format.Samples;
import dev.vakhta.format.container.Container;
import dev.vakhta.format.container.ContainerException;
import dev.vakhta.format.container.Format;
import dev.vakhta.format.container.Integrity;
import dev.vakhta.format.container.Row;
import dev.vakhta.format.container.Rows;
import dev.vakhta.format.container.Table;
import dev.vakhta.format.container.Value;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Containers broken in ten thousand ways: each is read to an end or refused with one sentence, soon and without much memory. What is done
 * to each follows from its number alone.
 */
class MutationTest {
    private static final int INPUTS = 10_000;
    private static final long MEMORY = 256 << 20;
    private static final Duration TIME = Duration.ofSeconds(1);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Numbers that are taken for lengths, counts and pages. */
    private static final int[] NUMBERS = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 255, 256, 1023, 1024, 0xFFFF, 1 << 20, 1 << 30, 1 << 31, -1
    };

    @TempDir
    Path folder;

    private int refused;

    @Test
    void eachEndsInAResultOrASentence() throws IOException {
        List<byte[]> seeds = seeds();
        Path file = folder.resolve("mutated.1CD");
        for (int i = 0; i < INPUTS; i++) {
            Random random = new Random(i);
            // the small ones mostly: they have more of what matters to a byte
            byte[] seed = seeds.get(random.nextInt(10) == 0 ? random.nextInt(seeds.size()) : random.nextInt(6));
            Files.write(file, mutate(seed, random));
            examine(file, i);
        }
        assertTrue(refused > INPUTS / 100 && refused < INPUTS, () -> "what was changed has no effect: " + refused);
    }

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (boolean twoLevels : new boolean[] {false, true}) {
            seeds.add(MadeInfobase.infobase(Format.V8_2_14, 4096, twoLevels));
            seeds.add(MadeInfobase.infobase(Format.V8_3_8, 4096, twoLevels));
            seeds.add(MadeInfobase.temporary(Format.V8_3_8, 8192, twoLevels));
        }
        if (Samples.areThere()) {
            try (Stream<Path> files = Files.list(Samples.path("1cd"))) {
                for (Path sample : files.filter(name -> name.toString().endsWith(".1CD"))
                        .sorted()
                        .toList()) {
                    seeds.add(Files.readAllBytes(sample));
                }
            }
        }
        return seeds;
    }

    private static byte[] mutate(byte[] seed, Random random) {
        ByteBuffer bytes = ByteBuffer.wrap(seed.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int length = seed.length;
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            int at = random.nextInt(length / 4 - 1) * 4;
            if (random.nextBoolean()) { // begins of pages say most
                at = at / 4096 * 4096 + random.nextInt(16) * 4;
            }
            switch (random.nextInt(6)) {
                case 0 -> bytes.put(at, (byte) random.nextInt());
                case 1 -> bytes.put(at, (byte) (bytes.get(at) ^ 1 << random.nextInt(8)));
                case 2 -> bytes.putInt(at, NUMBERS[random.nextInt(NUMBERS.length)]);
                case 3 -> bytes.putInt(at, random.nextInt(length / 4096 + 2));
                case 4 -> bytes.put(at, seed, random.nextInt(length - 256), Math.min(256, length - at));
                default -> length = random.nextInt(20) == 0 ? Math.max(4096, at) : length;
            }
        }
        return Arrays.copyOf(bytes.array(), length);
    }

    private void examine(Path file, int number) {
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime(); // a busy machine is no hang
        try {
            attempt(() -> Integrity.check(file, Integrity.Depth.VALUES, (done, total) -> true));
            attempt(() -> {
                try (Container container = Container.open(file)) {
                    read(container);
                }
            });
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new AssertionError("input " + number, e);
        }
        long taken = THREADS.getCurrentThreadAllocatedBytes() - memory;
        assertTrue(taken < MEMORY, () -> "input " + number + " took " + taken + " bytes");
        Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
        assertTrue(time.compareTo(TIME) < 0, () -> "input " + number + " took " + time);
    }

    private interface Work {
        void run() throws IOException;
    }

    private void attempt(Work work) throws IOException {
        try {
            work.run();
        } catch (ContainerException | InfobaseException e) {
            String sentence = String.valueOf(e.getMessage());
            assertTrue(sentence.length() > 10 && !sentence.contains("\n"), sentence);
            refused++;
        }
    }

    private void read(Container container) throws IOException {
        container.freePages();
        for (ServiceTable<?> table : List.of(
                ServiceTable.USERS,
                ServiceTable.VERSION,
                ServiceTable.ACTIVE_USERS,
                ServiceTable.OBJECT_LOCKS,
                ServiceTable.INFOBASE_ID,
                ServiceTable.PLATFORM,
                ServiceTable.FINISHED_SESSIONS,
                ServiceTable.REPOSITORY_USERS)) {
            attempt(() -> table.read(container));
        }
        attempt(() -> Configuration.read(container));
        attempt(() -> ServiceFiles.eventLog(container));
        for (String name : container.names().tables()) {
            attempt(() -> values(container, name));
        }
    }

    private static void values(Container container, String name) throws IOException {
        Table table = container.table(name);
        Rows rows = table == null ? null : table.rows();
        Row row = rows == null ? null : rows.next();
        for (int count = 0; table != null && rows != null && row != null && count < 1000; count++) {
            for (int i = 0; i < table.description().fields().size(); i++) {
                if (row.value(i) instanceof Value.Blob value) {
                    table.read(value, 1 << 16);
                }
            }
            row = rows.next();
        }
    }

    /** Nothing that is read is ever written. */
    @Test
    void theFileStaysAsItIs() throws IOException {
        byte[] seed = MadeInfobase.infobase(Format.V8_3_8, 4096, false);
        Path file = Files.write(folder.resolve("same.1CD"), seed);
        try (FileChannel lock = FileChannel.open(file, StandardOpenOption.READ);
                Container container = Container.open(file)) {
            read(container);
            assertTrue(lock.size() == seed.length && Arrays.equals(seed, Files.readAllBytes(file)));
        }
    }
}
