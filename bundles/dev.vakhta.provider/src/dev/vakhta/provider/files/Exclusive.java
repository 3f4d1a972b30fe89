package dev.vakhta.provider.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to work on files alone, among the threads of this process and among all processes, until closed by the thread that got it.
 * A file of its own carries the lock, as what it guards is moved and replaced meanwhile.
 */
public final class Exclusive implements AutoCloseable {
    /** The system's lock is the process's: a second thread that asks for it is not made to wait but refused. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock threads;
    private final FileChannel channel;

    private Exclusive(ReentrantLock threads, FileChannel channel) {
        this.threads = threads;
        this.channel = channel;
    }

    /**
     * Waits for the right.
     *
     * @param lock name of the lock's file; it is made with its folder, and stays
     */
    public static Exclusive on(Path lock) throws IOException {
        Path folder = lock.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path file = folder.toRealPath().resolve(lock.getFileName());
        ReentrantLock threads = THREADS.computeIfAbsent(file, any -> new ReentrantLock());
        threads.lock();
        try {
            return new Exclusive(threads, locked(file));
        } catch (IOException | RuntimeException e) {
            threads.unlock();
            throw e;
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Closing the channel gives the lock back. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            threads.unlock();
        }
    }
}
