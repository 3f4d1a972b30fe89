package dev.vakhta.demo;

import dev.vakhta.demo.Testbed.Terminated;
import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One cluster of the demo server as an all-knowing observer sees it: the same records that go over the wire, without
 * asking for a password, but with the passwords in them. Records given out are copies as of now. Thread-safe.
 */
public final class DemoCluster {
    private final World world;
    private final Hardware hardware;
    private final Residents residents;
    private final Catalogue catalogue;
    private final Administrators administrators;
    private final Deeds deeds = new Deeds();

    DemoCluster(Residents residents, Catalogue catalogue, Administrators administrators) {
        this.residents = residents;
        this.catalogue = catalogue;
        this.administrators = administrators;
        world = residents.world();
        hardware = residents.hardware();
    }

    public UUID id() {
        return hardware.cluster().getId();
    }

    public Cluster toRecord() {
        return now(() -> Records.copy(hardware.cluster()));
    }

    /** Those who may log in; nobody is asked where there are none. */
    public List<Administrator> administrators() {
        return now(administrators::copies);
    }

    public List<WorkingServer> servers() {
        return now(() -> hardware.servers().stream()
                .map(each -> Records.copy(each.server()))
                .toList());
    }

    public List<Manager> managers() {
        return now(() -> Records.copies(hardware.managers()));
    }

    public List<ClusterService> services() {
        return now(() -> Records.copies(hardware.services()));
    }

    public List<WorkingProcess> processes() {
        return now(() -> processes(hardware.processes()));
    }

    List<WorkingProcess> processes(List<WorkingProcess> which) {
        List<WorkingProcess> processes = Records.copies(which);
        Map<UUID, Integer> count = new HashMap<>();
        residents.connections().forEach(each -> count.merge(each.process(), 1, Integer::sum));
        for (WorkingProcess process : processes) {
            process.setConnections(count.getOrDefault(process.getId(), 0));
            process.setMemorySize(300_000 + 1_800 * process.getConnections());
        }
        return processes;
    }

    public List<InfobaseSummary> infobases() {
        return now(() -> residents.bases().stream().map(Base::toSummary).toList());
    }

    /** Everything about an infobase, with the password of its database; null when there is none (any more). */
    public @Nullable Infobase infobase(UUID id) {
        synchronized (world) {
            Base base = residents.base(id);
            return base == null ? null : Records.copy(base.record());
        }
    }

    /** All sessions, those of RAS and of the console too. */
    public List<Session> sessions() {
        return sessions(each -> true);
    }

    List<Session> sessions(Predicate<LiveSession> which) {
        return now(() -> residents.sessions().stream()
                .filter(which)
                .map(each -> each.toRecord(world.now()))
                .toList());
    }

    /** Null when there is no such session (any more). */
    public @Nullable Session session(UUID id) {
        synchronized (world) {
            LiveSession live = residents.session(id);
            return live == null ? null : live.toRecord(world.now());
        }
    }

    public List<Connection> connections() {
        return connections(each -> true);
    }

    List<Connection> connections(Predicate<LiveConnection> which) {
        return now(() -> residents.connections().stream()
                .filter(which)
                .map(LiveConnection::toRecord)
                .toList());
    }

    public List<ObjectLock> locks() {
        return now(() -> Locks.all(residents));
    }

    /** In the order of the server's list; none of a server that is not there. */
    public List<AssignmentRule> rules(UUID server) {
        return ofServer(server, LiveServer::rules);
    }

    /** None of a server that is not there. */
    public List<ServiceSetting> serviceSettings(UUID server) {
        return ofServer(server, LiveServer::settings);
    }

    public List<SecurityProfile> profiles() {
        return now(catalogue.profiles()::copies);
    }

    public List<Counter> counters() {
        return now(catalogue.counters()::copies);
    }

    public List<Limit> limits() {
        return now(catalogue.limits()::copies);
    }

