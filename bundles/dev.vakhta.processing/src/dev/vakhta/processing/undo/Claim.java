package dev.vakhta.processing.undo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/** An entry held by this process, until released or the process ends, however it ends. */
final class Claim {
    /** Closing any channel on a file gives back every lock the process has on it (POSIX): what is held is never opened again. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Claim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Null: somebody holds it, perhaps another thread of this process. */
    static @Nullable Claim on(Path lock) throws IOException {
        Path file = lock.getParent().toRealPath().resolve(lock.getFileName());
        if (!HELD.add(file)) {
            return null;
        }
        FileChannel channel = null;
        Claim claim = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            claim = channel.tryLock() == null ? null : new Claim(file, channel);
        } catch (OverlappingFileLockException e) {
            claim = null; // another copy of this class in the same process
        } finally {
            if (claim == null) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
        return claim;
    }

    /** Again: nothing. Somebody else of this process may hold it by then. */
    synchronized void release() throws IOException {
        if (channel.isOpen()) {
            try {
                channel.close();
            } finally {
                HELD.remove(file);
            }
        }
    }
}
