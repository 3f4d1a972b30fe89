package dev.vakhta.demo;

import dev.vakhta.model.cluster.WorkingProcess;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** Who is in a cluster. As with all that lives, whoever calls holds the world's monitor. */
final class Residents {
    private final World world;
    private final Hardware hardware;
    private final Map<UUID, Base> bases = new LinkedHashMap<>();
    private final Map<UUID, LiveSession> sessions = new LinkedHashMap<>();
    private final Map<UUID, LiveConnection> connections = new LinkedHashMap<>();
    private final DemoDoor door;
    private final Base none = new Base(InfobaseRecord.blank(World.NIL, ""));

    Residents(World world, Hardware hardware) {
        this.world = world;
        this.hardware = hardware;
        door = new DemoDoor(this);
    }

    DemoDoor door() {
        return door;
    }

    World world() {
        return world;
    }

    Hardware hardware() {
        return hardware;
    }

    /** The place of the cluster's own sessions and connections. */
    Base none() {
        return none;
    }

    Collection<Base> bases() {
        return bases.values();
    }

    @Nullable
    Base base(UUID id) {
        return bases.get(id);
    }

    Collection<LiveSession> sessions() {
        return sessions.values();
    }

    @Nullable
    LiveSession session(UUID id) {
        return sessions.get(id);
    }

    Collection<LiveConnection> connections() {
        return connections.values();
    }

    @Nullable
    LiveConnection connection(UUID id) {
        return connections.get(id);
    }

    /** With its scheduler. */
    void add(Base base) {
        bases.put(base.id(), base);
        keep("JobScheduler", base);
    }

    /** Ends all that is in it. */
    void drop(Base base) {
        base.drop();
        bases.remove(base.id());
        List.copyOf(sessions.values()).stream()
                .map(LiveSession::actor)
                .filter(each -> each.base() == base)
                .forEach(Actor::leave);
        connections.values().removeIf(each -> each.base() == base);
    }

    /** The cluster is no more. */
    void end() {
        List.copyOf(bases.values()).forEach(this::drop);
        drop(none);
    }

    /** With its processes: calls in them end, connections to them break, their sessions go on in others. */
    void removeServer(UUID id) {
        Set<UUID> gone = hardware.remove(id).processes().stream()
                .map(WorkingProcess::getId)
                .collect(Collectors.toSet());
        sessions.values().stream()
                .filter(each -> gone.contains(each.process))
                .forEach(each -> each.process = anyProcess());
        List.copyOf(connections.values()).stream()
                .filter(each -> gone.contains(each.process()))
                .forEach(this::disconnect);
    }

    void add(LiveSession session) {
        sessions.put(session.id(), session);
    }

    void remove(LiveSession session) {
        sessions.remove(session.id());
    }

    UUID anyProcess() {
        List<WorkingProcess> all = hardware.processes();
        return all.get(world.random.nextInt(all.size())).getId();
    }

    void connect(LiveSession session) {
        Actor actor = session.actor();
        LiveConnection connection = new LiveConnection(
                world.uuid(),
                actor.base().nextConnection(),
                world.now(),
                actor.role().application,
                actor.host(),
                actor.base(),
                session.process,
                session);
        session.connection = connection;
        connections.put(connection.id(), connection);
    }

    /** Its client is not connected any more; nothing else happens. */
    void drop(LiveSession session) {
        LiveConnection connection = session.connection;
        if (connection != null) {
            connections.remove(connection.id());
            session.connection = null;
        }
    }

    /** A connection of the cluster's own: no session, no number. */
    void keep(String application, Base base) {
        if (!base.dropped()) {
            LiveConnection connection = new LiveConnection(
                    world.uuid(), 0, world.now(), application, Hardware.HOST, base, anyProcess(), null);
            connections.put(connection.id(), connection);
        }
    }

    /** Breaks a connection; its call ends with it, its session stays. */
    void disconnect(LiveConnection connection) {
        connections.remove(connection.id());
        LiveSession session = connection.session();
        if (session == null) { // the cluster's own come back
            world.at(world.now() + 10_000, () -> keep(connection.application(), connection.base()));
        } else {
            session.connection = null;
            session.actor().connectionLost();
        }
    }
}
