package dev.vakhta.eventlog.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Files that are open: a log has thousands, the process may have less. Whoever uses one may find it closed, by others who opened more or by an
 * interrupted thread, and asks again. Thread-safe.
 */
final class OpenFiles implements Closeable {
    private static final int MOST = 64;

    private final Set<OpenOption> options;
    private final Map<Path, FileChannel> open = new LinkedHashMap<>(MOST, 0.75f, true);

    OpenFiles(boolean writable) {
        options = writable
                ? Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                : Set.of(StandardOpenOption.READ);
    }

    synchronized FileChannel of(Path path) throws IOException {
        FileChannel known = open.get(path);
        if (known == null || !known.isOpen()) {
            if (open.size() >= MOST) {
                close(open.keySet().iterator().next());
            }
            known = FileChannel.open(path, options);
            open.put(path, known);
        }
        return known;
    }

    synchronized void close(Path path) throws IOException {
        try (FileChannel known = open.remove(path)) {
            // null where it is not open
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (Path path : Set.copyOf(open.keySet())) {
            close(path);
        }
    }
}
