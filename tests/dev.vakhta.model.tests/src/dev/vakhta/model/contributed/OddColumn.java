package dev.vakhta.model.contributed;

import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.fields.ColumnContribution;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Throws for every second object. */
public final class OddColumn implements ColumnContribution {
    @Override
    public @Nullable Object value(Row<?> row) throws Exception {
        String name = ((Counter) row.object()).getName();
        if (name.length() % 2 == 1) {
            throw new java.io.IOException("does not like " + name);
        }
        return name;
    }
}
