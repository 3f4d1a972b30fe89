package dev.vakhta.provider;

import dev.vakhta.model.cluster.Target;
import java.util.function.Consumer;

/**
 * The way to one target. Connects when first needed, and again after it broke; safe from any thread but the UI's. Closing it ends
 * every call under way with CANCELLED and gives back all sockets, processes and threads.
 */
public interface Handle extends AutoCloseable {
    Target target();

    HandleState state();

    /** Tells of every change of state, on the thread that made it. Close the registration to stop. */
    Cancel.Registration onStateChange(Consumer<HandleState> listener);

    /** Reaches the target now instead of at the first call. */
    void connect(Cancel cancel) throws AdministrationException;

    /**
     * The same over a way made anew, telling of each step that was made; what fails is not told of but thrown.
     *
     * @param progress called on the calling thread
     */
    default void connect(Consumer<Stage> progress, Cancel cancel) throws AdministrationException {
        connect(cancel);
    }

    /** What the target can do, or why not. Never blocks; may change once connected, when the version is known. */
    <F extends Facet> Capability<F> facet(Class<F> type);

    /** Where that is recorded which is done about this target by other ways than its facets, as by a program. */
    OperationJournal journal();

    @Override
    void close();
}
