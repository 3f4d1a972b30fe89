package dev.vakhta.format.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32;

/**
 * By what a changed file is known. Its time alone says little: Windows and file servers set it when the writer closes the file. So the
 * first pages count too.
 *
 * @param modified milliseconds
 * @param begin checksum of the first bytes, in which the header, the free list and the root of the usual page sizes are
 */
record Stamp(long size, long modified, long begin) {
    private static final int BEGIN = 1 << 16;

    static Stamp of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        ByteBuffer bytes = ByteBuffer.allocate(BEGIN);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
                // until it is full or the file ends
            }
        }
        CRC32 sum = new CRC32();
        sum.update(bytes.flip());
        return new Stamp(now.size(), now.lastModifiedTime().toMillis(), sum.getValue());
    }
}
