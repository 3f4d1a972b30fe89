package dev.vakhta.format.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.management.ThreadMXBean;
import dev.vakhta.testing.container.MadeContainer;
import dev.vakhta.testing.container.MadeRow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base of 100 GB: opened, listed and checked without memory for more than a few pages. Its file is sparse. */
class BigFileTest {
    private static final int PAGE = 8192;
    private static final long BYTES = 100L << 30;
    private static final long PAGES = BYTES / PAGE;
    /** All that is ever allocated, of which most is given back at once. */
    private static final long MEMORY = 32 << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    @Test
    void takesLittleMemoryAndNoTime() throws IOException {
        Path file = big();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime(); // a busy machine is no slow reader
        try (Container container = Container.open(file)) {
            assertEquals(PAGES, container.header().pages());
            assertTrue(container.header().isWhole());
            assertEquals(List.of("T"), container.names().tables());
            Table table = container.table("T");
            assertNotNull(table);
            Row row = table.rows().next();
            assertNotNull(row);
            assertEquals(BigDecimal.ONE, row.number("ID"));
        }
        Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
        assertTrue(time.compareTo(Duration.ofSeconds(1)) < 0, time::toString);
        assertFrugal(before);
    }

    @Test
    void isCheckedWithABitAPage() throws IOException {
        Path file = big();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        IntegrityReport report = Integrity.check(file, Integrity.Depth.VALUES, (done, total) -> true);
        assertFrugal(before);
        assertEquals(
                List.of(
                        ContainerMessage.LOST,
                        ContainerMessage.LOST), // the page moved to the end, and all behind the root's
                report.findings().stream().map(Finding::what).toList());
        assertEquals(PAGES - 6, report.lostPages()); // header, list, root and its page; the table's header and its page
    }

    /** A description takes the memory it is long, not that of the longest there could be. */
    @Test
    void takesLittleMemoryForManyTables() throws IOException {
        MadeContainer made = new MadeContainer(Format.V8_3_8, PAGE);
        for (int i = 0; i < 1_000; i++) {
            made.table("T" + i, false, "\"ID\",\"N\",0,9,0,\"CS\"");
        }
        Path file = made.write(folder);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertEquals(
                List.of(),
                Integrity.check(file, Integrity.Depth.PAGES, (done, total) -> true)
                        .findings());
        assertFrugal(before);
    }

    private static void assertFrugal(long before) {
        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(taken < MEMORY, () -> taken + " bytes");
    }

    /** A container whose table's only data page is the last of the file. */
    private Path big() throws IOException {
        String files = Files.getFileStore(folder).type();
        assumeFalse(
                files.toLowerCase(Locale.ROOT).matches("v?fat.*|exfat|msdos|hfs"),
                () -> "no sparse files on " + files + ": nobody waits for 100 GB");
        MadeContainer made = new MadeContainer(Format.V8_3_8, PAGE);
        made.table("T", false, "\"ID\",\"N\",0,9,0,\"CS\"")
                .row(new MadeRow().number(1, 9).bytes());
        ByteBuffer image = ByteBuffer.wrap(made.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        byte[] data = new byte[PAGE];
        image.get(4 * PAGE, data);
        image.putInt(3 * PAGE + 24, (int) PAGES - 1).putInt(12, (int) PAGES);
        Path file = folder.resolve("big.1CD");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(image, 0);
            channel.write(ByteBuffer.wrap(data), BYTES - PAGE);
        } catch (IOException e) {
            abort("no sparse file of 100 GB can be made here: " + e);
        }
        return file;
    }
}
