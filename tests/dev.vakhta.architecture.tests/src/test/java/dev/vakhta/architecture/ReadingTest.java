package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Readers of other people's databases and logs write no file, whatever is in these: they have nothing to write with. */
class ReadingTest {
    private static final Set<String> READERS = Set.of("dev.vakhta.format", "dev.vakhta.eventlog");

    /** Write what is ours, elsewhere: files for others, indexes; SQLite's library, and a database that has to be rolled back before it is read. */
    private static final Set<String> WRITERS = Set.of(
            "dev.vakhta.eventlog.export",
            "dev.vakhta.eventlog.index",
            "dev.vakhta.eventlog.sqlite.NativeLibrary",
            "dev.vakhta.eventlog.sqlite.PrivateCopy");

    /** All that the others use, and no more. */
    private static final Set<String> READING = Set.of(
            Files.class.getName() + ".exists",
            Files.class.getName() + ".isDirectory",
            Files.class.getName() + ".isRegularFile",
            Files.class.getName() + ".getLastModifiedTime",
            Files.class.getName() + ".list",
            Files.class.getName() + ".readAttributes",
            FileChannel.class.getName() + ".open",
            FileChannel.class.getName() + ".read",
            FileChannel.class.getName() + ".size",
            FileChannel.class.getName() + ".close",
            StandardOpenOption.class.getName() + ".READ",
            Runtime.class.getName() + ".getRuntime",
            Runtime.class.getName() + ".availableProcessors",
            URI.class.getName() + ".getRawAuthority",
            URI.class.getName() + ".getRawPath");

    /** What may touch files, processes or networks. */
    private static boolean isOutside(String owner) {
        return List.of(Files.class, FileChannel.class, StandardOpenOption.class, Runtime.class, ProcessBuilder.class)
                        .stream()
                        .anyMatch(type -> type.getName().equals(owner))
                || owner.matches("java\\.io\\.(\\w*File\\w*|Print\\w+)|java\\.(net|nio\\.file\\.spi)\\..*");
    }

    private static Stream<String> used(Predicate<JavaClass> who) {
        return House.CLASSES.stream()
                .filter(type -> READERS.contains(House.bundleOf(type)))
                .filter(who)
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .filter(target -> isOutside(target.getOwner().getName()))
                .map(target -> target.getOwner().getName() + "." + target.getName());
    }

    @Test
    void readersOfFilesOnlyRead() {
        assertEquals(
                READING,
                new TreeSet<>(used(type -> WRITERS.stream().noneMatch(writer -> belongs(type, writer)))
                        .toList()));
        for (String writer : WRITERS) {
            assertTrue(used(type -> belongs(type, writer)).anyMatch(method -> !READING.contains(method)), writer);
        }
    }

    /** @param writer a class, or a package */
    private static boolean belongs(JavaClass type, String writer) {
        return type.getFullName().equals(writer) || type.getPackageName().equals(writer);
    }
}
