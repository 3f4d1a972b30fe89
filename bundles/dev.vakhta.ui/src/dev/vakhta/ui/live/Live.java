package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.OperationJournal;
import dev.vakhta.provider.target.TargetStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** All targets of the window, saved ones and those of this run only. Thread-safe; listeners are told on any thread. */
public final class Live implements AutoCloseable {
    /** Wants to know. Called on any thread, shortly and often: whoever draws collects and goes to the UI thread itself. */
    public interface Listener {
        /** A target's state is another one. */
        void changed(LiveTarget target);

        /** Targets came, went or were edited. */
        void targetsChanged();
    }

    private final TargetStore store;
    private final Environment environment;

    public Live(TargetStore store, Environment environment) {
        this.store = store;
        this.environment = environment;
    }

    /** The one of this window; set up by the application before its first view. */
    public static Live get() {
        throw new UnsupportedOperationException();
    }

    /** Reads the saved targets anew; those that did not change keep their handle. */
    public void load() throws IOException {
        store.targets();
    }

    /** In the order they are saved, then those of this run only. */
    public List<LiveTarget> targets() {
        return List.of();
    }

    public Optional<LiveTarget> find(String id) {
        return targets().stream().filter(one -> id.equals(one.target().getId())).findFirst();
    }

    /** Saves a new target, or changes one with the same id; that one is disconnected if its way there changed. */
    public void save(Target target) throws IOException {
        store.remove(target.getId());
        load();
    }

    /** Disconnects and forgets a target, its secrets too. */
    public void remove(LiveTarget target) throws IOException {
        store.remove(target.target().getId());
        load();
    }

    /** A target of this run only, such as a demo cluster; its id must be set. */
    public LiveTarget addPassing(Target target) {
        return new LiveTarget(this, target, false);
    }

    /** What was sent in this run and before. */
    public OperationJournal journal() {
        return environment.journal();
    }

    public void addListener(Listener listener) {
        listener.targetsChanged();
    }

    public void removeListener(Listener listener) {
        listener.targetsChanged();
    }

    /** Closes every handle. */
    @Override
    public void close() {}
}
