package dev.vakhta.format.container;

import dev.vakhta.format.container.ContainerException.Kind;
import java.io.IOException;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/** The rows of a table one after the other; a few are held at a time. */
public final class Rows {
    private static final int AT_ONCE = 1 << 16;
    private static final int FREE = 1;

    private final Table table;
    private final @Nullable StoredObject data;
    private final long size;
    private final int length;
    private byte[] chunk = new byte[0];
    /** What is not yet handed out of the chunk. */
    private int position;

    private int end;
    /** Of the row at {@link #position}. */
    private long number;
    /** Up to this row they are read one by one, since there is one among them that cannot be read. */
    private long carefulTo;

    Rows(Table table) {
        this.table = table;
        this.data = table.data();
        this.size = table.size();
        this.length = table.layout().length();
    }

    /**
     * The next row that is not free.
     *
     * @return null behind the last
     * @throws ContainerException DAMAGED for a row that cannot be read; the ones behind it may be asked for
     */
    public @Nullable Row next() throws IOException {
        return advance() ? new Row(table, number - 1, Arrays.copyOfRange(chunk, position - length, position)) : null;
    }

    /**
     * Goes behind the next row that is not free.
     *
     * @return false behind the last
     */
    boolean advance() throws IOException {
        StoredObject rows = data;
        while (rows != null && number < size) {
            if (position == end) {
                fill(rows);
            }
            int flag = chunk[position];
            position += length;
            number++;
            if (flag == 0) {
                return true;
            }
            if (flag != FREE) {
                throw table.damage(rows, (number - 1) * length, ContainerMessage.ROW_FLAG, number - 1, flag & 0xff);
            }
        }
        return false;
    }

    private void fill(StoredObject rows) throws IOException {
        int count = number < carefulTo ? 1 : (int) Math.min(size - number, Math.max(1, AT_ONCE / length));
        try {
            read(rows, count);
        } catch (ContainerException e) {
            if (e.kind() != Kind.DAMAGED) {
                throw e;
            }
            carefulTo = Math.max(carefulTo, number + count);
            if (count == 1) {
                number++;
                throw e;
            }
            fill(rows);
        }
    }

    private void read(StoredObject rows, int count) throws IOException {
        if (chunk.length < count * length) {
            chunk = new byte[count * length];
        }
        rows.read(number * length, chunk, count * length);
        position = 0;
        end = count * length;
    }
}
