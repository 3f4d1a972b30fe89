package dev.vakhta.format.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.container.ContainerException.Kind;
import dev.vakhta.testing.container.MadeContainer;
import dev.vakhta.testing.container.MadeRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody writes meanwhile: damage is looked at again, and never reported as certain if it may be none. */
class InUseTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private byte[] sound = new byte[0];
    private int attempts;

    @BeforeEach
    void aSoundContainer() throws IOException {
        MadeContainer made = new MadeContainer(Format.V8_3_8, PAGE);
        made.table("T", false, "\"ID\",\"N\",0,9,0,\"CS\"")
                .row(new MadeRow().number(1, 9).bytes());
        file = made.write(folder);
        sound = Files.readAllBytes(file);
    }

    /** Leaves the row's page number as it is in the middle of a change. */
    private void damage(int number) throws IOException {
        byte[] bytes = sound.clone();
        bytes[3 * PAGE + 24] = (byte) number;
        bytes[PAGE + 8] = (byte) number; // the list of free pages counts its changes
        Files.write(file, bytes);
    }

    private long count(Container container) throws IOException {
        attempts++;
        Table table = container.table("T");
        assertNotNull(table);
        return table.count();
    }

    @Test
    void whatWasFinishedMeanwhileIsRead() throws IOException {
        damage(99);
        long count = Container.read(file, () -> false, container -> {
            try {
                return count(container);
            } finally {
                Files.write(file, sound);
            }
        });
        assertEquals(1, count);
        assertEquals(2, attempts);
    }

    @Test
    void whatGoesOnChangingIsNotCalledDamage() throws IOException {
        damage(99);
        ContainerException e = assertThrows(
                ContainerException.class,
                () -> Container.read(file, () -> false, container -> {
                    try {
                        return count(container);
                    } finally {
                        damage(100 + attempts);
                    }
                }));
        assertEquals(Kind.INCONSISTENT, e.kind());
        assertEquals(3, attempts);
    }

    @Test
    void damageThatStaysIsDamage() throws IOException {
        damage(99);
        ContainerException e =
                assertThrows(ContainerException.class, () -> Container.read(file, () -> false, this::count));
        assertEquals(Kind.DAMAGED, e.kind());
        assertEquals(ContainerMessage.NUMBER_OUTSIDE, e.finding().what());
        assertEquals(3, attempts);
    }

    @Test
    void whatIsNoDamageIsNotTriedAgain() throws IOException {
        Files.write(file, new byte[100]);
        ContainerException e =
                assertThrows(ContainerException.class, () -> Container.read(file, () -> false, this::count));
        assertEquals(Kind.NOT_A_CONTAINER, e.kind());
        assertEquals(0, attempts);
    }

    @Test
    void aReportOnAFileThatChangesIsIndicativeOnly() throws IOException {
        assertFalse(Integrity.check(file, Integrity.Depth.VALUES, (done, total) -> true)
                .indicative());
        IntegrityReport report = Integrity.check(file, Integrity.Depth.VALUES, (done, total) -> {
            try {
                damage(99);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return true;
        });
        assertTrue(report.indicative());
    }

    @Test
    void othersMayReplaceAndDeleteTheFileMeanwhile() throws IOException {
        try (Container container = Container.open(file)) {
            Files.delete(file);
            assertEquals(List.of("T"), container.names().tables());
            assertEquals(1, count(container));
        }
    }
}
