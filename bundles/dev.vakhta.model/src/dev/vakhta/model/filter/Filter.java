package dev.vakhta.model.filter;

import dev.vakhta.model.fields.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;

/**
 * Which rows somebody means. Terms stand side by side and must all hold:
 *
 * <pre>
 * ivan                     any shown column contains it
 * user:ivan                the field contains it; letter case never matters
 * user="Иван Петров",root  the field is one of these; user!=root: is not
 * memory:>100MB            also >= &lt; &lt;=, with or without the colon; 100МБ, 1h30m, 1ч, 2026-02-01, 2026-02-01T18:40
 * -app=Designer            not; also with !
 * "http://x"               a text with blanks or colons; a quote inside is doubled
 * </pre>
 *
 * A field is named as {@link dev.vakhta.model.columns.Columns#find} finds it, and its values by any of their names in any
 * language. Unknown values are larger or smaller than nothing, and equal to the empty text only.
 */
public final class Filter implements Predicate<Row<?>> {
    private final String text;
    private final List<Predicate<Row<?>>> terms;

    private Filter(String text, List<Predicate<Row<?>>> terms) {
        this.text = text;
        this.terms = List.copyOf(terms);
    }

    /**
     * Reads a filter for rows of a class.
     *
     * @throws FilterException if it cannot be understood
     */
    public static Filter parse(String text, EClass type) throws FilterException {
        List<Predicate<Row<?>>> terms = new ArrayList<>();
        for (Term term : Term.read(text, Operator.OF_ROWS)) {
            Predicate<Row<?>> predicate = Terms.of(term, type);
            terms.add(term.not() ? predicate.negate() : predicate);
        }
        return new Filter(text, terms);
    }

    public boolean matches(Row<?> row) {
        for (Predicate<Row<?>> term : terms) {
            if (!term.test(row)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean test(Row<?> row) {
        return matches(row);
    }

    /** Whether it lets everything through because nothing was written. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
