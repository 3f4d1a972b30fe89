package dev.vakhta.window.broken;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ColumnContribution;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Throws for every second session. */
public final class ThrowingColumn implements ColumnContribution {
    @Override
    public @Nullable Object value(Row<?> row) {
        int number = ((Session) row.object()).getNumber();
        if (number % 2 == 0) {
            throw new IllegalStateException("does not like even numbers");
        }
        return number;
    }
}
