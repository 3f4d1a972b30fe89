package dev.vakhta.ui.plan;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Step;
import dev.vakhta.provider.AdministrationException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** What plans and reports say of one thing. */
final class Sentences {
    private Sentences() {}

    /** With the server's own words. */
    static String of(@Nullable AdministrationException failure) {
        if (failure == null) {
            return "";
        }
        String server = failure.serverText();
        return server == null || server.isBlank() ? failure.sentence() : failure.sentence() + " " + server.strip();
    }

    static String where(Step step) {
        return step.on().handle().target().getName() + ", "
                + step.on().row().cluster().cluster().getName();
    }

    /** An object by what people know it by. */
    static String name(Row<?> row) {
        return Stream.of("session-id", "conn-id", "name", "infobase-name", "user-name", "application", "host")
                .map(key -> Columns.find(row.object().eClass(), key))
                .filter(Objects::nonNull)
                .map(column -> column.text(row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase()
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
