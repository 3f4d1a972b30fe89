package dev.vakhta.model.contributed;

import dev.vakhta.model.fields.ColumnContribution;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Never answers, and does not hear that it is asked to end, until the test lets it go. */
public final class EndlessColumn implements ColumnContribution {
    static volatile boolean ended;

    @Override
    public @Nullable Object value(Row<?> row) {
        while (!ended) {
            Thread.onSpinWait();
        }
        return null;
    }
}