    /** Who comes in and who does not. */
    public DemoDoor door() {
        return residents.door();
    }

    /**
     * Ends a session, as an administrator would; its user may come back after a while. One that waits for the DBMS stays in the list until
     * that answers. False if there is none.
     */
    public boolean terminate(UUID session, String message) {
        synchronized (world) {
            LiveSession live = residents.session(session);
            if (live == null) {
                return false;
            }
            deeds.terminated.put(session, new Terminated(live.toRecord(world.now()), message));
            live.actor().terminated();
            return true;
        }
    }

    /** Ends the query that a session waits for, as one does in the DBMS itself. False if there is no such session or query. */
    public boolean endQuery(UUID session) {
        synchronized (world) {
            LiveSession live = residents.session(session);
            Work work = live == null ? null : live.work();
            if (live == null || work == null || work.dbmsProcess() == 0) {
                return false;
            }
            live.actor().interrupted();
            return true;
        }
    }

    /** Ends the running call of a session, if there is one. False if there is no such session. */
    public boolean interrupt(UUID session, String message) {
        synchronized (world) {
            LiveSession live = residents.session(session);
            if (live == null) {
                return false;
            }
            deeds.interrupted.put(session, message);
            live.actor().interrupted();
            return true;
        }
    }

    /** Ends a connection and its call; the session stays. False if that process has no such connection. */
    public boolean disconnect(UUID process, UUID connection) {
        synchronized (world) {
            LiveConnection live = residents.connection(connection);
            if (live == null || !live.process().equals(process)) {
                return false;
            }
            residents.disconnect(live);
            return true;
        }
    }

    /** The message an administrator terminated that session with; null if nobody did. */
    public @Nullable String terminatedWith(UUID session) {
        synchronized (world) {
            Terminated deed = deeds.terminated.get(session);
            return deed == null ? null : deed.message();
        }
    }

    List<Terminated> ended() {
        return now(() -> List.copyOf(deeds.terminated.values()));
    }

    /** Infobases that were changed from outside and are there still, as they are now. */
    List<Infobase> changed() {
        return now(() -> deeds.changed.stream()
                .map(this::infobase)
                .filter(Objects::nonNull)
                .toList());
    }

    /** The message an administrator last interrupted that session with; null if nobody did. */
    public @Nullable String interruptedWith(UUID session) {
        synchronized (world) {
            return deeds.interrupted.get(session);
        }
    }

    /** The mode an administrator created that infobase with, 1 for one with a new database; null if nobody did. */
    public @Nullable Integer createdWith(UUID infobase) {
        synchronized (world) {
            return deeds.created.get(infobase);
        }
    }

    /** The mode an administrator dropped that infobase with, 0 for one whose database stays; null if nobody did. */
    public @Nullable Integer droppedWith(UUID infobase) {
        synchronized (world) {
            return deeds.dropped.get(infobase);
        }
    }

    /** The mode an administrator last applied the assignment rules with; null if nobody did. */
    public @Nullable Integer rulesAppliedWith() {
        synchronized (world) {
            return deeds.rulesApplied;
        }
    }

    /** The object an administrator last cleared that counter for; null if nobody did. */
    public @Nullable String clearedFor(String counter) {
        synchronized (world) {
            return deeds.cleared.get(counter);
        }
    }

    /** Whom the world's monitor guards. */
    Residents residents() {
        return residents;
    }

    Hardware hardware() {
        return hardware;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Administrators known() {
        return administrators;
    }

    Deeds deeds() {
        return deeds;
    }

    private <T extends EObject> List<T> ofServer(UUID id, Function<LiveServer, Shelf<T>> which) {
        synchronized (world) {
            LiveServer server = hardware.server(id);
            return server == null ? List.of() : which.apply(server).copies();
        }
    }

    private <T> T now(Supplier<T> what) {
        synchronized (world) {
            return what.get();
        }
    }
}
