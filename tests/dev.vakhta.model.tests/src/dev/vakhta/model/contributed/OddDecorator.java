package dev.vakhta.model.contributed;

import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.decoration.Decoration;
import dev.vakhta.model.decoration.RowDecorator;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Marks objects with long names, and throws for those of two letters. */
public final class OddDecorator implements RowDecorator {
    @Override
    public @Nullable Decoration decorate(Row<?> row) {
        String name = ((Counter) row.object()).getName();
        if (name.length() == 2) {
            throw new IllegalStateException("two letters");
        }
        return name.length() > 2 ? new Decoration(Decoration.Tone.WARNING, "long: " + name) : null;
    }
}
