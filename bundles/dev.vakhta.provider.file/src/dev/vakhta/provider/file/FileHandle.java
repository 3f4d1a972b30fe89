package dev.vakhta.provider.file;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.Stage;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.LogLocations;
import dev.vakhta.provider.facet.SessionList;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.file.internal.use.Probe;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.TargetHandle;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.HolderEnding;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A target that is a path. Wires the parts. */
final class FileHandle extends TargetHandle {
    /** What a stopped cluster has, too. */
    private static final Set<Class<? extends Facet>> OF_REGISTRIES =
            Set.of(ClusterList.class, InfobaseList.class, LogLocations.class);

    private static final Set<Class<? extends Facet>> OF_BASES =
            Set.of(SessionList.class, LockAdmin.class, SessionLockAdmin.class, FileRecovery.class, HolderEnding.class);

    private final Caller caller;
    private final Bases bases;
    private final List<Facet> facets;

    FileHandle(Target target, Path address, Environment environment, BackupStore store, Probe probe) {
        super(target);
        String name = target.getName();
        Recorder recorder =
                new Recorder(environment.journal(), name == null ? address.toString() : name, failure -> false);
        caller = new Caller(target, address, recorder, states);
        bases = new Bases(caller, address);
        Use use = new Use(probe);
        facets = List.of(
                new BaseLists(bases),
                new BaseSessions(bases, new Use(probe.forLists())),
                new BaseLocks(bases, store),
                new BaseRecovery(bases, store, use),
                new Ending(bases, use),
                new BaseLogs(bases, address));
    }

    @Override
    public void connect(Cancel cancel) throws AdministrationException {
        bases.find(stage -> {}, cancel);
    }

    @Override
    public void connect(Consumer<Stage> progress, Cancel cancel) throws AdministrationException {
        bases.find(progress, cancel);
    }

    @Override
    public <F extends Facet> Capability<F> facet(Class<F> type) {
        String absent = Absent.reason(type);
        if (absent != null) {
            return Capability.denied(absent);
        }
        boolean ofBases = OF_BASES.contains(type);
        Place place = bases.known();
        if (place != null && place.isRegistry() && ofBases) {
            return Capability.denied(FileMessage.STOPPED_CLUSTER.text());
        }
        for (Facet facet : facets) {
            if (type.isInstance(facet) && (ofBases || OF_REGISTRIES.contains(type))) {
                return Capability.offered(type.cast(facet));
            }
        }
        return Capability.denied(FileMessage.NOT_OFFERED.text(type.getSimpleName()));
    }

    @Override
    public void close() {
        caller.close();
        states.closed();
    }
}
