package dev.vakhta.format.infobase;

import dev.vakhta.format.container.Row;
import java.io.IOException;
import java.math.BigDecimal;
import org.eclipse.jdt.annotation.Nullable;

/** Values as records want them. */
final class Columns {
    private Columns() {}

    /** Empty where there is none: the platform makes no difference either. */
    static String text(Row row, String column) throws IOException {
        String text = row.text(column);
        return text == null ? "" : text;
    }

    /** A whole number; null where there is none. */
    static @Nullable Long number(Row row, String column) {
        BigDecimal number = row.number(column);
        return number == null || number.precision() - number.scale() > 18 ? null : Long.valueOf(number.longValue());
    }
}
