package dev.vakhta.eventlog.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where SQLite's own code is put: it is run with all our rights. */
class NativeLibraryTest {
    @TempDir
    Path temporary;

    @Test
    void isUnpackedOnce() throws Exception {
        byte[] bytes = {1, 2, 3};
        NativeLibrary.put(bytes, temporary, "lib");
        Path library = temporary.resolve("lib");
        Files.setLastModifiedTime(library, FileTime.fromMillis(0));
        NativeLibrary.put(bytes, temporary, "lib");
        assertEquals(0, Files.getLastModifiedTime(library).toMillis());
        Files.write(library, new byte[] {1, 2, 4});
        NativeLibrary.put(bytes, temporary, "lib");
        assertArrayEquals(bytes, Files.readAllBytes(library));
        assertEquals(1, temporary.toFile().list().length);
    }

    @Test
    void nobodyElseMayWriteThere() throws Exception {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"), "no POSIX rights here");
        Path folder = NativeLibrary.folder(temporary, "DOM\\ivan");
        assertEquals(temporary.resolve("vakhta-DOM_ivan"), folder);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals(folder, NativeLibrary.folder(temporary, "DOM\\ivan"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertNotEquals(folder, NativeLibrary.folder(temporary, "DOM\\ivan"));
        Path link = Files.createSymbolicLink(temporary.resolve("vakhta-link"), temporary);
        assertNotEquals(link, NativeLibrary.folder(temporary, "link"));
    }
}
