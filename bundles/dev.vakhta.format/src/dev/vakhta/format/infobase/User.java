package dev.vakhta.format.infobase;

import dev.vakhta.format.container.Row;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A user of an infobase. What a base does not keep is null.
 *
 * @param name empty: not a user, but the record new ones are made of
 * @param osName who logs in with the account of the operating system
 * @param shown in the list at logging in
 * @param administrator has the right of administration
 * @param passwordLogin may log in with name and password
 * @param changed by the clock of the machine that did it
 * @param dataBytes the length of what is kept of the user besides, which is not read: it holds hashes
 */
public record User(
        @Nullable UUID id,
        String name,
        String fullName,
        @Nullable String osName,
        @Nullable Boolean shown,
        @Nullable Boolean administrator,
        @Nullable Boolean passwordLogin,
        @Nullable LocalDateTime changed,
        @Nullable Long dataBytes) {
    static User of(Row row) throws IOException {
        return new User(
                UuidLayout.DATA.read(row.bytes("ID")),
                Columns.text(row, "NAME"),
                Columns.text(row, "DESCR"),
                row.text("OSNAME"),
                row.flag("SHOW"),
                row.flag("ADMROLE"),
                row.flag("EAUTH"),
                row.time("CHANGED"),
                row.blobLength("DATA"));
    }

    /** Not a user: the record that new ones are made of. */
    public boolean isTemplate() {
        return name.isEmpty();
    }
}
