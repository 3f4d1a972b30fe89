package dev.vakhta.processing.exclusive;

import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;

/** What the person wants of a run that is under way. Thread-safe. */
public final class Wishes {
    private Duration later = Duration.ZERO;
    private @Nullable Duration jobsAfter;
    private boolean now;
    private boolean finished;

    /**
     * The lock begins later by so much, and everybody is warned anew; once it has begun: ends later, if it has an end. While background
     * jobs are waited for: so much longer.
     */
    public synchronized void extend(Duration more) {
        later = later.plus(more);
    }

    /** Nobody is waited for any more: the lock begins at once, and the rest is terminated. */
    public synchronized void hurry() {
        now = true;
    }

    /** The work is done: everything is given back, and the next infobase has its turn. Before everybody is out, it is as a cancel. */
    public synchronized void finish() {
        finished = true;
    }

    /** The work is done: users may come in now, and jobs after a while. */
    public synchronized void finish(Duration jobs) {
        jobsAfter = jobs;
        finished = true;
    }

    /** What was wanted of one infobase is not wanted of the next. */
    synchronized void begin() {
        later = Duration.ZERO;
        jobsAfter = null;
        now = false;
        finished = false;
    }

    synchronized Duration takeExtension() {
        Duration wanted = later;
        later = Duration.ZERO;
        return wanted;
    }

    synchronized boolean isNow() {
        return now;
    }

    synchronized boolean isFinished() {
        return finished;
    }

    synchronized Duration jobsAfter(Duration otherwise) {
        Duration wanted = jobsAfter;
        return wanted == null ? otherwise : wanted;
    }

    /** Whether a pause is to end early. */
    synchronized boolean isAny() {
        return now || finished || !later.isZero();
    }
}
