package dev.vakhta.model.fields;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds out what an extra column says of a row; everything else of the column is declared in {@code plugin.xml}. Contributed by {@code
 * dev.vakhta.model.columns}; the schema says what can be declared.
 */
public interface ColumnContribution {
    /**
     * The value of a row; null: unknown. Asked once for each object of every read, on one thread that is the column's own and may wait, but
     * not for long: a column that takes {@link Computed#LONGEST_CELL} for a row, or {@link Computed#LONGEST_VIEW} for those of a cluster, is
     * switched off. What it throws costs the cell.
     *
     * @return a {@code String}, {@code Number}, {@code LocalDateTime} or {@code Boolean}, as its type is declared
     */
    @Nullable
    Object value(Row<?> row) throws Exception;
}
