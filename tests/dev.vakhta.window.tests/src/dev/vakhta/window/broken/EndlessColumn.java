package dev.vakhta.window.broken;

import dev.vakhta.model.fields.ColumnContribution;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Never answers. */
public final class EndlessColumn implements ColumnContribution {
    private static final Deaf DEAF = new Deaf();

    @Override
    public @Nullable Object value(Row<?> row) {
        DEAF.sleep();
        return null;
    }
}
