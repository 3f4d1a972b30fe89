package dev.vakhta.model.contributed;

import dev.vakhta.model.fields.ColumnContribution;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Throws when it is made. */
public final class UnmakeableColumn implements ColumnContribution {
    public UnmakeableColumn() {
        throw new IllegalStateException("cannot be made");
    }

    @Override
    public @Nullable Object value(Row<?> row) {
        throw new AssertionError("never made");
    }
}
