package dev.vakhta.format.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/**
 * A copy of a small file. It is open for as long as copying takes; NIO lets others write, rename and delete it meanwhile, where the old
 * streams of Java would stand in the platform's way on Windows.
 *
 * @param bytes the beginning, if the file is larger than was asked for
 * @param size of the file, in bytes
 */
public record Contents(byte[] bytes, long size, FileTime modified) {
    /**
     * Reads as much as the limit allows.
     *
     * @throws IOException for what is not a file, too: a pipe would keep us waiting for ever
     */
    public static Contents begin(Path path, int limit) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException(FileMessage.NOT_A_FILE.text(path));
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            FileTime modified = Files.getLastModifiedTime(path);
            long size = channel.size();
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(size, limit));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // a file that shrinks meanwhile ends earlier
            }
            return new Contents(Arrays.copyOf(buffer.array(), buffer.position()), size, modified);
        }
    }

    /** Reads the whole file, or says that it is too large. */
    public static Contents whole(Path path, int limit) throws IOException {
        Contents contents = begin(path, limit);
        if (contents.size > limit) {
            throw new IOException(FileMessage.TOO_LARGE.text(path, limit));
        }
        return contents;
    }
}
