package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.reading.Part;
import java.util.Set;

/** A target, its handle and what is known of it. Thread-safe; nothing here blocks. */
public final class LiveTarget {
    private final Live live;
    private final Target target;
    private final boolean lasting;
    private volatile TargetState state = TargetState.OFF;

    /** @param lasting whether it is saved; a demo cluster is not */
    LiveTarget(Live live, Target target, boolean lasting) {
        this.live = live;
        this.target = target;
        this.lasting = lasting;
    }

    public Target target() {
        return target;
    }

    public boolean lasting() {
        return lasting;
    }

    public TargetState state() {
        return state;
    }

    /**
     * The way to it, made at the first call; it reaches for nothing by itself.
     *
     * @throws AdministrationException the provider is missing or cannot make sense of the address
     */
    public Handle handle() throws AdministrationException {
        throw new UnsupportedOperationException(live.toString());
    }

    /** Lists clusters and infobases in a job, the first time asking who we are where needed. */
    public void connect() {
        refresh(Set.of());
    }

    /** Reads these lists of all its clusters in a job; the same wish is never queued twice. Connects where it is not. */
    public void refresh(Set<Part<?, ?>> parts) {
        throw new UnsupportedOperationException(parts.toString());
    }

    /** Ends what is under way, closes the handle and forgets what was known. */
    public void disconnect() {}
}
