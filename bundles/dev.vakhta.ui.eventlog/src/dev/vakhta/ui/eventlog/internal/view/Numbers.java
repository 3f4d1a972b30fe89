package dev.vakhta.ui.eventlog.internal.view;

import java.text.NumberFormat;
import java.util.Locale;

/** Whole numbers, exact, with thousands apart as the reader writes them. */
final class Numbers {
    private Numbers() {}

    static String text(long number) {
        return NumberFormat.getIntegerInstance(Locale.getDefault()).format(number);
    }
}
