package dev.vakhta.testing;

import dev.vakhta.provider.target.SecretTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Secrets as files, in clear, so that another process finds them; may be closed, and tell before and after each change. */
public final class FileSecrets implements SecretTexts {
    private final Path folder;
    private final Runnable boundary;
    public boolean closed;

    public FileSecrets(Path folder) {
        this(folder, () -> {});
    }

    public FileSecrets(Path folder, Runnable boundary) {
        this.folder = folder;
        this.boundary = boundary;
    }

    private void open() throws IOException {
        if (closed) {
            throw new IOException("no keyring here");
        }
    }

    @Override
    public void put(String owner, String name, String text) throws IOException {
        open();
        boundary.run();
        Files.createDirectories(folder.resolve(owner));
        Files.writeString(folder.resolve(owner).resolve(name), text);
        boundary.run();
    }

    @Override
    public @Nullable String get(String owner, String name) throws IOException {
        open();
        Path file = folder.resolve(owner).resolve(name);
        return Files.exists(file) ? Files.readString(file) : null;
    }

    @Override
    public void remove(String owner) throws IOException {
        open();
        boundary.run();
        if (Files.exists(folder.resolve(owner))) {
            for (Path file : files(folder.resolve(owner))) {
                Files.delete(file);
            }
            Files.delete(folder.resolve(owner));
        }
        boundary.run();
    }

    /** Everything that is kept. */
    public List<Path> all() throws IOException {
        return Files.exists(folder) ? files(folder) : List.of();
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.sorted().toList();
        }
    }
}
