package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogField;
import java.time.Duration;
import java.time.LocalDateTime;

/** A cell as XML. */
final class XlsxCell {
    /** Numbers of styles in {@link #STYLES}. */
    private static final int TIME = 1;

    private static final int BOLD = 2;
    /** Remains a text when somebody edits the cell. */
    private static final int QUOTED = 3;

    /** With a place for the name space. */
    static final String STYLES = "<styleSheet xmlns=\"%s\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/></numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + "</styleSheet>";

    /** UTF-16 units in a cell; Excel takes a file with more for damaged. */
    static final int LONGEST = 32767;

    /** Where Excel begins to count days; right from March 1900 on. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final LocalDateTime FIRST = LocalDateTime.of(1900, 3, 1, 0, 0);
    private static final double DAY = 86_400_000;

    private XlsxCell() {}

    static String of(LogField field, String value) {
        if (value.isEmpty()) {
            return "<c/>";
        }
        if (Numbers.is(field, value)) {
            return "<c><v>" + value + "</v></c>";
        }
        if (field == LogField.TIME) {
            LocalDateTime time = LocalDateTime.parse(value);
            if (!time.isBefore(FIRST) && time.getYear() < 10_000) {
                return "<c s=\"" + TIME + "\"><v>"
                        + Duration.between(EPOCH, time).toMillis() / DAY + "</v></c>";
            }
        }
        return text(value, Formulas.isOne(value) ? QUOTED : 0);
    }

    static String heading(String label) {
        return text(label, BOLD);
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

    private static String text(String value, int style) {
        return "<c" + (style == 0 ? "" : " s=\"" + style + "\"") + " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + escape(value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value) + "</t></is></c>";
    }

    /** What XML cannot hold is written as Excel does, {@code _x0001_}; and so is what only looks like that. */
    private static String escape(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '_' -> xml.append(text.startsWith("_x", i) ? "_x005F_" : "_");
                case '\n', '\t' -> xml.append((char) c);
                default -> {
                    if (c < ' ') {
                        xml.append("_x%04X_".formatted(c));
                    } else { // half a pair of surrogates is no character
                        boolean none = c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF;
                        xml.appendCodePoint(none ? 0xFFFD : c);
                    }
                }
            }
            i += Character.charCount(c);
        }
        return xml.toString();
    }
}
