package dev.vakhta.format.container;

import dev.vakhta.format.internal.Contents;
import java.io.IOException;
import java.nio.file.Path;
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
        Contents now = Contents.begin(file, BEGIN);
        CRC32 sum = new CRC32();
        sum.update(now.bytes());
        return new Stamp(now.size(), now.modified().toMillis(), sum.getValue());
    }
}
