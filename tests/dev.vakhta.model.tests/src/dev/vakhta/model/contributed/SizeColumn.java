package dev.vakhta.model.contributed;

import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.fields.ColumnContribution;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** As many kilobytes as the name has letters. */
public final class SizeColumn implements ColumnContribution {
    @Override
    public @Nullable Object value(Row<?> row) {
        String name = ((Counter) row.object()).getName();
        return name == null ? null : Integer.valueOf(name.length());
    }
}
