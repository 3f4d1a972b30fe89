package dev.vakhta.provider.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableTest {
    @TempDir
    private Path folder;

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void replacesAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("entry.json");
        Files.writeString(folder.resolve("entry.json.new"), "longer, left by somebody who died");
        Durable.write(file, bytes("before"));
        Durable.write(file, bytes("after"));
        assertEquals("after", Files.readString(file));
        assertEquals(List.of("entry.json"), there());
    }

    @Test
    void whatCannotBePutInPlaceLeavesAllAsItWas() throws IOException {
        Path file = Files.createDirectories(folder.resolve("entry.json/full")).getParent();
        assertThrows(IOException.class, () -> Durable.write(file, bytes("after")));
        assertEquals(List.of("entry.json"), there());
    }
}
