package dev.vakhta.format.brace;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.eclipse.jdt.annotation.Nullable;

/** Dates as they stand in texts: {@code yyyyMMddHHmmss}, the wall clock of whoever wrote them. */
public final class BraceTime {
    /** A date that is not set. */
    public static final String NONE = "00010101000000";

    private static final int DIGITS = 14;

    private BraceTime() {}

    /** Whether it is a date that exists, or {@link #NONE}. */
    public static boolean isTime(String atom) {
        return read(atom) != null;
    }

    /** The date; null where it is not set or is none. */
    public static @Nullable LocalDateTime parse(String atom) {
        return atom.equals(NONE) ? null : read(atom);
    }

    private static @Nullable LocalDateTime read(String atom) {
        if (atom.length() != DIGITS || !atom.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int year = number(atom, 0, 4);
        try {
            LocalDateTime time = LocalDateTime.of(
                    year,
                    number(atom, 4, 6),
                    number(atom, 6, 8),
                    number(atom, 8, 10),
                    number(atom, 10, 12),
                    number(atom, 12, 14));
            return year == 0 ? null : time;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    /** As the platform writes it; fractions of a second are dropped. */
    public static String format(@Nullable LocalDateTime time) {
        return time == null
                ? NONE
                : "%04d%02d%02d%02d%02d%02d"
                        .formatted(
                                time.getYear(),
                                time.getMonthValue(),
                                time.getDayOfMonth(),
                                time.getHour(),
                                time.getMinute(),
                                time.getSecond());
    }
}
