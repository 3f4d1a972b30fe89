package dev.vakhta.model.fields;

import dev.vakhta.model.text.Human;
import dev.vakhta.model.text.Texts;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/** A column that follows from several objects. Its texts are in {@code derived.properties}. */
public final class Derived extends Described {
    private final Function<Row<?>, @Nullable Comparable<?>> reading;

    /**
     * @param type Java type of its values
     * @param reading null: not known
     */
    public Derived(
            String key,
            String group,
            boolean shown,
            Class<?> type,
            Meaning meaning,
            Function<Row<?>, @Nullable Comparable<?>> reading) {
        super(key, group, shown, type, meaning);
        this.reading = reading;
    }

    @Override
    @Nullable
    String find(String ending) {
        return Texts.find(Derived.class, "derived", key() + ending);
    }

    @Override
    @Nullable
    Comparable<?> read(Row<?> row) {
        return reading.apply(row);
    }

    /** Of a session that is not there nothing is unknown. */
    @Override
    public String text(Row<?> row) {
        String text = super.text(row);
        return text.equals(Human.UNKNOWN) && Related.isWithoutSession(row) ? "" : text;
    }
}
