package dev.vakhta.format.infobase;

import dev.vakhta.format.container.Row;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A session of a file infobase, as the temporary base has it. That file stays behind after a crash: a row alone does not prove that
 * somebody is there. What an older platform does not keep is null.
 *
 * @param connection number
 * @param session number
 * @param user the zero uuid for background jobs
 * @param userName empty in a base without users
 * @param application as in the event log: {@code 1CV8C}, {@code Designer}, {@code BackgroundJob}, …
 * @param started by the clock of the client's machine
 * @param mode what the numbers mean is not known
 * @param dbMode nor here
 */
public record ActiveUser(
        @Nullable Long connection,
        @Nullable Long session,
        @Nullable UUID sessionId,
        @Nullable UUID user,
        String userName,
        String userFullName,
        String host,
        String application,
        @Nullable LocalDateTime started,
        @Nullable Long mode,
        @Nullable Long dbMode,
        @Nullable UUID job,
        String infobaseUrl,
        @Nullable String clientAddress) {
    static ActiveUser of(Row row) throws IOException {
        return new ActiveUser(
                Columns.number(row, "CONNECTID"),
                Columns.number(row, "SEANCENUMB"),
                UuidLayout.MICROSOFT.read(row.bytes("SEANCEID")),
                UuidLayout.MICROSOFT.read(row.bytes("USERID")),
                Columns.text(row, "USERNAME"),
                Columns.text(row, "USERFULLNAME"),
                Columns.text(row, "HOSTNAME"),
                Columns.text(row, "APPID"),
                row.time("CONNECTEDAT"),
                Columns.number(row, "MODE"),
                Columns.number(row, "DBMODE"),
                UuidLayout.MICROSOFT.read(row.bytes("JOBID")),
                Columns.text(row, "IBURL"),
                row.text("CLIENTIP"));
    }
}
