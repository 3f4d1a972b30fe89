package dev.vakhta.processing;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Row;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** Objects as a person calls them, by the texts of their columns. */
public final class Names {
    private Names() {}

    /** What an object is called in a plan, with its class where its name alone would not tell. */
    public static String of(Row<?> row) {
        return switch (row.object().eClass().getClassifierID()) {
            case ClusterPackage.SESSION ->
                text(ProcessingMessage.SESSION, row, "session-id", "infobase-name", "user-name", "application", "host");
            case ClusterPackage.CONNECTION ->
                text(ProcessingMessage.CONNECTION, row, "conn-id", "infobase-name", "application", "host");
            default -> named(row);
        };
    }

    /** Its name, or what tells it from others. */
    private static String named(Row<?> row) {
        EClass type = row.object().eClass();
        Column name = Columns.find(type, "name");
        EAttribute id = type.getEIDAttribute();
        Column column = name != null || id == null ? name : Field.of(id);
        return column == null ? type.getName() : column.text(row);
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
