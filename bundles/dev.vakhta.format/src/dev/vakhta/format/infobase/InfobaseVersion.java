package dev.vakhta.format.infobase;

import dev.vakhta.format.container.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The version of an infobase's structure.
 *
 * @param platformRequired the oldest platform that opens it, as a number; {@link PlatformVersion#ofCompatibility} spells it
 */
public record InfobaseVersion(
        @Nullable Long structure, @Nullable Long platformRequired) {
    static InfobaseVersion of(Row row) {
        return new InfobaseVersion(Columns.number(row, "IBVERSION"), Columns.number(row, "PLATFORMVERSIONREQ"));
    }
}
