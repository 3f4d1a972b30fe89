package dev.vakhta.eventlog.export;

/** Anybody can write a comment that a spreadsheet would run. */
final class Formulas {
    private Formulas() {}

    /** Whether spreadsheets take it for a formula. */
    static boolean isOne(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
