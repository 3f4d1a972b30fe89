package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.LogMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How files of a log are opened: NIO lets the platform write, rename and delete them meanwhile, on Windows too. */
final class LogFile {
    /** Bytes of which one is told from another. */
    private static final int BEGIN = 1 << 12;
    /** Bytes from the letter of a record's head to its end. */
    private static final int LETTER = 2;

    private LogFile() {}

    /** @throws IOException for what is not a file, too: a pipe would keep us waiting for ever */
    static FileChannel open(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException(LogMessage.NOT_A_FILE.text(path));
        }
        return FileChannel.open(path, StandardOpenOption.READ);
    }

    /** The size of a file now: what folders say of files in use is old on Windows. */
    static long size(Path path) throws IOException {
        try (FileChannel channel = open(path)) {
            return channel.size();
        }
    }

    /**
     * What the begin of a segment says of which one it is: all to the date of its first record. That is never written over, as the letter behind it is.
     * 0: there is no record yet, nor what would make up for one.
     */
    static long identity(Path path) throws IOException {
        byte[] bytes = new byte[BEGIN];
        ByteBuffer begin = ByteBuffer.wrap(bytes);
        try (FileChannel channel = open(path)) {
            while (begin.hasRemaining() && channel.read(begin, begin.position()) >= 0) {
                // a short file ends earlier
            }
        }
        int limit = begin.position();
        int head = RecordHead.find(bytes, 0, limit);
        boolean found = RecordHead.isAt(bytes, head, limit);
        int hashed = found ? head + RecordHead.LENGTH - LETTER : limit == BEGIN ? BEGIN : 0;
        long hash = 0;
        for (int i = 0; i < hashed; i++) {
            hash = 31 * hash + bytes[i] + 1;
        }
        return hash;
    }
}
