package dev.vakhta.format.container;

import dev.vakhta.format.container.ContainerException.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What was read of a table that is small. Of a big one it is the first 32 MB.
 *
 * @param unread what kept rows from being read; the first ones
 * @param cut there are more rows than that, or so many that cannot be read that nobody went on
 */
public record Listing<T>(List<T> rows, List<Finding> unread, boolean cut) {
    private static final long MOST = 32 << 20;
    private static final int MOST_UNREAD = 1_000;

    /** Makes something of a row. */
    public interface Mapper<T> {
        /** @return null: the row is not wanted */
        @Nullable
        T map(Row row) throws IOException;
    }

    static <T> Listing<T> of(Table table, Mapper<T> mapper) throws IOException {
        List<T> list = new ArrayList<>();
        Findings unread = new Findings();
        Rows rows = table.rows();
        boolean more = true;
        long taken = 0;
        int failed = 0;
        while (more && taken < MOST && failed < MOST_UNREAD) {
            try {
                Row row = rows.next();
                more = row != null;
                T value = row == null ? null : mapper.map(row);
                if (row != null && value != null) {
                    list.add(value);
                    taken += row.cost();
                }
            } catch (ContainerException e) {
                if (e.kind() == Kind.CANCELLED) {
                    throw e;
                }
                unread.add(e.finding());
                failed++;
            }
        }
        return new Listing<>(List.copyOf(list), unread.list(), more);
    }

    /**
     * The rows, if none is missing.
     *
     * @throws ContainerException DAMAGED for the first that could not be read
     */
    public List<T> complete() throws ContainerException {
        if (!unread.isEmpty()) {
            throw new ContainerException(Kind.DAMAGED, unread.getFirst());
        }
        return rows;
    }
}
