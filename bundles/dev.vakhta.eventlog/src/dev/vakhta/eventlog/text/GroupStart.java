package dev.vakhta.eventlog.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** What the begin of a group looks like: there reading goes on behind what cannot be read. */
enum GroupStart {
    /** {@code {20260104112233,N,}, and a brace on the next line. */
    RECORD {
        @Override
        boolean isAt(byte[] bytes, int from, int limit) {
            int comma = digits(bytes, from + 1, limit, 14);
            if (comma != from + 1 + 14 || comma + 2 >= limit || bytes[comma] != ',' || bytes[comma + 2] != ',') {
                return false;
            }
            int brace = comma + 3;
            while (brace < limit && brace - from < REACH && isBlank(bytes[brace])) {
                brace++;
            }
            return "NCUR".indexOf(bytes[comma + 1]) >= 0 && brace < limit && bytes[brace] == '{';
        }
    },
    /** {@code {4,}: a kind of one or two digits. */
    ENTRY {
        @Override
        boolean isAt(byte[] bytes, int from, int limit) {
            int comma = digits(bytes, from + 1, limit, 2);
            return comma > from + 1 && comma < limit && bytes[comma] == ',';
        }
    };

    /** No begin is longer. */
    private static final int REACH = 40;

    private static final int ROOM = 1 << 13;

    /** Whether one begins at a brace. */
    abstract boolean isAt(byte[] bytes, int from, int limit);

    private static int digits(byte[] bytes, int from, int limit, int most) {
        int i = from;
        while (i < limit && i < from + most && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /**
     * Looks for the next one at the begin of a line.
     *
     * @param lineBegins whether the place to look from is taken for one
     * @return where it is; -1: nowhere
     */
    long find(FileChannel channel, long from, boolean lineBegins, BooleanSupplier cancelled) throws IOException {
        byte[] bytes = new byte[ROOM];
        long base = from;
        boolean begins = lineBegins;
        while (true) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            int limit = fill(channel, base, bytes);
            int last = limit < ROOM ? limit : limit - REACH;
            for (int i = 0; i < last; i++) {
                if (bytes[i] == '{' && begins && isAt(bytes, i, limit)) {
                    return base + i;
                }
                begins = bytes[i] == '\n';
            }
            if (limit < ROOM) {
                return -1;
            }
            base += last;
        }
    }

    private static int fill(FileChannel channel, long at, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
            // a file in use may end earlier than it did
        }
        return buffer.position();
    }
}
