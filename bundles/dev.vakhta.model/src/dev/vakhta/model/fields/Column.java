package dev.vakhta.model.fields;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Something that can be shown of every row of a class: a field of the model, or what follows from several. */
public interface Column {
    /** The name by which {@code rac} prints it; ours are spelled alike. Stable: scripts and stored settings use it. */
    String key();

    /** Other spellings of the key, by versions of {@code rac}. */
    default List<String> aliases() {
        return List.of();
    }

    /** Its name, in the reader's language. */
    String label();

    /** The same in a word, for the head of a narrow table; the label where that is short enough. */
    default String heading() {
        return label();
    }

    /** One or two sentences on what it means and how to read it, in the reader's language. */
    String explanation();

    /** The unit of {@link #value} and {@link #exact}: s, ms, B, KB or %. */
    default @Nullable String unit() {
        return null;
    }

    /** Whether it is a column until somebody chooses otherwise. */
    boolean shown();

    /** The chapter of the column chooser it stands in: an id for {@link #groupLabel}. */
    String group();

    /** The name of the chapter in the reader's language. */
    String groupLabel();

    /** Whether the value must never be printed, logged or exported. */
    default boolean secret() {
        return false;
    }

    /** The class of the values. */
    Class<?> type();

    /** Whether larger and smaller mean something to people: numbers that are no codes, and dates. */
    default boolean ordered() {
        return false;
    }

    /** Values of one column compare with each other; see {@link #order}. Null is unknown (or not set). Secrets have none. */
    @Nullable
    Comparable<?> value(Row<?> row);

    /** For people: units, words, dates as seen from the server's clock, {@code –} for unknown, nothing for "no object". */
    String text(Row<?> row);

    /** As {@code rac} prints it, the same in every language: plain numbers, ISO dates, uuids; empty for unknown. */
    String exact(Row<?> row);

    /**
     * Everything the value may be called by somebody who looks for it, in all languages: an infobase by its name and its id, an
     * application by {@code 1CV8C} and "thin client".
     */
    default Stream<String> names(Row<?> row) {
        return value(row) == null ? Stream.of("") : Stream.of(exact(row), text(row));
    }

    /**
     * Why a value is missing that should be there, a sentence that says whose fault it is; empty: nothing is wrong.
     *
     * @param row whose value
     */
    default String problem(Row<?> row) {
        return "";
    }

    /**
     * Finds values out ahead, where that takes time: who asks for those of many rows does this first. Waits until it is done, but on the
     * thread of the window, where what is not there yet is shown as such.
     *
     * @param rows whose values
     * @return whether all of it is done
     */
    default boolean prepare(Collection<? extends Row<?>> rows) {
        return true;
    }

    /** Smallest first, texts without regard to case; unknown before everything. */
    default Comparator<Row<?>> order() {
        return (one, other) -> compareValues(value(one), value(other));
    }

    /** The order of two values of one column; see {@link #order}. */
    @SuppressWarnings("unchecked") // values of one column compare with each other
    static int compareValues(@Nullable Comparable<?> one, @Nullable Comparable<?> other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one instanceof String text
                ? text.compareToIgnoreCase((String) other)
                : ((Comparable<Object>) one).compareTo(other);
    }
}
