package dev.vakhta.processing.exclusive;

import dev.vakhta.processing.exclusive.ExclusiveStep.State;
import dev.vakhta.provider.AdministrationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tells an observer, one thing after the other; whoever watches does not stop what is watched. */
final class Telling {
    private static final Logger LOG = System.getLogger(Telling.class.getName());

    private final ExclusiveObserver observer;
    private final Pauses pauses;
    private final List<String> infobases;

    Telling(ExclusiveObserver observer, Pauses pauses, List<String> infobases) {
        this.observer = observer;
        this.pauses = pauses;
        this.infobases = List.copyOf(infobases);
    }

    /** Something done. */
    interface Doing {
        void run() throws AdministrationException;
    }

    /** Does a step, and tells how it goes. */
    void step(ExclusiveStep step, Doing doing) throws AdministrationException {
        tell(step, State.RUNNING);
        try {
            doing.run();
        } catch (AdministrationException | RuntimeException e) {
            tell(step, State.FAILED);
            throw e;
        }
        tell(step, State.DONE);
    }

    private void tell(ExclusiveStep step, State state) {
        Instant now = pauses.now();
        safely(() -> observer.stepChanged(infobases, step, state, now));
    }

    void awaits(Awaited what, Duration left) {
        Instant at = pauses.now().plus(left);
        safely(() -> observer.awaits(what, at));
    }

    void inside(List<Inside> all) {
        safely(() -> observer.inside(List.copyOf(all)));
    }

    void said(String sentence) {
        safely(() -> observer.said(sentence));
    }

    private synchronized void safely(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "exclusive access", e);
        }
    }
}
