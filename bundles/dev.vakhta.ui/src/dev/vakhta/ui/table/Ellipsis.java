package dev.vakhta.ui.table;

import org.eclipse.swt.graphics.GC;

/** Shortens what does not fit. */
public final class Ellipsis {
    private static final String DOTS = "…";

    private Ellipsis() {}

    /** The text, or as much of its beginning as fits before three dots. */
    public static String fit(String text, int width, GC gc) {
        if (text.isEmpty() || width <= 0) {
            return "";
        }
        // no letter of a common font is wider than twice the average: most texts fit without being measured
        if (text.length() * 2 * gc.getFontMetrics().getAverageCharacterWidth() <= width
                || gc.textExtent(text).x <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (fits + 1 < tooLong) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(text.substring(0, middle) + DOTS).x <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return text.substring(0, fits).stripTrailing() + DOTS;
    }
}
