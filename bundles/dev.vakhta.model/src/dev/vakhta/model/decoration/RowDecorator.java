package dev.vakhta.model.decoration;

import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Marks rows; of which class, and with which icon, is declared in {@code plugin.xml}. Contributed by {@code
 * dev.vakhta.model.decorations}. Asked as a {@link dev.vakhta.model.fields.ColumnContribution} is: once for each object of every read, on
 * a thread of its own, with a budget.
 */
public interface RowDecorator {
    /** The mark of a row; null: none. */
    @Nullable
    Decoration decorate(Row<?> row) throws Exception;
}
