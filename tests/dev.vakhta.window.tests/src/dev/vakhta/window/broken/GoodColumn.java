package dev.vakhta.window.broken;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ColumnContribution;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Works. */
public final class GoodColumn implements ColumnContribution {
    @Override
    public @Nullable Object value(Row<?> row) {
        return "good " + ((Session) row.object()).getNumber();
    }
}
