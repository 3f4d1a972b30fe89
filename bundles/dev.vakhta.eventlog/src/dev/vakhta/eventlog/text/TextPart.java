package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogMessage;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A segment, in blocks of a mebibyte. Each block is read for itself, from the last record before it on: where records are does not depend on where
 * reading began, see {@link RecordScan}. Thread-safe; opens the file for each reading and closes it again.
 *
 * <p>A damaged region is a row once a record follows it in the same file, of the block in which it begins. At the end of the file there is no such row,
 * were it the last segment or not: what stands there may be a record that is still being written, and nothing but the file itself decides what its
 * rows are. {@link #tail} tells of it.
 */
public final class TextPart implements LogPart {
    /** Bytes of a block. */
    public static final int SPAN = 1 << 20;

    /** Bytes before a block in which there is a record, mostly; and how many times more there may be when there was none. */
    private static final int BACK = 1 << 13;

    private static final int FARTHER = 16;
    /** Bytes that are read at once for a single record. */
    private static final int SINGLE = 1 << 14;

    private final Path file;
    private final int span;
    private final TextSource source;
    private volatile Gap gap = new Gap(null, 0, 0, 0);

    /**
     * The largest damaged region seen last. Blocks in one without an end would all go to its begin, and to its end, for nothing.
     *
     * @param header of the file
     * @param size of the file
     */
    private record Gap(@Nullable LogHeader header, long size, long from, long to) {}

    TextPart(Path file, TextSource source) {
        this(file, SPAN, source);
    }

    TextPart(Path file, int span, TextSource source) {
        this.file = file;
        this.span = span;
        this.source = source;
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public long size() throws IOException {
        return LogFile.size(file);
    }

    @Override
    public long identity() throws IOException {
        return LogFile.identity(file);
    }

    @Override
    public int span() {
        return span;
    }

    @Override
    public void read(int block, BlockRows rows, BooleanSupplier cancelled) throws IOException {
        rows.clear();
        long from = (long) block * span;
        long to = from + span;
        try (FileChannel channel = LogFile.open(file)) {
            LogHeader header = LogHeader.read(channel);
            Gap known = gap;
            long size = channel.size();
            if (known.size == size && known.from < from && to <= known.to && Objects.equals(known.header, header)) {
                if (known.to < size) {
                    rows.end();
                }
                return;
            }
            RecordScan scan = new RecordScan(channel, cancelled);
            long time = goBefore(from, LogHeader.lengthOf(header), scan);
            RecordRows filler = new RecordRows(rows, source);
            boolean found;
            do {
                found = scan.next();
                long begin = found ? scan.start() : scan.end();
                if (scan.damage() >= 0 && begin - scan.damage() > span) {
                    gap = new Gap(header, size, scan.damage(), begin);
                }
                if (found && scan.damage() >= from && scan.damage() < to) {
                    rows.add(new Damage(scan.damage(), begin - scan.damage(), false));
                    rows.set(BlockColumn.TIME, time > 0 ? time : scan.record().time);
                }
                if (found && begin >= from && begin < to) {
                    filler.add(begin, scan.record());
                }
                time = scan.record().time;
            } while (found && scan.start() < to);
            if (found) {
                rows.end();
            }
        }
    }

    /** Goes to behind a record that begins before a place, or to the begin if there is none. Returns the time of the record; 0: there is none. */
    private static long goBefore(long place, long begin, RecordScan scan) throws IOException {
        for (long back = BACK; place - back > begin; back *= FARTHER) {
            scan.seek(place - back);
            if (scan.next() && scan.start() < place) {
                return scan.record().time;
            }
        }
        scan.seek(begin);
        return 0;
    }

    @Override
    public List<LogRecord> records(long[] offsets, BooleanSupplier cancelled) throws IOException {
        List<LogRecord> records = new ArrayList<>(offsets.length);
        try (FileChannel channel = LogFile.open(file)) {
            RecordScan scan = new RecordScan(channel, SINGLE, cancelled);
            for (long offset : offsets) {
                goTo(offset, scan);
                records.add(scan.record().record(offset));
            }
        }
        return records;
    }

    private void goTo(long offset, RecordScan scan) throws IOException {
        if (!scan.at(offset)) {
            throw new IOException(LogMessage.NO_RECORD.text(file, offset));
        }
    }

    @Override
    public String raw(long offset) throws IOException {
        try (FileChannel channel = LogFile.open(file)) {
            RecordScan scan = new RecordScan(channel, SINGLE, () -> false);
            goTo(offset, scan);
            return scan.text();
        }
    }

    /** What stands behind the last record: torn, or still being written; null: nothing does. */
    public @Nullable Damage tail(BooleanSupplier cancelled) throws IOException {
        try (FileChannel channel = LogFile.open(file)) {
            RecordScan scan = new RecordScan(channel, cancelled);
            goBefore(channel.size(), LogHeader.lengthOf(LogHeader.read(channel)), scan);
            while (scan.next()) {
                // to the end
            }
            return scan.damage() < 0 ? null : new Damage(scan.damage(), scan.end() - scan.damage(), true);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
