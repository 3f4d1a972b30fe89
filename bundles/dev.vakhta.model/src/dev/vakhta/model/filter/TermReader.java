package dev.vakhta.model.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Reads one filter text. */
final class TermReader {
    private final String text;
    private final Pattern field;
    private int position;

    TermReader(String text, Set<Operator> operators) {
        this.text = text;
        this.field = Operator.pattern(operators);
    }

    List<Term> read() throws FilterException {
        List<Term> terms = new ArrayList<>();
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            boolean not = (at('-') || at('!')) && position + 1 < text.length() && !isBlank(position + 1);
            position += not ? 1 : 0;
            terms.add(term(not));
        }
        return terms;
    }

    private Term term(boolean not) throws FilterException {
        int start = position;
        Matcher begin = field.matcher(text).region(position, text.length());
        if (!begin.lookingAt()) {
            return new Term(not, null, Operator.CONTAINS, List.of(piece(false)), start, start);
        }
        String alone = begin.group(3);
        @Nullable String name = begin.group(1);
        Operator operator = Operator.of(alone == null ? begin.group(2) : alone);
        position = begin.end();
        return new Term(not, name, operator, values(operator), start, begin.end());
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
        throw new FilterException(start, FilterMessage.UNCLOSED_QUOTE.text(start + 1));
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
