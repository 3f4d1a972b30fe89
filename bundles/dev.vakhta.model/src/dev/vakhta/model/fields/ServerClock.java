package dev.vakhta.model.fields;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Guesses the server's clock from the times in its answers, none of which can be later than its "now".
 *
 * <p>Newer than this computer's clock: the server is ahead by at least that. Older by less than {@link #QUIET}: what a cluster
 * with few users looks like, so the clocks are taken to agree. Older still: the server is behind (another time zone) or nobody
 * is there; the newest time is then taken for "now", so that ages come out too small rather than too large, because a too
 * large one would call living sessions hung.
 */
final class ServerClock {
    /** A living client answers at least every ten minutes; two more for a slow one. */
    static final Duration QUIET = Duration.ofMinutes(12);

    private ServerClock() {}

    /** How far the server is ahead of {@code local}; zero if it sent no times. */
    static Duration difference(LocalDateTime local, Stream<@Nullable LocalDateTime> marks) {
        Duration ahead = marks.filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(newest -> Duration.between(local, newest))
                .orElse(Duration.ZERO);
        return ahead.isNegative() && ahead.plus(QUIET).isPositive() ? Duration.ZERO : ahead;
    }
}
