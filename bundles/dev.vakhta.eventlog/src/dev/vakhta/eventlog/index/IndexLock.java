package dev.vakhta.eventlog.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/** The right to write an index: of one user in one process, until closed or the process ends, however it ends. */
final class IndexLock implements Closeable {
    /** Its name. */
    static final String FILE = "lock";

    /** Closing any channel on a file gives back every lock the process has on it (POSIX): what is held is never opened again. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private IndexLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Null: somebody has it. */
    static @Nullable IndexLock on(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(FILE);
        if (!HELD.add(file)) {
            return null;
        }
        FileChannel channel = null;
        IndexLock lock = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock() == null ? null : new IndexLock(file, channel);
        } catch (OverlappingFileLockException e) {
            lock = null; // another copy of this class in the same process
        } finally {
            if (lock == null) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
        return lock;
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            try {
                channel.close();
            } finally {
                HELD.remove(file);
            }
        }
    }
}
