package dev.vakhta.processing;

import dev.vakhta.processing.Declaration.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Values for the parameters of one declaration, each of its kind. */
public final class Values {
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
                case TEXT -> true;
                case FLAG -> "true".equals(text) || "false".equals(text);
                case NUMBER -> text.matches("-?\\d{1,9}");
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
}
