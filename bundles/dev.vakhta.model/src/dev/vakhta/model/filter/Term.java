package dev.vakhta.model.filter;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A term of a filter as it was written, whatever its field and values mean. Other languages of rows than {@link Filter} begin here, so that people
 * learn one grammar.
 *
 * @param not whether a minus or an exclamation mark stands before it
 * @param field as written; null: a text that stands alone
 * @param values one; several only where the operator takes a list
 * @param start where the field begins, for complaints
 * @param valueStart where the values begin
 */
public record Term(
        boolean not, @Nullable String field, Operator operator, List<String> values, int start, int valueStart) {
    public Term {
        values = List.copyOf(values);
    }

    /**
     * Reads all terms of a text.
     *
     * @throws FilterException if a quote is not closed
     */
    public static List<Term> read(String text, Set<Operator> operators) throws FilterException {
        return new TermReader(text, operators).read();
    }

    /** How a value is written so that it is read as the same one: in quotes, where it needs them. */
    public static String quoted(String value) {
        return value.matches("[\\p{L}\\p{N}_$#.*/][\\p{L}\\p{N}_$#.*/-]*")
                ? value
                : '"' + value.replace("\"", "\"\"") + '"';
    }
}
