package dev.vakhta.ui.rows;

import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What the rows of a group come to: sizes and times that add up. Rows whose value is unknown add nothing. */
public final class Sums {
    private final List<Column> columns;
    private final double[] totals;
    private final boolean[] known;

    Sums(List<Column> columns) {
        this.columns = columns;
        totals = new double[columns.size()];
        known = new boolean[columns.size()];
    }

    /** The columns among these whose values add up: sizes, and times but for ages (in seconds). */
    static List<Column> additive(List<Column> columns) {
        return columns.stream().filter(Sums::adds).toList();
    }

    private static boolean adds(Column column) {
        return switch (column.unit()) {
            case "B", "KB", "ms" -> true;
            case null, default -> false;
        };
    }

    void add(Row<?> row) {
        for (int i = 0; i < totals.length; i++) {
            if (columns.get(i).value(row) instanceof Number number) {
                totals[i] += number.doubleValue();
                known[i] = true;
            }
        }
    }

    void add(Sums inner) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += inner.totals[i];
            known[i] |= inner.known[i];
        }
    }

    /** Of a column; null where it does not add up, or no row has a value. */
    public @Nullable Double total(Column column) {
        int i = columns.indexOf(column);
        return i < 0 || !known[i] ? null : Double.valueOf(totals[i]);
    }

    /** The sum for people; empty where there is none. */
    public String text(Column column) {
        Double total = total(column);
        if (total == null) {
            return "";
        }
        return "\u03a3 "
                + switch (column.unit()) {
                    case "B" -> Human.bytes(total.longValue());
                    case "KB" -> Human.bytes((long) (total * 1024));
                    case null, default -> Human.millis(total.longValue());
                };
    }
}
