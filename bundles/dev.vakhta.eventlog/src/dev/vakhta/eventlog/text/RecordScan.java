package dev.vakhta.eventlog.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Finds the records of a file, from any place on. A record is wherever one can be read in full and none can be read from a place inside of it; so
 * what is one does not depend on where reading began, and any two who read agree, whatever damage there is. The file is read up to its size when this
 * was made: what ends a record may be written while others are already looked for behind its begin. Inside of a record that the
 * platform wrote there is none, since quotes are doubled in texts; where two overlap, the first was torn.
 *
 * <p>Each byte is read a few times at most: what cannot be a record ends where the next one begins. Holds one record in memory; not thread-safe,
 * and not for longer than somebody reads a block, as what it read ahead may change in the file.
 */
final class RecordScan {
    /** Bytes of the largest record: one who quotes whole files in comments has less. */
    private static final int LARGEST = 64 << 20;
    /** Bytes that are read ahead. */
    private static final int AHEAD = 1 << 17;

    private static final int AT_ONCE = 1 << 20;

    private final FileChannel channel;
    private final long size;
    private final BooleanSupplier cancelled;
    private final RecordParser record = new RecordParser();
    private final RecordParser inner = new RecordParser();
    /** With a 0 at the limit. */
    private byte[] bytes;
    /** Where the bytes stand in the file. */
    private long base;

    private int limit;
    /** Behind the record, or what was looked through for one. */
    private int at;

    private int start;
    private long damage;

    /** @param ahead bytes that are read at once: few for single records */
    RecordScan(FileChannel channel, int ahead, BooleanSupplier cancelled) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        this.cancelled = cancelled;
        this.bytes = new byte[ahead + 1];
    }

    /** One that reads many records. */
    RecordScan(FileChannel channel, BooleanSupplier cancelled) throws IOException {
        this(channel, AHEAD, cancelled);
    }

    /** Goes to any place. */
    void seek(long offset) {
        if (offset >= base && offset <= base + limit) {
            at = (int) (offset - base);
        } else {
            base = offset;
            at = 0;
            limit = 0;
            bytes[0] = 0;
        }
    }

    /** Goes to the next record that begins here or behind; false: there is none, and the place is the end of the file. */
    boolean next() throws IOException {
        damage = -1;
        while (true) {
            skip(RecordHead.find(bytes, at, limit));
            if (limit - at >= RecordHead.LENGTH) {
                if (read()) {
                    return true;
                }
                skip(at + 1);
            } else if (!fill()) {
                skip(limit);
                return false;
            }
        }
    }

    /** Goes to the record that begins at a place; false: none does. */
    boolean at(long offset) throws IOException {
        seek(offset);
        while (limit - at < RecordHead.LENGTH && fill()) {
            // once
        }
        return RecordHead.isAt(bytes, at, limit) && read();
    }

    /** Reads a record whose head is here. */
    private boolean read() throws IOException {
        for (boolean more = true; ; more = fill()) {
            int end = record.parse(bytes, at, limit);
            int inside = end >= 0 && record.quotesHead() ? inside(end) : RecordParser.NONE;
            if (!more || end != RecordParser.CUT && inside != RecordParser.CUT) {
                start = at;
                boolean found = end >= 0 && inside < 0;
                at = found ? end : at;
                return found;
            }
        }
    }

    /** Where a record ends that begins inside of the one that ends there. */
    private int inside(int end) {
        int result = RecordParser.NONE;
        int head = RecordHead.find(bytes, at + 1, end);
        while (result < 0 && RecordHead.isAt(bytes, head, end)) {
            int inside = inner.parse(bytes, head, limit);
            result = inside == RecordParser.NONE ? result : inside;
            head = RecordHead.find(bytes, head + 1, end);
        }
        return result;
    }

    private void skip(int to) {
        for (int i = at; i < to && damage < 0; i++) {
            if (bytes[i] != ',' && !Bytes.isBlank(bytes[i])) {
                damage = base + i;
            }
        }
        at = to;
    }

    /** Reads on; false: the file ends, or what is here is longer than any record. */
    private boolean fill() throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        limit -= at;
        System.arraycopy(bytes, at, bytes, 0, limit);
        base += at;
        at = 0;
        if (limit == bytes.length - 1 && limit < LARGEST) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * limit, LARGEST) + 1);
        }
        int before = limit;
        int read;
        do {
            int room = Math.clamp(size - base - limit, 0, Math.min(bytes.length - 1 - limit, AT_ONCE));
            read = room == 0 ? 0 : channel.read(ByteBuffer.wrap(bytes, limit, room), base + limit);
            limit += Math.max(read, 0);
        } while (read > 0);
        bytes[limit] = 0;
        return limit > before;
    }

    /** The record that was found, until the next is looked for. */
    RecordParser record() {
        return record;
    }

    /** Where the record begins. */
    long start() {
        return base + start;
    }

    /** Behind the record; where none was found the end of the file. */
    long end() {
        return base + at;
    }

    /** The record as it stands there. */
    String text() {
        return new String(bytes, start, at - start, StandardCharsets.UTF_8);
    }

    /** The first byte before the record, and behind where looking for it began, that means something; -1: there is none. */
    long damage() {
        return damage;
    }
}
