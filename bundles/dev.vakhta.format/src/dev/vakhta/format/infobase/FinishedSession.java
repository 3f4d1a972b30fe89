package dev.vakhta.format.infobase;

import dev.vakhta.format.container.Row;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A session that an administrator ended; rows stay for months. The session-control base is a live database of the platform: never is
 * anything written there.
 *
 * @param message what the user reads
 */
public record FinishedSession(
        @Nullable UUID sessionId, String message, @Nullable LocalDateTime finishedAt) {
    static FinishedSession of(Row row) throws IOException {
        return new FinishedSession(
                UuidLayout.PLAIN.read(row.bytes("SEANCEID")), Columns.text(row, "MESSAGE"), row.time("FINISHEDAT"));
    }
}
