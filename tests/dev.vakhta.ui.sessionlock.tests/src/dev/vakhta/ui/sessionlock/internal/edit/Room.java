package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState;
import dev.vakhta.provider.OperationJournal;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An infobase made by hand, and a server that has it. */
public final class Room implements SessionLockAdmin {
    final Infobase lock = ClusterFactory.eINSTANCE.createInfobase();
    public final Entrance entrance;
    final List<Session> sessions = new ArrayList<>();
    final Target target = ClusterFactory.eINSTANCE.createTarget();
    /** What the server says yes to, and forgets. */
    EStructuralFeature forgets;
    /** Whether it changes nothing. */
    boolean declines;
    /** How many changes were sent. */
    int sent;

    private final UUID cluster;

    public Room(String name) {
        this(name, Duration.ZERO);
    }

    /** @param ahead how much the server's clock is ahead */
    Room(String name, Duration ahead) {
        Cluster made = ClusterFactory.eINSTANCE.createCluster();
        cluster = UUID.nameUUIDFromBytes("cluster".getBytes(StandardCharsets.UTF_8));
        made.setId(cluster);
        made.setName("Cluster");
        made.setHost("srv");
        made.setPort(1541);
        target.setId("t");
        target.setName("target");
        InfobaseSummary summary = ClusterFactory.eINSTANCE.createInfobaseSummary();
        summary.setId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        summary.setName(name);
        lock.setSessionsDeny(false);
        lock.setScheduledJobsDeny(false);
        ClusterView view = view(made, ahead).build();
        Place place = Place.of(target, new Row<>(view, summary));
        entrance = new Entrance(
                place, target, () -> view(made, ahead).sessions(sessions).build(), () -> new Way(this));
    }

    private static ClusterView.Builder view(Cluster cluster, Duration ahead) {
        return ClusterView.of("t", "target", cluster).readAt(Instant.now()).clockDifference(ahead);
    }

    void come(String user, String application) {
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setId(UUID.randomUUID());
        session.setInfobase(entrance.place().infobase());
        session.setUserName(user);
        session.setAppId(application);
        sessions.add(session);
    }

    /** What a read finds now. */
    Answer look() {
        return new Answer(entrance, EcoreUtil.copy(lock), null, null);
    }

    /** Read by the editing of all these. */
    static Editing editing(Room... rooms) {
        Editing editing =
                new Editing(List.of(rooms).stream().map(room -> room.entrance).toList());
        editing.learn(List.of(rooms).stream().map(Room::look).toList());
        return editing;
    }

    @Override
    public Infobase locks(UUID of, UUID infobase, Cancel cancel) {
        return EcoreUtil.copy(lock);
    }

    @Override
    public Applied<Infobase> changeLocks(UUID of, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException {
        sent++;
        if (declines) {
            throw new AdministrationException(FailureKind.NOT_ALLOWED, "not you");
        }
        Object before = forgets == null ? null : lock.eGet(forgets);
        change.applyTo(lock);
        if (forgets != null) {
            lock.eSet(forgets, before);
        }
        return new Applied<>(EcoreUtil.copy(lock), change.missingIn(lock), null);
    }

    /** There is always one, and it offers the locks. */
    private record Way(Room room) implements Handle {
        @Override
        public Target target() {
            return room.target;
        }

        @Override
        public OperationJournal journal() {
            return OperationJournal.NONE;
        }

        @Override
        public HandleState state() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cancel.Registration onStateChange(Consumer<HandleState> listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void connect(Cancel cancel) {}

        @Override
        public <F extends Facet> Capability<F> facet(Class<F> type) {
            return type.isInstance(room) ? Capability.offered(type.cast(room)) : Capability.denied("locks only");
        }

        @Override
        public void close() {}
    }
}
