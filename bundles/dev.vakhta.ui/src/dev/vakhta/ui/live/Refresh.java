package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.provider.reading.SideBySide;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** One refresh of one target: lists its clusters, then reads lists of all of them at once. Cancelling it ends its calls. */
final class Refresh extends Job {
    private static final Logger LOG = System.getLogger(Refresh.class.getName());

    private final LiveTarget target;
    private final Cancel cancel = new Cancel();
    private volatile long began;
    private volatile boolean hasBegun;

    /** @param quiet kept out of the Progress view */
    Refresh(LiveTarget target, boolean quiet) {
        super(LiveMessage.REFRESH.text(target.target().getName()));
        this.target = target;
        setUser(false);
        setSystem(quiet);
        addJobChangeListener(IJobChangeListener.onDone(event -> target.ended(this)));
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == Live.FAMILY || family == target;
    }

    @Override
    protected void canceling() {
        cancel.cancel();
        target.live().signIn().dismiss(target.target());
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        began = System.nanoTime();
        hasBegun = true;
        Set<Part<?, ?>> ofNew = target.demanded();
        Set<Part<?, ?>> parts = target.begin(this);
        if (monitor != null && monitor.isCanceled()) {
            cancel.cancel();
        }
        try {
            read(target.handle(cancel), parts, ofNew);
            target.update(this, state -> cancel.isCancelled() ? state.cancelled() : state.done(took()));
        } catch (AdministrationException e) {
            failed(e);
        } catch (RuntimeException | Error e) { // a mistake in a provider costs its own targets only
            String sentence = LiveMessage.BROKEN.text(target.target().getName(), e);
            LOG.log(Logger.Level.ERROR, sentence, e);
            failed(new AdministrationException(FailureKind.BAD_ANSWER, sentence, e));
        } finally {
            target.ended(this); // now already, so that whoever waits for all jobs waits for the next one, too
        }
        return cancel.isCancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Whether it took its wish. */
    boolean hasBegun() {
        return hasBegun;
    }

    private void failed(AdministrationException why) {
        target.update(this, state -> cancel.isCancelled() ? state.cancelled() : state.failed(why, took()));
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void read(Handle handle, Set<Part<?, ?>> parts, Set<Part<?, ?>> ofNew) throws AdministrationException {
        List<Cluster> clusters = handle.facet(ClusterList.class).orThrow().clusters(cancel);
        TargetState before = target.state();
        List<ClusterReading> first =
                clusters.stream().map(cluster -> known(handle, before, cluster)).toList();
        target.update(this, state -> state.listed(first));
        SideBySide.each(clusters, cluster -> {
            ClusterReading earlier = before.cluster(cluster.getId());
            Set<Part<?, ?>> wanted = new LinkedHashSet<>(parts);
            if (earlier == null) {
                wanted.addAll(ofNew);
            }
            return read(handle, cluster, List.copyOf(wanted), earlier);
        });
    }

    /** What is known so far; of a new cluster nothing but itself. */
    private ClusterReading known(Handle handle, TargetState before, Cluster cluster) {
        ClusterReading earlier = before.cluster(cluster.getId());
        return earlier == null ? ClusterReading.read(handle, cluster, List.of(), null, cancel) : earlier;
    }

    /** @return whether the cluster gave anything */
    private boolean read(Handle handle, Cluster cluster, List<Part<?, ?>> parts, @Nullable ClusterReading earlier) {
        ClusterReading now = ClusterReading.read(handle, cluster, parts, earlier, cancel);
        if (cancel.isCancelled()) {
            return false; // what it says of failures is our own doing
        }
        target.update(this, state -> state.with(now));
        boolean reached = parts.stream().anyMatch(part -> now.failure(part) == null);
        if (reached) {
            target.live()
                    .signIn()
                    .accepted(target.target(), Level.CLUSTER, cluster.getId().toString());
        }
        return reached;
    }
}
