package dev.vakhta.ui.sessionlock.internal.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A time as administrators type it: {@code 22:00} is the next time it will be so late, {@code +30} is in thirty minutes; with a date
 * {@code 24.11 22:00}, {@code 24.11.2026 22:00}, {@code 2026-11-24 22:00}, all of them with seconds too.
 */
public final class TypedTime {
    private static final Pattern LATER = Pattern.compile("\\+(\\d{1,5})");
    private static final Pattern TIME = Pattern.compile(
            "(?:(?<y>\\d{4})-(?<m>\\d\\d?)-(?<d>\\d\\d?)[ T]+|(?<day>\\d\\d?)\\.(?<month>\\d\\d?)(?:\\.(?<year>\\d{4}))? +)?"
                    + "(?<h>\\d\\d?):(?<min>\\d\\d)(?::(?<s>\\d\\d))?");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private TypedTime() {}

    /** As it is written in a field; empty: none. */
    public static String text(@Nullable LocalDateTime time) {
        return time == null ? "" : (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
    }

    /** @param after what a time without a date comes after; by the server's clock. Empty: it is no time */
    public static Optional<LocalDateTime> parse(String typed, LocalDateTime after) {
        Matcher later = LATER.matcher(typed.strip());
        if (later.matches()) {
            return Optional.of(inMinutes(after, Integer.parseInt(later.group(1))));
        }
        Matcher time = TIME.matcher(typed.strip());
        try {
            return time.matches() ? Optional.of(of(time, after)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // 31.02, 25:00
        }
    }

    /** At least so many minutes later, on a full minute. */
    public static LocalDateTime inMinutes(LocalDateTime after, int minutes) {
        LocalDateTime full = after.truncatedTo(ChronoUnit.MINUTES);
        return full.plusMinutes(full.equals(after) ? minutes : minutes + 1L);
    }

    private static LocalDateTime of(Matcher typed, LocalDateTime after) {
        LocalTime time = LocalTime.of(number(typed, "h"), number(typed, "min"), number(typed, "s"));
        if (typed.group("y") != null) {
            return LocalDate.of(number(typed, "y"), number(typed, "m"), number(typed, "d"))
                    .atTime(time);
        }
        if (typed.group("day") == null) {
            LocalDateTime today = after.toLocalDate().atTime(time);
            return today.isAfter(after) ? today : today.plusDays(1);
        }
        boolean withYear = typed.group("year") != null;
        int year = withYear ? number(typed, "year") : after.getYear();
        LocalDateTime then =
                LocalDate.of(year, number(typed, "month"), number(typed, "day")).atTime(time);
        return withYear || then.isAfter(after.minusMonths(6)) ? then : then.plusYears(1);
    }

    private static int number(Matcher typed, String group) {
        String digits = typed.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
