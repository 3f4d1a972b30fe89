package dev.vakhta.format.infobase;

import dev.vakhta.format.container.Row;
import java.time.LocalDateTime;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An object lock that the temporary base holds. What the bytes mean is not known: they are for showing as they are.
 *
 * @param lockedAt by the clock of the machine that wrote it
 */
public record ObjectLock(
        byte @Nullable [] object,
        byte @Nullable [] source,
        @Nullable LocalDateTime lockedAt,
        byte @Nullable [] info) {
    static ObjectLock of(Row row) {
        return new ObjectLock(
                row.bytes("OBJECTID"), row.bytes("SOURCEID"), row.time("LOCKEDAT"), row.bytes("LOCKINFO"));
    }
}
