package dev.vakhta.demo;

import dev.vakhta.ras.Call;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/** How the server misbehaves; may be changed while it runs. Thread-safe. */
public final class DemoFaults {
    /** What happens instead of an answer. */
    public enum Fault {
        /** The connection is closed, and nothing was done. */
        CLOSE_BEFORE,
        /** It was done, and the connection is closed: nobody can know. */
        CLOSE_AFTER,
        /** It was done, and the connection is closed in the middle of the answer. */
        CLOSE_WITHIN,
        /** Not done; the server ends its side of the connection and goes on listening. */
        HALF_CLOSE,
        /** Not done and never answered. */
        SILENCE,
        /** Not done; bytes come that are no frame. */
        GARBAGE,
        /** It was done; the frame is whole, its message is cut off. */
        TRUNCATED,
        /** Not done; the exception {@code swp.UnknownThrowable} of a dead working process. */
        UNKNOWN_THROWABLE,
        /** Not done; the exception of a user who may not. */
        NOT_ALLOWED
    }

    private static final class Plan {
        final int message;
        final Fault fault;
        final boolean every;
        int before;

        Plan(int message, int before, Fault fault, boolean every) {
            this.message = message;
            this.before = before;
            this.fault = fault;
            this.every = every;
        }
    }

    private final List<Plan> plans = new ArrayList<>();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean byteByByte;
    private volatile int keepAlives;
    private volatile boolean refusing;
    private volatile boolean declining;

    DemoFaults() {}

    /** Every answer, that of the handshake too, comes so much later. */
    public void delay(Duration time) {
        delay = time;
    }

    /** Every answer is sent in packets of one byte. */
    public void byteByByte(boolean on) {
        byteByByte = on;
    }

    /** So many KEEP_ALIVE frames come before every answer. */
    public void keepAlives(int count) {
        keepAlives = count;
    }

    /** New connections are reset as soon as they are there. {@link DemoServer#stop} does not even take them. */
    public void refuse(boolean on) {
        refusing = on;
    }

    /** Logons to clusters and to the central server are declined, whatever the password. */
    public void declineLogons(boolean on) {
        declining = on;
    }

    /** @param nth 1 for the next request of that kind; those on all connections count */
    public void onCall(Call<?> call, int nth, Fault fault) {
        plan(new Plan(call.number(), nth - 1, fault, false));
    }

    public void onEvery(Call<?> call, Fault fault) {
        plan(new Plan(call.number(), 0, fault, true));
    }

    /** Good again. */
    public void clear() {
        delay = Duration.ZERO;
        byteByByte = false;
        keepAlives = 0;
        refusing = false;
        declining = false;
        synchronized (plans) {
            plans.clear();
        }
    }

    private void plan(Plan plan) {
        synchronized (plans) {
            plans.add(plan);
        }
    }

    /** What is to happen instead of answering this request; counts it. */
    @Nullable
    Fault next(int message) {
        synchronized (plans) {
            Plan due = null;
            for (Plan plan : plans) {
                if (plan.message == message && plan.before-- <= 0 && due == null) {
                    due = plan;
                }
            }
            if (due != null && !due.every) {
                plans.remove(Objects.requireNonNull(due));
            }
            return due == null ? null : due.fault;
        }
    }

    Duration delay() {
        return delay;
    }

    boolean byteByByte() {
        return byteByByte;
    }

    int keepAlives() {
        return keepAlives;
    }

    boolean refusing() {
        return refusing;
    }

    boolean declining() {
        return declining;
    }
}
