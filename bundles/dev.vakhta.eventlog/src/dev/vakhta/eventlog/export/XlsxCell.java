package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogField;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/** Puts values into cells as what they are. */
final class XlsxCell {
    /** UTF-16 units in a cell; Excel takes a file with more for damaged. */
    static final int LONGEST = 32767;

    private static final String TIME = "yyyy-mm-dd hh:mm:ss";
    /** Remains a text when somebody edits the cell. */
    private static final String TEXT = "@";
    /** What XML cannot hold is written as Excel does, {@code _x0001_}; and so is the begin of what only looks like that. */
    private static final Pattern ESCAPED = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]|_(?=x\\p{XDigit}{4}_)");

    private XlsxCell() {}

    static void put(Worksheet sheet, int row, int column, LogField field, String value) {
        if (Numbers.is(field, value)) {
            sheet.value(row, column, Long.valueOf(value));
        } else if (field == LogField.TIME && hasYearOfExcel(value)) {
            sheet.value(row, column, LocalDateTime.parse(value));
            sheet.style(row, column).format(TIME).set();
        } else if (!value.isEmpty()) {
            put(sheet, row, column, escaped(value));
            if (Formulas.isOne(value)) {
                sheet.style(row, column).format(TEXT).set();
            }
        }
    }

    private static boolean hasYearOfExcel(String time) {
        int year = time.isEmpty() ? 0 : LocalDateTime.parse(time).getYear();
        return year >= 1900 && year < 10_000;
    }

    /** Within the cell, as a table of all texts would be held in memory. Blanks at the ends of a text stay only in runs (fastexcel 0.20.2). */
    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text.equals(text.strip())) {
            sheet.inlineString(row, column, text);
        } else {
            sheet.inlineString(row, column, RichText.builder().run(text).end().build());
        }
    }

    private static String escaped(String value) {
        String text = value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value;
        return ESCAPED.matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    /** In characters. */
    static int width(LogField field) {
        return switch (field) {
            case TIME -> 19;
            case SESSION, CONNECTION, MAIN_PORT, ADDITIONAL_PORT -> 11;
            case COMMENT, DATA -> 60;
            case EVENT, METADATA, PRESENTATION -> 32;
            default -> 18;
        };
    }
}
