package dev.vakhta.provider.file.internal.use;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The probe of Windows, by what opening says. */
class ShareProbeTest {
    private static final Path DATABASE = Path.of("b", "1Cv8.1CD");
    private static final Path LOCK = Path.of("b", "1Cv8.1CL");

    private final List<Path> opened = new ArrayList<>();

    private Finding look(Map<Path, IOException> refused) {
        return probe(refused).look(List.of(DATABASE, LOCK), () -> false);
    }

    private ShareProbe probe(Map<Path, IOException> refused) {
        return new ShareProbe(file -> {
            opened.add(file);
            @Nullable IOException e = refused.get(file);
            if (e != null) {
                throw e;
            }
        });
    }

    @Test
    void nobody() {
        Finding finding = look(Map.of());
        assertFalse(finding.held());
        assertTrue(finding.sure());
        assertEquals(List.of(LOCK, DATABASE), opened, "the lock file first");
        assertEquals(
                List.of(UseMessage.SHARE_FREE.text("1Cv8.1CL"), UseMessage.SHARE_FREE.text("1Cv8.1CD")),
                finding.evidence());
    }

    @Test
    void aSharingViolationIsSomebody() {
        Finding finding = look(Map.of(LOCK, new FileSystemException("1Cv8.1CL", null, "used by another process")));
        assertTrue(finding.held());
        assertEquals(List.of(LOCK), opened, "no more is opened than is needed");
    }

    @Test
    void missingRightsSayNothing() {
        Finding finding = look(Map.of(DATABASE, new AccessDeniedException("1Cv8.1CD")));
        assertFalse(finding.held());
        assertFalse(finding.sure());
    }

    @Test
    void whatIsGoneIsFree() {
        assertTrue(look(Map.of(LOCK, new NoSuchFileException("1Cv8.1CL"))).sure());
    }

    @Test
    void isNotRepeatedAtOnce() {
        ShareProbe probe = probe(Map.of());
        Finding first = probe.look(List.of(LOCK), () -> false);
        assertSame(first, probe.look(List.of(LOCK), () -> false));
        assertEquals(List.of(LOCK), opened);
    }

    @Test
    @EnabledOnOs(OS.WINDOWS)
    void theRealOne(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("1Cv8.1CL"));
        assertTrue(new ShareProbe(ShareProbe::open)
                .look(List.of(file), () -> false)
                .sure());
        try (FileChannel writer = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertTrue(writer.isOpen());
            assertTrue(new ShareProbe(ShareProbe::open)
                    .look(List.of(file), () -> false)
                    .held());
        }
    }
}
