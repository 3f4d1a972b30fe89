package dev.vakhta.demo;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One cluster of the demo server as an all-knowing observer sees it: the same records that go over the wire, without
 * asking for a password. Records given out are copies as of now. Thread-safe.
 */
public final class DemoCluster {
    private final World world;
    private final Hardware hardware;
    private final Residents residents;
    private final Map<UUID, String> terminated = new HashMap<>();
    private final Map<UUID, String> interrupted = new HashMap<>();

    DemoCluster(Residents residents) {
        this.residents = residents;
        world = residents.world();
        hardware = residents.hardware();
    }

    public UUID id() {
        return hardware.cluster().getId();
    }

    public Cluster toRecord() {
        return Records.copy(hardware.cluster());
    }

    public List<WorkingServer> servers() {
        return Records.copies(hardware.servers());
    }

    public List<Manager> managers() {
        return Records.copies(hardware.managers());
    }

    public List<ClusterService> services() {
        return Records.copies(hardware.services());
    }

    public List<WorkingProcess> processes() {
        List<WorkingProcess> processes = Records.copies(hardware.processes());
        synchronized (world) {
            Map<UUID, Integer> count = new HashMap<>();
            residents.connections().forEach(each -> count.merge(each.process(), 1, Integer::sum));
            for (WorkingProcess process : processes) {
                process.setConnections(count.getOrDefault(process.getId(), 0));
                process.setMemorySize(300_000 + 1_800 * process.getConnections());
            }
        }
        return processes;
    }

    public List<InfobaseSummary> infobases() {
        return residents.bases().stream().map(Base::toRecord).toList();
    }

    /** All sessions, those of RAS and of the console too. */
    public List<Session> sessions() {
        return sessions(each -> true);
    }

    List<Session> sessions(Predicate<LiveSession> which) {
        synchronized (world) {
            return residents.sessions().stream()
                    .filter(which)
                    .map(each -> each.toRecord(world.now()))
                    .toList();
        }
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
        synchronized (world) {
            return residents.connections().stream()
                    .filter(which)
                    .map(LiveConnection::toRecord)
                    .toList();
        }
    }

    public List<ObjectLock> locks() {
        synchronized (world) {
            return Locks.all(residents);
        }
    }

    /** Ends a session, as an administrator would; its user may come back after a while. False if there is none. */
    public boolean terminate(UUID session, String message) {
        synchronized (world) {
            LiveSession live = residents.session(session);
            if (live == null) {
                return false;
            }
            terminated.put(session, message);
            live.actor().leave();
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
            interrupted.put(session, message);
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
            return terminated.get(session);
        }
    }

    /** The message an administrator last interrupted that session with; null if nobody did. */
    public @Nullable String interruptedWith(UUID session) {
        synchronized (world) {
            return interrupted.get(session);
        }
    }

    /** Whom the world's monitor guards. */
    Residents residents() {
        return residents;
    }
}
