package dev.vakhta.cli;

import dev.vakhta.provider.target.SecretTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Secrets as files, in clear, so that another process finds them. */
record FileTexts(Path folder) implements SecretTexts {
    @Override
    public void put(String owner, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(owner));
        Files.writeString(folder.resolve(owner).resolve(name), text);
    }

    @Override
    public String get(String owner, String name) throws IOException {
        Path file = folder.resolve(owner).resolve(name);
        return Files.exists(file) ? Files.readString(file) : null;
    }

    @Override
    public void remove(String owner) throws IOException {
        for (Path file : files(folder.resolve(owner))) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder.resolve(owner));
    }

    /** Everything that is kept. */
    List<Path> all() throws IOException {
        return files(folder);
    }

    private static List<Path> files(Path in) throws IOException {
        if (!Files.exists(in)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(in)) {
            return files.toList();
        }
    }
}
