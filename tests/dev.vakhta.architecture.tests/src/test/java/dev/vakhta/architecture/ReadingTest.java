package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Readers of other people's databases and logs write no file, whatever is in these: they have nothing to write with. */
class ReadingTest {
    private static final Set<String> READERS = Set.of("dev.vakhta.format", "dev.vakhta.eventlog");
    /** Reads no log but through these, and writes files of its own, which it refuses to do inside of a log's folder. */
    private static final String INDEX = "dev.vakhta.eventlog.index";

    /** All that they use, and no more. */
    private static final Set<String> READING = Set.of(
            Files.class.getName() + ".exists",
            Files.class.getName() + ".isDirectory",
            Files.class.getName() + ".isRegularFile",
            Files.class.getName() + ".getLastModifiedTime",
            Files.class.getName() + ".list",
            FileChannel.class.getName() + ".open",
            FileChannel.class.getName() + ".read",
            FileChannel.class.getName() + ".position",
            FileChannel.class.getName() + ".size",
            FileChannel.class.getName() + ".close",
            StandardOpenOption.class.getName() + ".READ");

    /** What may touch files, processes or networks. */
    private static boolean isOutside(String owner) {
        return List.of(Files.class, FileChannel.class, StandardOpenOption.class, Runtime.class, ProcessBuilder.class)
                        .stream()
                        .anyMatch(type -> type.getName().equals(owner))
                || owner.matches("java\\.io\\.(\\w*File\\w*|Print\\w+)|java\\.(net|nio\\.file\\.spi)\\..*");
    }

    private static Stream<String> used() {
        return House.CLASSES.stream()
                .filter(type -> READERS.contains(House.bundleOf(type)))
                .filter(type -> !type.getPackageName().equals(INDEX))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .filter(target -> isOutside(target.getOwner().getName()))
                .map(target -> target.getOwner().getName() + "." + target.getName());
    }

    @Test
    void readersOfFilesOnlyRead() {
        assertEquals(READING, new TreeSet<>(used().toList()));
    }
}
