package dev.vakhta.model.filter;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;

/** Reads one filter text. */
final class FilterParser {
    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}\\p{N}_-]*)(:>=|:<=|:>|:<|!=|>=|<=|:|=|>|<)");

    private final String text;
    private final EClass type;
    private int position;

    FilterParser(String text, EClass type) {
        this.text = text;
        this.type = type;
    }

    Filter parse() throws FilterException {
        List<Predicate<Row<?>>> terms = new ArrayList<>();
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            boolean not = (at('-') || at('!')) && position + 1 < text.length() && !isBlank(position + 1);
            position += not ? 1 : 0;
            Predicate<Row<?>> term = term();
            terms.add(not ? term.negate() : term);
        }
        return new Filter(text, terms);
    }

    private Predicate<Row<?>> term() throws FilterException {
        Matcher field = FIELD.matcher(text).region(position, text.length());
        if (!field.lookingAt()) {
            return Terms.anywhere(type, piece(false));
        }
        Column column = Columns.find(type, field.group(1));
        if (column == null) {
            throw UnknownField.named(field.group(1), type, position);
        }
        Operator operator = Operator.of(field.group(2));
        position = field.end();
        int start = position;
        List<String> values = values(operator);
        return Terms.of(column, operator, values, start);
    }

    private List<String> values(Operator operator) throws FilterException {
        List<String> values = new ArrayList<>();
        values.add(piece(operator.takesList()));
        while (operator.takesList() && at(',')) {
            position++;
            values.add(piece(true));
        }
        return values;
    }

    /** A quoted text, or what stands before the next blank (in a list: or comma); possibly nothing. */
    private String piece(boolean inList) throws FilterException {
        if (at('"')) {
            return quoted();
        }
        int start = position;
        while (!atEnd() && !isBlank(position) && !(inList && at(','))) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() throws FilterException {
        int start = position;
        StringBuilder value = new StringBuilder();
        for (position++; !atEnd(); position++) {
            if (at('"')) {
                position++;
                if (!at('"')) {
                    return value.toString();
                }
            }
            value.append(text.charAt(position));
        }
        throw new FilterException(start, Messages.UNCLOSED_QUOTE.text(start + 1));
    }

    private void skipBlanks() {
        while (!atEnd() && isBlank(position)) {
            position++;
        }
    }

    private boolean isBlank(int index) {
        return Character.isWhitespace(text.charAt(index));
    }

    private boolean at(char c) {
        return !atEnd() && text.charAt(position) == c;
    }

    private boolean atEnd() {
        return position >= text.length();
    }
}
