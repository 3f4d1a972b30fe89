package dev.vakhta.demo;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Times in stories: {@code 90s}, {@code 1h30m}, {@code 2d}, or hours and minutes as in {@code 08:55} and {@code 00:00:30}. */
final class StoryTime {
    /** Longest time of a story. */
    private static final Duration MOST = Duration.ofDays(7);

    private static final Pattern UNITS =
            Pattern.compile("(?=\\d)(?:(\\d{1,6})d)?(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?");
    private static final Pattern CLOCK = Pattern.compile("()(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?");

    private StoryTime() {}

    /** Null if it is none, or a longer one than stories have. */
    static @Nullable Duration read(String text) {
        Matcher found = UNITS.matcher(text);
        if (!found.matches()) {
            found = CLOCK.matcher(text);
            if (!found.matches()) {
                return null;
            }
        }
        Duration time = Duration.ofDays(part(found, 1))
                .plusHours(part(found, 2))
                .plusMinutes(part(found, 3))
                .plusSeconds(part(found, 4));
        return time.compareTo(MOST) > 0 ? null : time;
    }

    /** As a story has it. */
    static String write(Duration time) {
        return time.toSeconds() + "s";
    }

    private static long part(Matcher found, int group) {
        String digits = found.group(group);
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
