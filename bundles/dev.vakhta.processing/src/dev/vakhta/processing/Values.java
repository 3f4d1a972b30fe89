package dev.vakhta.processing;

import dev.vakhta.processing.Declaration.Parameter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Values for the parameters of one declaration, each of its kind. */
public final class Values {
    private static final List<DateTimeFormatter> DATE_TIMES = Stream.of(
                    "uuuu-MM-dd'T'HH:mm[:ss]", "uuuu-MM-dd HH:mm[:ss]", "dd.MM.uuuu HH:mm[:ss]")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final Map<String, @Nullable String> texts = new LinkedHashMap<>();

    /**
     * @param given by name, as typed; what is missing gets its fallback
     * @throws IllegalArgumentException a name that is not declared or a value that is not of its kind; the message names it
     */
    public Values(List<Parameter> parameters, Map<String, String> given) {
        Map<String, String> left = new LinkedHashMap<>(given);
        for (Parameter parameter : parameters) {
            String value = left.remove(parameter.name());
            String text = value == null ? parameter.fallback() : value;
            boolean fits = switch (parameter.kind()) {
                case TEXT, LOCK_MESSAGE, TERMINATION_MESSAGE, SECRET -> true;
                case FLAG -> "true".equals(text) || "false".equals(text);
                case NUMBER -> text.matches("-?\\d{1,9}");
                case DATE_TIME -> text.isBlank() || time(text) != null;
            };
            if (!fits) {
                throw new IllegalArgumentException(ProcessingMessage.BAD_VALUE.text(parameter.name(), text));
            }
            texts.put(parameter.name(), text);
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(
                    ProcessingMessage.UNKNOWN_PARAMETER.text(String.join(", ", left.keySet())));
        }
    }

    public String text(String name) {
        @Nullable String value = texts.get(name);
        if (value == null) {
            throw new IllegalArgumentException(ProcessingMessage.UNKNOWN_PARAMETER.text(name));
        }
        return value;
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** Null: empty. */
    public @Nullable LocalDateTime dateTime(String name) {
        return time(text(name));
    }

    /** As rac takes it, as people here type it, as people there type it; null: none of these. */
    private static @Nullable LocalDateTime time(String text) {
        for (DateTimeFormatter way : DATE_TIMES) {
            try {
                return LocalDateTime.parse(text.strip(), way);
            } catch (DateTimeParseException e) {
                continue; // the next way
            }
        }
        return null;
    }
}
