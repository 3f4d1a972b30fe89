package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.InfobaseLock;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.reading.Part;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** A target, its handle and what is known of it; the same object as long as there is the target. Thread-safe; only its first handle is waited for. */
public final class LiveTarget {
    private final Live live;
    private final boolean lasting;
    private final LockReader locks = new LockReader(this);
    private final Set<Part<?, ?>> demanded = new LinkedHashSet<>();
    private volatile Target target;
    private volatile TargetState state = TargetState.OFF;

    private boolean gone;
    private @Nullable Handle handle;
    /** What the next job will read; of the present one, as long as it did not begin. */
    private @Nullable Wish wish;

    private @Nullable Refresh job;

    /** @param lasting whether it is saved; a demo cluster is not */
    LiveTarget(Live live, Target target, boolean lasting) {
        this.live = live;
        this.target = target;
        this.lasting = lasting;
    }

    Live live() {
        return live;
    }

    /** Not to be changed: whoever edits it edits a copy, and saves that. */
    public Target target() {
        return target;
    }

    public boolean lasting() {
        return lasting;
    }

    public TargetState state() {
        return state;
    }

    LockReader locks() {
        return locks;
    }

    /**
     * Whoever looks at infobases says which they are: while he does, their locks are read now and then, in the background and without a
     * question to anybody; {@link #state} has them. Takes the place of what he said before.
     *
     * @param viewer knows himself
     * @param infobases none: he does not look any more, which he says before he goes
     */
    public void look(Object viewer, Set<InfobaseId> infobases) {
        locks.look(viewer, infobases);
    }

    /** The person wants to see what is now: the locks in sight are read anew at once, those that were refused, too. */
    public void readLocksAgain() {
        locks.again();
    }

    /**
     * The way to it, made at the first call; it reaches for nothing by itself. After {@link #disconnect} it is another one. Waits for the
     * provider, but not for ever.
     *
     * @throws AdministrationException the provider is missing or broken, or cannot make sense of the address
     */
    public Handle handle() throws AdministrationException {
        return handle(Cancel.never());
    }

    /** The same; a cancel ends the wait. */
    Handle handle(Cancel cancel) throws AdministrationException {
        while (true) {
            Target wanted;
            synchronized (this) {
                if (handle != null) {
                    return handle;
                }
                wanted = target;
                if (gone) {
                    throw new AdministrationException(FailureKind.CANCELLED, LiveMessage.GONE.text(wanted.getName()));
                }
            }
            Handle made = live.make(wanted, cancel); // a provider is not called within a lock
            synchronized (this) {
                if (handle == null && wanted == target && !gone) {
                    handle = made;
                    return made;
                }
            }
            made.close();
        }
    }

    /**
     * Lists clusters and infobases in a job, and what was demanded before. This is the person's wish to go in: who declined to say who
     * they are is asked again where needed.
     */
    public void connect() {
        live.signIn().askAgain(target);
        locks.again();
        Set<Part<?, ?>> parts = demanded();
        want(new Wish(parts, false));
    }

    /** Reads these lists of all its clusters in a job; the same wish is never queued twice. Connects where it is not. */
    public void refresh(Set<Part<?, ?>> parts) {
        want(new Wish(parts, false));
    }

    /** The same when nobody asked for it but the time that passed: its job is not shown. */
    public void refreshQuietly(Set<Part<?, ?>> parts) {
        want(new Wish(parts, true));
    }

    /** Ends what is under way, closes the handle and forgets what was known. */
    public void disconnect() {
        closeLater(letGo(true, false));
        closeLater(locks.letGo());
        live.changed(this);
    }

    /** The same for ever. */
    void remove() {
        closeLater(letGo(true, true));
        closeLater(locks.letGo());
        live.changed(this);
    }

    /** The same at the end of the run: waits until all is given back. */
    void close() {
        try (Handle left = letGo(true, true);
                Handle quiet = locks.letGo()) {
            live.changed(this);
        }
    }

    /** It was edited; where its way there is the same, what is known stays. */
    void replace(Target edited) {
        boolean moved = Ways.differ(target, edited);
        boolean on = state.phase() != Phase.OFF;
        Set<Part<?, ?>> before = demanded();
        if (moved) {
            live.signIn().moved(target);
        }
        target = edited;
        closeLater(letGo(moved, false));
        closeLater(locks.letGo());
        live.changed(this);
        if (on && !moved) {
            refreshQuietly(before); // over a handle that knows what is allowed now
        }
    }

    private @Nullable Handle letGo(boolean forget, boolean forEver) {
        Refresh last;
        Handle left;
        synchronized (this) {
            last = job;
            left = handle;
            job = null;
            handle = null;
            wish = null;
            gone |= forEver;
            if (forget) {
                demanded.clear();
                state = TargetState.OFF;
            } else {
                state = state.cancelled();
            }
        }
        if (last != null) {
            last.cancel();
        }
        return left;
    }

    private void closeLater(@Nullable Handle left) {
        if (left != null) {
            Job.createSystem(LiveMessage.CLOSE.text(target.getName()), (ICoreRunnable) monitor -> left.close())
                    .schedule();
        }
    }

    private synchronized void want(Wish more) {
        if (!gone) {
            demanded.addAll(more.parts());
            Wish before = wish;
            wish = before == null ? more : before.and(more);
            if (job == null) {
                start(more.quiet());
            }
        }
    }

    private void start(boolean quiet) {
        Refresh next = new Refresh(this, quiet);
        job = next;
        next.schedule();
    }

    /** What anybody wanted since it was connected; the infobases always: everything else names them. */
    synchronized Set<Part<?, ?>> demanded() {
        Set<Part<?, ?>> all = new LinkedHashSet<>(demanded);
        all.add(Part.INFOBASES);
        return all;
    }

    /** A job takes what is wanted by now; what is wanted from now on is for the next. */
    Set<Part<?, ?>> begin(Refresh by) {
        Set<Part<?, ?>> parts = Set.of();
        synchronized (this) {
            Wish now = wish;
            if (job == by && now != null) {
                parts = now.parts();
                wish = null;
            }
        }
        update(by, TargetState::begun);
        return parts;
    }

    /** What comes from a job that was let go is dropped. */
    void update(Refresh by, UnaryOperator<TargetState> step) {
        synchronized (this) {
            if (job != by) {
                return;
            }
            state = step.apply(state);
        }
        live.changed(this);
    }

    /** The locks of an infobase, at any time. */
    void know(InfobaseId infobase, InfobaseLock lock) {
        synchronized (this) {
            state = state.knowing(infobase, lock);
        }
        live.changed(this);
    }

    /** Also of a job that was cancelled before it began: then its wish goes with it. */
    void ended(Refresh by) {
        synchronized (this) {
            if (job == by) {
                job = null;
                Wish next = by.hasBegun() ? wish : null;
                wish = next;
                if (next != null) {
                    start(next.quiet());
                }
            }
        }
    }
}
