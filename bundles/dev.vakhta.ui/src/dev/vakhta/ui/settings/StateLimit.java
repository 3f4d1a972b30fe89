package dev.vakhta.ui.settings;

import dev.vakhta.model.state.Thresholds;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/** A threshold of the rules for a session's state, as a preference: a whole number in its unit. */
public enum StateLimit {
    AGAIN(ChronoUnit.SECONDS, Thresholds::again),
    OVERDUE(ChronoUnit.SECONDS, Thresholds::overdue),
    LOST(ChronoUnit.MINUTES, Thresholds::lost),
    STUCK(ChronoUnit.MINUTES, Thresholds::stuck),
    JOB_IDLE(ChronoUnit.MINUTES, Thresholds::jobIdle),
    COM_OPEN(ChronoUnit.MINUTES, Thresholds::comOpen),
    LONG_CALL(ChronoUnit.MINUTES, Thresholds::longCall),
    LONG_JOB(ChronoUnit.MINUTES, Thresholds::longJob),
    IN_DBMS(ChronoUnit.SECONDS, Thresholds::inDbms),
    IN_DBMS_PERCENT(Thresholds.DEFAULT.inDbmsPercent(), 100),
    IDLE_CALLS(Thresholds.DEFAULT.idleCalls(), 1000),
    OLD(ChronoUnit.HOURS, Thresholds::old),
    SKEW(ChronoUnit.SECONDS, Thresholds::skew);

    private static final int LONGEST = 10_000;

    private final @Nullable ChronoUnit unit;
    private final int usual;
    private final int most;

    StateLimit(ChronoUnit unit, Function<Thresholds, Duration> time) {
        this.unit = unit;
        usual = (int) time.apply(Thresholds.DEFAULT).dividedBy(unit.getDuration());
        most = LONGEST;
    }

    StateLimit(int usual, int most) {
        unit = null;
        this.usual = usual;
        this.most = most;
    }

    /** The name of the preference; it never changes. */
    public String key() {
        return "state." + name().toLowerCase(Locale.ROOT);
    }

    /** Null: it is no time. */
    public @Nullable ChronoUnit unit() {
        return unit;
    }

    /** Until something is set. */
    public int usual() {
        return usual;
    }

    /** The least is 0. */
    public int most() {
        return most;
    }

    private int number() {
        return Math.clamp(Settings.saved().getInt(key(), usual), 0, most);
    }

    private Duration time() {
        return Duration.of(number(), unit instanceof ChronoUnit each ? each : ChronoUnit.SECONDS);
    }

    /** All of them as they are set. */
    static Thresholds all() {
        return new Thresholds(
                AGAIN.time(),
                SKEW.time(),
                OVERDUE.time(),
                LOST.time(),
                STUCK.time(),
                LONG_CALL.time(),
                LONG_JOB.time(),
                IN_DBMS.time(),
                IN_DBMS_PERCENT.number(),
                JOB_IDLE.time(),
                COM_OPEN.time(),
                IDLE_CALLS.number(),
                OLD.time());
    }
}
