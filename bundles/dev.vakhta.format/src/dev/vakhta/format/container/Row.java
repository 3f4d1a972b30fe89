package dev.vakhta.format.container;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A row that is not free. Columns are named, without regard to case, since they differ from one version of the platform to another:
 * a column that is not there has no value. Nor has one that does not follow its type; {@link #value} shows that as it stands.
 */
public final class Row {
    /** What {@link #text} fetches at most, in bytes. */
    public static final int TEXT_LIMIT = 1 << 20;

    private final Table table;
    private final long number;
    private final byte[] bytes;
    private long fetched;

    Row(Table table, long number, byte[] bytes) {
        this.table = table;
        this.number = number;
        this.bytes = bytes;
    }

    /** Its place in the table, free rows counted; from 0. */
    public long number() {
        return number;
    }

    /** About the memory that what was read of the row takes. */
    long cost() {
        return 256 + bytes.length + fetched;
    }

    public TableDescription table() {
        return table.description();
    }

    /** @return null for NULL, for the empty date and where there is no such column */
    public @Nullable Value value(String column) {
        int index = table().indexOf(column);
        return index < 0 ? null : value(index);
    }

    /** @param index of a field of the table */
    public @Nullable Value value(int index) {
        Field field = table().fields().get(index);
        int start = table.layout().starts()[index];
        int size = (int) field.size();
        if (!field.nullable()) {
            return field.type().read(Arrays.copyOfRange(bytes, start, start + size), field);
        }
        byte[] value = Arrays.copyOfRange(bytes, start + 1, start + size);
        return switch (bytes[start]) {
            case 0 -> null;
            case 1 -> field.type().read(value, field);
            default -> new Value.Raw(value);
        };
    }

    /**
     * Text, in the row or outside of it.
     *
     * @throws ContainerException TOO_BIG, if it is longer than {@link #TEXT_LIMIT}
     */
    public @Nullable String text(String column) throws IOException {
        Value value = value(column);
        if (value instanceof Value.Blob blob && blob.isText()) {
            return new String(fetch(blob, TEXT_LIMIT), StandardCharsets.UTF_16LE);
        }
        return value instanceof Value.Text text ? text.text() : null;
    }

    public @Nullable BigDecimal number(String column) {
        return value(column) instanceof Value.Number number ? number.number() : null;
    }

    public @Nullable Boolean flag(String column) {
        return value(column) instanceof Value.Flag flag ? flag.set() : null;
    }

    /** The clock of the machine that wrote it. */
    public @Nullable LocalDateTime time(String column) {
        return value(column) instanceof Value.Time time ? time.time() : null;
    }

    /** Bytes that stand in the row. */
    public byte @Nullable [] bytes(String column) {
        return value(column) instanceof Value.Bytes found ? found.bytes() : null;
    }

    /** The length of a value kept outside of the row, as the row says; null if it is not one. */
    public @Nullable Long blobLength(String column) {
        return value(column) instanceof Value.Blob blob ? blob.length() : null;
    }

    /**
     * Fetches a value kept outside of the row.
     *
     * @param limit bytes to take at most
     * @throws ContainerException TOO_BIG, if it is longer
     */
    public byte @Nullable [] blob(String column, int limit) throws IOException {
        return value(column) instanceof Value.Blob blob ? fetch(blob, limit) : null;
    }

    private byte[] fetch(Value.Blob value, int limit) throws IOException {
        byte[] bytes = table.read(value, limit);
        fetched += bytes.length;
        return bytes;
    }
}
