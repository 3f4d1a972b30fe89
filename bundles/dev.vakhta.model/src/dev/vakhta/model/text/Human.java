package dev.vakhta.model.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Numbers and dates as people say them, in the reader's language: short, rounded, with a unit. Exact values stand elsewhere. */
public final class Human {
    /** What is shown for a value the server did not send: never 0. */
    public static final String UNKNOWN = "–";

    private static final Messages[] SIZES = {
        Messages.BYTES, Messages.KILOBYTES, Messages.MEGABYTES, Messages.GIGABYTES, Messages.TERABYTES
    };
    private static final Messages[] TIMES = {Messages.DAYS, Messages.HOURS, Messages.MINUTES, Messages.SECONDS};
    private static final long[] SECONDS_IN = {86_400, 3_600, 60, 1};
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Human() {}

    /** A size in powers of 1024: {@code 12.4 MB}. Memory of a call may be negative, and is written so. */
    public static String bytes(long bytes) {
        double size = bytes;
        int unit = 0;
        while (Math.abs(size) >= 1023.5 && unit < SIZES.length - 1) {
            size /= 1024;
            unit++;
        }
        return SIZES[unit].text(Math.abs(size) < 99.95 ? decimal(size, 1) : String.valueOf(Math.round(size)));
    }

    /** A duration in its two largest units, the rest cut off: {@code 1 h 12 m}; below ten seconds with a fraction. */
    public static String duration(Duration duration) {
        return millis(duration.toMillis());
    }

    /** The same for milliseconds: {@code 12 ms}, {@code 0.3 s}, {@code 4 d 2 h}. */
    public static String millis(long millis) {
        if (millis < 0) {
            return "-" + millis(-Math.max(millis, -Long.MAX_VALUE));
        }
        if (millis > 0 && millis < 100) {
            return Messages.MILLISECONDS.text(millis);
        }
        if (millis < 10_000) {
            return Messages.SECONDS.text(decimal(millis / 1000.0, millis < 1000 ? 2 : 1));
        }
        return twoUnits(millis / 1000);
    }

    private static String twoUnits(long seconds) {
        int first = 0;
        while (seconds < SECONDS_IN[first]) {
            first++;
        }
        String text = TIMES[first].text(seconds / SECONDS_IN[first]);
        long rest = seconds % SECONDS_IN[first];
        return first == TIMES.length - 1 || rest < SECONDS_IN[first + 1]
                ? text
                : text + " " + TIMES[first + 1].text(rest / SECONDS_IN[first + 1]);
    }

    /** A time as seen at another one, both of the same clock: {@code 18:40}, {@code yesterday 18:40}, else with the date. */
    public static String dateTime(LocalDateTime value, LocalDateTime now) {
        if (value.toLocalDate().equals(now.toLocalDate())) {
            return CLOCK.format(value);
        }
        if (value.toLocalDate().equals(now.toLocalDate().minusDays(1))) {
            return Messages.YESTERDAY.text(CLOCK.format(value));
        }
        Messages pattern = value.getYear() == now.getYear() ? Messages.DATE_THIS_YEAR : Messages.DATE;
        return DateTimeFormatter.ofPattern(pattern.text()).format(value);
    }

    /** The same for what may be to come, where nothing but a blank stands before it: {@code tomorrow 02:00}. */
    public static String coming(LocalDateTime value, LocalDateTime now) {
        return value.toLocalDate().equals(now.toLocalDate().plusDays(1))
                ? Messages.TOMORROW.text(CLOCK.format(value))
                : dateTime(value, now);
    }

    /** A number with at most that many digits after the reader's decimal point, without idle zeros. */
    public static String decimal(double value, int digits) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace(".", Messages.DECIMAL_POINT.text());
    }
}
