package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.ProcessingMessage;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;

/** Objects as a person calls them, by the texts of their columns. */
final class Names {
    private Names() {}

    static String of(Row<?> row) {
        return row.object().eClass() == ClusterPackage.Literals.SESSION
                ? text(
                        ProcessingMessage.SESSION,
                        row,
                        "session-id",
                        "infobase-name",
                        "user-name",
                        "application",
                        "host")
                : text(ProcessingMessage.CONNECTION, row, "conn-id", "infobase-name", "application", "host");
    }

    /** What is empty, as the user of a background job, is left out. */
    private static String text(ProcessingMessage message, Row<?> row, String... columns) {
        EClass type = row.object().eClass();
        return message.text(Arrays.stream(columns)
                .map(key -> Objects.requireNonNull(Columns.find(type, key), key).text(row))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", ")));
    }
}
