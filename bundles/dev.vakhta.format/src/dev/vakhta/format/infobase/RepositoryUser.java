package dev.vakhta.format.infobase;

import dev.vakhta.format.container.Row;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A user of a configuration repository.
 *
 * @param binding the machine and the infobase the user works from, as the platform writes it; empty: none
 */
public record RepositoryUser(
        @Nullable UUID id, String name, @Nullable Boolean removed, String binding) {
    static RepositoryUser of(Row row) throws IOException {
        return new RepositoryUser(
                UuidLayout.MICROSOFT.read(row.bytes("USERID")),
                Columns.text(row, "NAME"),
                row.flag("REMOVED"),
                Columns.text(row, "BINDSTRING"));
    }
}
