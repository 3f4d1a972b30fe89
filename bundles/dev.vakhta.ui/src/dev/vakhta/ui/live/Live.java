package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.OperationJournal;
import dev.vakhta.provider.Providers;
import dev.vakhta.provider.target.TargetStore;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** All targets of the window, saved ones and those of this run only. Thread-safe; listeners are told on any thread. */
public final class Live implements AutoCloseable {
    /** Wants to know. Called on any thread, shortly and often: whoever draws collects and goes to the UI thread itself. */
    public interface Listener {
        /** A target's state is another one. */
        void changed(LiveTarget target);

        /** Targets came, went or were edited. */
        void targetsChanged();
    }

    /** All jobs that refresh targets belong to it; those of one target to that {@link LiveTarget}, too. */
    public static final Object FAMILY = new Object();

    private static final Logger LOG = System.getLogger(Live.class.getName());

    private static volatile @Nullable Live ofWindow;

    private final TargetStore store;
    private final SignIn signIn;
    private final OperationJournal journal;
    private final OperationJournal noticing;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Object disk = new Object();
    private List<LiveTarget> saved = List.of();
    private List<LiveTarget> passing = List.of();
    private volatile @Nullable IOException loadFailure;

    public Live(TargetStore store, SignIn signIn, OperationJournal journal) {
        this.store = store;
        this.signIn = signIn;
        this.journal = journal;
        this.noticing = new Noticing(this, journal);
    }

    /** The one of this window; set up by the application before its first view. */
    public static Live get() {
        Live live = ofWindow;
        if (live == null) {
            throw new IllegalStateException("the application did not set it up");
        }
        return live;
    }

    /** Makes it the one of this window. */
    public static void set(Live live) {
        ofWindow = live;
    }

    /** Reads the saved targets anew; those that did not change keep their handle. Reads the disk. */
    public void load() throws IOException {
        synchronized (disk) {
            List<Target> read = store.targets();
            loadFailure = null;
            place(read);
        }
        targetsChanged();
    }

    /** The same in a job. What goes wrong is kept for {@link #loadFailure} and logged. */
    public void loadLater() {
        inJob(() -> {});
    }

    /** Reads the saved targets in a job and connects those that want it. */
    public void connectAtStart() {
        inJob(() -> targets().stream()
                .filter(one -> one.target().isConnectAtStart())
                .forEach(LiveTarget::connect));
    }

    private void inJob(Runnable then) {
        Job.createSystem(LiveMessage.LOAD.text(), (ICoreRunnable) monitor -> {
                    try {
                        load();
                        then.run();
                    } catch (IOException e) {
                        if (loadFailure == null) { // once is enough
                            LOG.log(Logger.Level.ERROR, e.getMessage(), e);
                        }
                        loadFailure = e;
                        targetsChanged();
                    }
                })
                .schedule();
    }

    /** Why the saved targets could not be read the last time; its message is for the reader. Null: they could. */
    public @Nullable IOException loadFailure() {
        return loadFailure;
    }

    private void place(List<Target> read) {
        List<LiveTarget> before;
        List<LiveTarget> now = new ArrayList<>();
        List<Runnable> afterwards = new ArrayList<>();
        synchronized (this) {
            before = saved;
            for (Target target : read) {
                Optional<LiveTarget> known =
                        before.stream().filter(one -> isOf(one, target)).findFirst();
                now.add(known.orElseGet(() -> new LiveTarget(this, target, true)));
                known.filter(one -> !EcoreUtil.equals(one.target(), target))
                        .ifPresent(one -> afterwards.add(() -> one.replace(target)));
            }
            saved = List.copyOf(now);
        }
        before.stream().filter(one -> !now.contains(one)).forEach(LiveTarget::remove);
        afterwards.forEach(Runnable::run);
    }

    private static boolean isOf(LiveTarget one, Target target) {
        return String.valueOf(target.getId()).equals(one.target().getId());
    }

    /** In the order they are saved, then those of this run only. */
    public synchronized List<LiveTarget> targets() {
        return Stream.concat(saved.stream(), passing.stream()).toList();
    }

    public Optional<LiveTarget> find(String id) {
        return targets().stream().filter(one -> id.equals(one.target().getId())).findFirst();
    }

    /**
     * Saves a new target, or changes one with the same id; that one is disconnected if its way there changed. Writes to the disk.
     *
     * @throws IllegalArgumentException its name is taken; the message says so to people
     */
    public void save(Target target) throws IOException {
        synchronized (disk) {
            store.save(target);
        }
        load();
    }

    /** Disconnects and forgets a target, its secrets too. Writes to the disk. */
    public void remove(LiveTarget target) throws IOException {
        if (target.lasting()) {
            synchronized (disk) {
                store.remove(target.target().getId());
            }
            load();
        } else {
            synchronized (this) {
                passing = passing.stream().filter(one -> one != target).toList();
            }
            target.remove();
            targetsChanged();
        }
        signIn.forget(target.target());
    }

    /** A target of this run only, such as a demo cluster; its id must be set. */
    public LiveTarget addPassing(Target target) {
        LiveTarget added = new LiveTarget(this, target, false);
        synchronized (this) {
            passing = Stream.concat(passing.stream(), Stream.of(added)).toList();
        }
        targetsChanged();
        return added;
    }

    /** What was sent in this run and before. Reading it may read the disk. */
    public OperationJournal journal() {
        return journal;
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Who answers for the person. */
    public SignIn signIn() {
        return signIn;
    }

    /** A handle of its own for a target, which need not be saved: to try it out. Reaches for nothing yet; who asked closes it. */
    public Handle make(Target target, Cancel cancel) throws AdministrationException {
        return Providers.handle(target, new Environment(signIn, noticing), cancel);
    }

    /** The same for what nobody asked for: where we are not known it fails, and no question comes up. */
    Handle makeQuiet(Target target, Cancel cancel) throws AdministrationException {
        return Providers.handle(target, new Environment(new Quiet(signIn), journal), cancel);
    }

    void changed(LiveTarget target) {
        tell(listener -> listener.changed(target));
    }

    private void targetsChanged() {
        tell(Listener::targetsChanged);
    }

    private void tell(Consumer<Listener> what) {
        for (Listener listener : listeners) {
            try {
                what.accept(listener);
            } catch (RuntimeException
                    | LinkageError e) { // one that cannot bear it is no reason to leave out the others
                LOG.log(Logger.Level.ERROR, listener.getClass().getName(), e);
            }
        }
    }

    /** Ends all jobs and closes every handle. */
    @Override
    public void close() {
        listeners.clear();
        targets().forEach(LiveTarget::close);
    }
}
