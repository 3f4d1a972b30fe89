package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionLetter;
import dev.vakhta.format.brace.BraceTime;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
    private final Groups<LogRecord> groups;

    private SegmentReader(FileChannel channel, long offset, Consumer<Damage> damages, BooleanSupplier cancelled)
            throws IOException {
        this.channel = channel;
        LogHeader first = LogHeader.read(channel);
        this.header = first;
        long begin = Math.max(offset, LogHeader.lengthOf(first));
        this.groups = new Groups<>(channel, begin, GroupStart.RECORD, SegmentReader::read, damages, cancelled);
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
        return groups.next();
    }

    /** Behind the last record that was complete. A torn one behind it is read again from there, once it is whole. */
    public long resume() {
        return groups.resume();
    }

    private static LogRecord read(Fields fields) throws IOException {
        LocalDateTime time = BraceTime.parse(fields.atom());
        TransactionLetter letter = letter(fields.atom());
        TransactionKey transaction = transaction(fields);
        int user = fields.number();
        int computer = fields.number();
        int application = fields.number();
        int connection = fields.number();
        int event = fields.number();
        Importance importance = Importance.of(fields.atom());
        if (time == null || importance == null) {
            throw new ShapeException();
        }
        String comment = fields.string();
        int metadata = fields.number();
        String data = fields.typed();
        String presentation = fields.string();
        int server = fields.number();
        int mainPort = fields.number();
        int additionalPort = fields.number();
        int session = fields.number();
        List<Separator> separators =
                fields.any() ? separators(fields) : List.of(); // 0 in every record seen, or missing
        return new LogRecord(
                fields.start(),
                fields.length(),
                time,
                letter,
                transaction,
                user,
                computer,
                application,
                connection,
                event,
                importance,
                comment,
                metadata,
                data,
                presentation,
                server,
                mainPort,
                additionalPort,
                session,
                separators);
    }

    private static TransactionLetter letter(String atom) throws IOException {
        for (TransactionLetter letter : TransactionLetter.values()) {
            if (letter.name().equals(atom)) {
                return letter;
            }
        }
        throw new ShapeException();
    }

    /** Its key; null for {0,0}. */
    private static @Nullable TransactionKey transaction(Fields fields) throws IOException {
        fields.open();
        long time = fields.hex();
        long id = fields.hex();
        fields.close();
        return time == 0 ? null : new TransactionKey(time, id);
    }

    /** What may be missing, and behind it whatever a later version may add. */
    private static List<Separator> separators(Fields fields) throws IOException {
        List<Integer> numbers = fields.lastNumbers();
        if (numbers.isEmpty()) {
            return List.of();
        }
        if (numbers.size() != 1 + 2 * (long) numbers.getFirst()) {
            throw new ShapeException();
        }
        List<Separator> separators = new ArrayList<>(numbers.getFirst());
        for (int i = 1; i < numbers.size(); i += 2) {
            separators.add(new Separator(numbers.get(i), numbers.get(i + 1)));
        }
        return List.copyOf(separators);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
