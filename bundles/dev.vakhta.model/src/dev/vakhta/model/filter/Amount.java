package dev.vakhta.model.filter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Numbers with units as people write them, English or Russian: {@code 100MB}, {@code 1.5 ГБ}, {@code 1h30m}. */
final class Amount {
    private static final String NUMBER = "\\d{1,18}(?:\\.\\d{1,9})?";
    private static final Pattern PART = Pattern.compile("(" + NUMBER + ")\\s*(\\p{L}+)\\s*");

    private Amount() {}

    /**
     * The number in the unit of a column; one without a unit is in it already.
     *
     * @param unit s, ms, B, KB, or another that nobody writes
     * @return null if it is no number, or its unit is of another kind
     */
    static @Nullable Double parse(String text, @Nullable String unit) {
        if (text.matches("[+-]?" + NUMBER)) {
            return Double.valueOf(text);
        }
        if (unit == null) {
            return null;
        }
        boolean negative = text.startsWith("-");
        Matcher part = PART.matcher(text).region(negative ? 1 : 0, text.length());
        double sum = part.lookingAt() ? 0 : Double.NaN;
        while (part.lookingAt()) {
            sum += Double.parseDouble(part.group(1)) * factor(part.group(2), unit);
            part.region(part.end(), text.length());
        }
        boolean read = part.regionStart() == text.length() && !Double.isNaN(sum);
        return read ? Double.valueOf(negative ? -sum : sum) : null;
    }

    /** How many of the column's units a written one has; not a number if they are of different kinds. */
    private static double factor(String written, String unit) {
        double size = bytes(written) / bytes(unit);
        return Double.isNaN(size) ? millis(written) / millis(unit) : size;
    }

    private static double bytes(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "b", "б" -> 1;
            case "kb", "кб" -> 0x1p10;
            case "mb", "мб" -> 0x1p20;
            case "gb", "гб" -> 0x1p30;
            case "tb", "тб" -> 0x1p40;
            default -> Double.NaN;
        };
    }

    private static double millis(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "ms", "мс" -> 1;
            case "s", "с" -> 1e3;
            case "m", "min", "м", "мин" -> 60e3;
            case "h", "ч" -> 3_600e3;
            case "d", "д" -> 86_400e3;
            default -> Double.NaN;
        };
    }
}
