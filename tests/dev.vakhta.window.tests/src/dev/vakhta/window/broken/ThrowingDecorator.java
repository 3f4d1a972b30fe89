package dev.vakhta.window.broken;

import dev.vakhta.model.decoration.Decoration;
import dev.vakhta.model.decoration.RowDecorator;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Throws for every row. */
public final class ThrowingDecorator implements RowDecorator {
    @Override
    public @Nullable Decoration decorate(Row<?> row) {
        throw new StackOverflowError("of a decorator");
    }
}
