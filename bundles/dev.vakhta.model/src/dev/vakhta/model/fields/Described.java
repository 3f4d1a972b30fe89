package dev.vakhta.model.fields;

import dev.vakhta.model.text.Human;
import dev.vakhta.model.text.Texts;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** A column whose texts stand in properties beside this class and whose values have a {@link Meaning}. */
abstract class Described implements Column {
    private static final String HIDDEN = "•••";

    private final String key;
    private final String group;
    private final boolean shown;
    private final Class<?> type;
    private final Meaning meaning;

    Described(String key, String group, boolean shown, Class<?> type, Meaning meaning) {
        this.key = key;
        this.group = group;
        this.shown = shown;
        this.type = type;
        this.meaning = meaning;
    }

    /** The value with its secret, for nobody outside. */
    abstract @Nullable Comparable<?> read(Row<?> row);

    /** The text of this column with that ending, or null if there is none. */
    abstract @Nullable String find(String ending);

    private String describe(String ending) {
        String text = find(ending);
        if (text == null) {
            throw new IllegalStateException("No text for column " + key + ending);
        }
        return text;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public boolean shown() {
        return shown;
    }

    @Override
    public Class<?> type() {
        return type;
    }

    @Override
    public String label() {
        return describe("");
    }

    @Override
    public String heading() {
        String heading = find(".heading");
        return heading == null ? label() : heading;
    }

    @Override
    public String explanation() {
        return describe(".help");
    }

    @Override
    public String groupLabel() {
        String label = Texts.find(Column.class, "fields", "group." + group);
        return label == null ? group : label;
    }

    @Override
    public @Nullable String unit() {
        return meaning instanceof Meaning.Amount amount ? amount.unit() : null;
    }

    @Override
    public boolean ordered() {
        return switch (meaning) {
            case Meaning.Amount amount -> true;
            case Meaning.Time time -> true;
            case Meaning.Plain plain -> Number.class.isAssignableFrom(type);
            default -> false;
        };
    }

    @Override
    public @Nullable Comparable<?> value(Row<?> row) {
        return secret() ? null : read(row);
    }

    @Override
    public String text(Row<?> row) {
        Object value = read(row);
        if (value == null) {
            return Human.UNKNOWN;
        }
        return !secret() ? meaning.text(value, row) : value.equals("") ? "" : HIDDEN;
    }

    @Override
    public String exact(Row<?> row) {
        Object value = value(row);
        return value == null ? "" : meaning.exact(value);
    }

    @Override
    public Stream<String> names(Row<?> row) {
        if (secret()) {
            return Stream.of(text(row));
        }
        Object value = read(row);
        return value == null ? Stream.of("") : meaning.names(value, row);
    }

    @Override
    public String toString() {
        return key;
    }
}
