package dev.vakhta.window.broken;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.decoration.Decoration;
import dev.vakhta.model.decoration.Decoration.Tone;
import dev.vakhta.model.decoration.RowDecorator;
import dev.vakhta.model.fields.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Marks every third session. */
public final class GoodDecorator implements RowDecorator {
    public static final String REMARK = "A third one";

    @Override
    public @Nullable Decoration decorate(Row<?> row) {
        int number = ((Session) row.object()).getNumber();
        return number % 3 == 0 ? new Decoration(Tone.values()[number / 3 % 3], REMARK) : null;
    }
}
