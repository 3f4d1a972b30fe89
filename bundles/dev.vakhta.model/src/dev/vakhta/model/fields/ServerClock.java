package dev.vakhta.model.fields;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Between which bounds the server's clock is ahead of this computer's. No time in an answer can be later than the server's "now":
 * that is the lower bound. A time that changed from one read to the next belongs to something that happened between them: that is
 * the upper one.
 *
 * @param least ahead by at least this much; negative: behind by at most that
 * @param most ahead by at most this much
 */
record ServerClock(Duration least, Duration most) {
    /** A living client answers at least every ten minutes; two more for a slow one. */
    private static final Duration QUIET = Duration.ofMinutes(12);

    /** Less may be the time an answer took, or the server's own delay in telling, and disturbs nobody. */
    private static final Duration NOTICEABLE = Duration.ofSeconds(60);

    /** Farther than any two clocks are apart: no bound. */
    private static final Duration FAR = Duration.ofDays(36_500);

    /** @param marks times the server sent in an answer that came when this computer's clock showed {@code local} */
    static ServerClock read(LocalDateTime local, Stream<@Nullable LocalDateTime> marks) {
        return new ServerClock(newest(local, marks, FAR.negated()), FAR);
    }

    /** What somebody knew; later reads may know better. */
    static ServerClock known(Duration ahead) {
        return new ServerClock(ahead, FAR);
    }

    /**
     * @param before what this computer's clock showed when the read before was asked for
     * @param news times that the read before did not have yet; the newest counts, for a restarted server may tell old ones anew
     */
    ServerClock since(LocalDateTime before, Stream<@Nullable LocalDateTime> news) {
        return new ServerClock(least, newest(before, news, FAR));
    }

    /** Without signs of life among the times: the newest may be as old as it likes, and only one to come tells something. */
    ServerClock notBehind() {
        return least.isNegative() ? new ServerClock(FAR.negated(), most) : this;
    }

    private static Duration newest(LocalDateTime from, Stream<@Nullable LocalDateTime> times, Duration none) {
        return times.filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(time -> Duration.between(from, time))
                .orElse(none);
    }

    /** Bounds of an earlier read narrow those of this one, unless one of the clocks was set since. */
    ServerClock after(ServerClock earlier) {
        boolean setBack = earlier.least.compareTo(most.plus(NOTICEABLE)) > 0;
        boolean setForward = least.compareTo(earlier.most.plus(NOTICEABLE)) > 0;
        return new ServerClock(
                setBack ? least : larger(least, earlier.least),
                setForward || most.compareTo(earlier.most) < 0 ? most : earlier.most);
    }

    /**
     * How far the server is taken to be ahead: the least difference that the bounds allow. Without an upper one a newest time up to
     * {@link #QUIET} ago is what a cluster with few users looks like, and the clocks are taken to agree. Older still: the server is
     * behind (another time zone) or nobody is there; the newest time is then taken for "now", so that ages come out too small rather
     * than too large, because a too large one would call living sessions hung.
     */
    Duration ahead() {
        if (least.isPositive()) {
            return least;
        }
        if (most.plus(NOTICEABLE).isNegative()) {
            return larger(least, most);
        }
        return least.equals(FAR.negated()) || least.plus(QUIET).isPositive() ? Duration.ZERO : least;
    }

    private static Duration larger(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
