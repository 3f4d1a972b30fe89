package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import java.io.IOException;
import java.util.Arrays;

/** Makes records rows of one block. */
final class RecordRows {
    private final BlockRows rows;
    private final TextSource source;
    private Endings endings;
    /** Whether the dictionary was read again for an event that it did not have: both files are written each in its time. */
    private boolean again;
    /** Separators that were seen in the block, at places that their numbers give; they repeat all the time. */
    private final Seen[] seen = new Seen[1 << 6];

    /** @param number what they are in the block */
    private record Seen(int[] separators, long number) {
        static final Seen NONE = new Seen(new int[0], 0);
    }

    RecordRows(BlockRows rows, TextSource source) throws IOException {
        this.rows = rows;
        this.source = source;
        this.endings = source.endings();
        Arrays.fill(seen, Seen.NONE);
    }

    void add(long offset, RecordParser record) throws IOException {
        rows.begin();
        rows.set(BlockColumn.OFFSET, offset);
        rows.set(BlockColumn.TIME, record.time);
        rows.set(BlockColumn.IMPORTANCE, record.importance.ordinal() + 1);
        rows.set(BlockColumn.USER, record.user);
        rows.set(BlockColumn.COMPUTER, record.computer);
        rows.set(BlockColumn.APPLICATION, record.application);
        rows.set(BlockColumn.CONNECTION, record.connection);
        rows.set(BlockColumn.EVENT, record.event);
        rows.set(BlockColumn.METADATA, record.metadata);
        rows.set(BlockColumn.SERVER, record.server);
        rows.set(BlockColumn.MAIN_PORT, record.mainPort);
        rows.set(BlockColumn.ADDITIONAL_PORT, record.additionalPort);
        rows.set(BlockColumn.SESSION, record.session);
        if (record.transactionTime != 0) {
            rows.set(BlockColumn.TRANSACTION_TIME, record.transactionTime);
            rows.set(BlockColumn.TRANSACTION_ID, record.transactionId);
            rows.set(BlockColumn.ENDING, ending(record.event));
        }
        rows.set(BlockColumn.DATA_TYPE, record.dataType());
        rows.set(BlockColumn.REFERENCE, record.reference());
        addSeparators(record);
    }

    private int ending(int event) throws IOException {
        int ending = endings.of(event);
        if (ending == Endings.UNKNOWN && !again) {
            again = true;
            endings = source.endings();
            ending = endings.of(event);
        }
        if (ending == Endings.UNKNOWN) {
            rows.unsettle(endings.events());
            return 0;
        }
        return ending;
    }

    private void addSeparators(RecordParser record) {
        int count = record.separatorNumbers;
        int place = 0;
        for (int i = 0; i < count; i++) {
            place = 31 * place + record.separators[i];
        }
        place &= seen.length - 1;
        if (!Arrays.equals(seen[place].separators, 0, seen[place].separators.length, record.separators, 0, count)) {
            rows.set(record.separatorList());
            seen[place] = new Seen(
                    Arrays.copyOf(record.separators, count), rows.get(BlockColumn.SEPARATORS, rows.size() - 1));
        }
        rows.set(BlockColumn.SEPARATORS, seen[place].number);
    }
}
