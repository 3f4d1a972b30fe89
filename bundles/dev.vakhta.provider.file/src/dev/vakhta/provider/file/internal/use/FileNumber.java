package dev.vakhta.provider.file.internal.use;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux knows a file by. */
record FileNumber(long major, long minor, long inode) {
    static FileNumber of(Path file) throws IOException {
        long device = ((Number) Files.getAttribute(file, "unix:dev")).longValue();
        long inode = ((Number) Files.getAttribute(file, "unix:ino")).longValue();
        // As the C library takes a device number apart.
        long major = device >>> 8 & 0xfff | device >>> 32 & ~0xfffL;
        long minor = device & 0xff | device >>> 12 & ~0xffL;
        return new FileNumber(major, minor & 0xffffffffL, inode);
    }
}
