package dev.vakhta.ui.eventlog.internal.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Times as people type them: as the window shows them, as the other language does, without seconds, without a day. */
public final class TypedTime {
    private static final Pattern TEXT = Pattern.compile(
            "(?:(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}))?)[ T]*)?(?:(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");

    private TypedTime() {}

    public static String text(LocalDateTime time) {
        return new Cells().time(time);
    }

    /** @param near whose day, or year, is meant where none is said; null is returned for what is no time */
    public static @Nullable LocalDateTime parse(String text, LocalDateTime near) {
        Matcher parts = TEXT.matcher(text.strip());
        if (text.isBlank() || !parts.matches()) {
            return null;
        }
        try {
            LocalDate day = parts.group(1) != null
                    ? LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3))
                    : parts.group(4) != null
                            ? LocalDate.of(
                                    parts.group(6) == null ? near.getYear() : number(parts, 6),
                                    number(parts, 5),
                                    number(parts, 4))
                            : near.toLocalDate();
            LocalTime clock = parts.group(7) == null
                    ? LocalTime.MIDNIGHT
                    : LocalTime.of(number(parts, 7), number(parts, 8), parts.group(9) == null ? 0 : number(parts, 9));
            return day.atTime(clock);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
