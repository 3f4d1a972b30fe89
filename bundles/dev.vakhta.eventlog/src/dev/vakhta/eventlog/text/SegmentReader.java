package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the records of a segment in the order in which they were written. What is no record is told as {@link Damage} and costs none of the
 * records around it. Holds one record in memory; not thread-safe.
 */
public final class SegmentReader implements Closeable {
    private final FileChannel channel;
    private final @Nullable LogHeader header;
    private final RecordScan scan;
    private final Consumer<Damage> damages;
    private long resume;
    private boolean ended;

    private SegmentReader(FileChannel channel, long offset, Consumer<Damage> damages, BooleanSupplier cancelled)
            throws IOException {
        this.channel = channel;
        this.damages = damages;
        LogHeader first = LogHeader.read(channel);
        this.header = first;
        this.resume = Math.max(offset, LogHeader.lengthOf(first));
        this.scan = new RecordScan(channel, cancelled);
        scan.seek(resume);
    }

    /**
     * Opens a segment.
     *
     * @param offset where a record begins, or {@link #resume()} of an earlier reader; 0: its begin
     * @param damages is told of bytes that are no record, before the record behind them is returned
     * @param cancelled is asked now and then; once it is true, reading ends in a {@link CancellationException}
     */
    @SuppressWarnings("resource") // closed with the reader
    public static SegmentReader open(Path path, long offset, Consumer<Damage> damages, BooleanSupplier cancelled)
            throws IOException {
        FileChannel channel = LogFile.open(path);
        try {
            return new SegmentReader(channel, offset, damages, cancelled);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Its first lines; null if there are none: records are read all the same. */
    public @Nullable LogHeader header() {
        return header;
    }

    /** The next record; null: there are no more, until the file grows and is opened anew. */
    public @Nullable LogRecord next() throws IOException {
        if (ended) {
            return null;
        }
        ended = !scan.next();
        long end = ended ? scan.end() : scan.start();
        if (scan.damage() >= 0) {
            damages.accept(new Damage(scan.damage(), end - scan.damage(), ended));
        }
        if (ended) {
            return null;
        }
        resume = scan.end();
        return scan.record().record(scan.start());
    }

    /** Behind the last record that was complete. A torn one behind it is read again from there, once it is whole. */
    public long resume() {
        return resume;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
