package dev.vakhta.model.filter;

import java.util.List;
import java.util.Map;

/** The text of a filter cannot be understood. The message is one sentence for the reader, in the reader's language. */
public final class FilterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final List<String> suggestions;

    /** @param message one sentence, in the reader's language */
    public FilterException(int position, String message) {
        this(position, message, List.of());
    }

    FilterException(int position, String message, List<String> suggestions) {
        super(message);
        this.position = position;
        this.suggestions = List.copyOf(suggestions);
    }

    /**
     * There is no field of that name.
     *
     * @param fields keys of the fields that there are, with all that each may be called
     */
    public static FilterException unknownField(String name, Map<String, List<String>> fields, int position) {
        return UnknownField.named(name, fields, position);
    }

    /** Where in the text the trouble begins, from 0. */
    public int position() {
        return position;
    }

    /** For an unknown field the names that come nearest, best first; otherwise empty. */
    public List<String> suggestions() {
        return suggestions;
    }
}
