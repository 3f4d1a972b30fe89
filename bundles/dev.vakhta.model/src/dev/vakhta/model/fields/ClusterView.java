package dev.vakhta.model.fields;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of one cluster at one moment. A list may be null: not read, which is not the same as empty; look-ups in it find
 * nothing. The objects are not to be changed any more.
 */
public final class ClusterView {
    /** The id that stands for "no object" in the answers of a cluster. */
    public static final UUID NIL = new UUID(0, 0);

    /** What people and servers call sessions and connections: a number, unique in its infobase only. */
    private record Numbered(@Nullable UUID infobase, int number) {}

    private final String targetId;
    private final String targetName;
    private final Cluster cluster;
    private final Instant readAt;
    private final Instant sessionsAskedAt;
    private final Instant sessionsReadAt;
    private final ServerClock clock;
    private final Duration clockDifference;
    private final LocalDateTime serverClock;
    private final Map<UUID, Suspect> suspects;
    private final @Nullable List<InfobaseSummary> infobases;
    private final @Nullable List<WorkingProcess> processes;
    private final @Nullable List<Session> sessions;
    private final @Nullable List<Connection> connections;
    private final @Nullable List<ObjectLock> locks;
    private final Map<UUID, InfobaseLock> infobaseLocks;

    private final Index<UUID, InfobaseSummary> infobaseIds;
    private final Index<UUID, WorkingProcess> processIds;
    private final Index<UUID, Session> sessionIds;
    private final Index<UUID, Connection> connectionIds;
    private final Index<License, Session> licenceHolders;
    private final Index<Numbered, Session> sessionNumbers;
    private final Index<Numbered, Connection> connectionNumbers;

    private ClusterView(Builder read) {
        targetId = read.targetId;
        targetName = read.targetName;
        cluster = read.cluster;
        readAt = read.readAt;
        infobases = read.infobases;
        processes = read.processes;
        sessions = read.sessions;
        connections = read.connections;
        locks = read.locks;
        infobaseLocks = read.infobaseLocks;
        suspects = read.suspects;
        infobaseIds = Index.by(infobases, InfobaseSummary::getId);
        processIds = Index.by(processes, WorkingProcess::getId);
        sessionIds = Index.by(sessions, Session::getId);
        connectionIds = Index.by(connections, Connection::getId);
        licenceHolders = Index.byEach(sessions, Session::getLicenses);
        sessionNumbers = Index.by(sessions, s -> new Numbered(s.getInfobase(), s.getNumber()));
        connectionNumbers = Index.by(connections, c -> new Numbered(c.getInfobase(), c.getConnId()));

        ClusterView earlier = read.earlier;
        boolean known = earlier != null && sameSessions(earlier);
        sessionsReadAt = earlier != null && known ? earlier.sessionsReadAt : readAt;
        Instant asked = read.askedAt;
        sessionsAskedAt = earlier != null && known ? earlier.sessionsAskedAt : asked == null ? readAt : asked;
        ServerClock now = ServerClock.read(local(readAt), Marks.of(this));
        if (Marks.areOnlyStarts(this)) {
            now = now.notBehind();
        }
        if (earlier != null) {
            now = now.since(local(earlier.sessionsAskedAt), known ? Stream.empty() : Marks.news(earlier, this))
                    .after(earlier.clock);
        }
        Duration ahead = read.clockDifference;
        clock = ahead == null ? now : ServerClock.known(ahead);
        clockDifference = ahead == null ? clock.ahead() : ahead;
        serverClock = serverClock(sessionsReadAt);
    }

    /** The same, but for locks of infobases, which are read at their own pace. */
    private ClusterView(ClusterView same, Map<UUID, InfobaseLock> locksOfInfobases) {
        targetId = same.targetId;
        targetName = same.targetName;
        cluster = same.cluster;
        readAt = same.readAt;
        infobases = same.infobases;
        processes = same.processes;
        sessions = same.sessions;
        connections = same.connections;
        locks = same.locks;
        infobaseLocks = Map.copyOf(locksOfInfobases);
        suspects = same.suspects;
        infobaseIds = same.infobaseIds;
        processIds = same.processIds;
        sessionIds = same.sessionIds;
        connectionIds = same.connectionIds;
        licenceHolders = same.licenceHolders;
        sessionNumbers = same.sessionNumbers;
        connectionNumbers = same.connectionNumbers;
        sessionsReadAt = same.sessionsReadAt;
        sessionsAskedAt = same.sessionsAskedAt;
        clock = same.clock;
        clockDifference = same.clockDifference;
        serverClock = same.serverClock;
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
    }

    /** Whether the list was not read anew: a read makes new objects. Nothing can be told from the age of an old list. */
    private boolean sameSessions(ClusterView earlier) {
        List<Session> then = earlier.sessions;
        List<Session> now = sessions;
        return then != null && now != null && !now.isEmpty() && !then.isEmpty() && now.get(0) == then.get(0);
    }

    /** Begins a view; the address of the server may serve as id and name of a target nobody saved. */
    public static Builder of(String targetId, String targetName, Cluster cluster) {
        return new Builder(targetId, targetName, cluster);
    }

    public String targetId() {
        return targetId;
    }

    public String targetName() {
        return targetName;
    }

    public Cluster cluster() {
        return cluster;
    }

    public @Nullable List<InfobaseSummary> infobases() {
        return infobases;
    }

    public @Nullable List<WorkingProcess> processes() {
        return processes;
    }

    public @Nullable List<Session> sessions() {
        return sessions;
    }

    public @Nullable List<Connection> connections() {
        return connections;
    }

    public @Nullable List<ObjectLock> locks() {
        return locks;
    }

    /** What is known of the locks of infobases, by their ids; of those that are not among them nothing is. */
    public Map<UUID, InfobaseLock> infobaseLocks() {
        return infobaseLocks;
    }

    /** The same view with other locks of infobases. */
    public ClusterView withInfobaseLocks(Map<UUID, InfobaseLock> known) {
        return new ClusterView(this, known);
    }

    public InfobaseLock infobaseLock(@Nullable UUID infobase) {
        return infobase == null ? InfobaseLock.UNREAD : infobaseLocks.getOrDefault(infobase, InfobaseLock.UNREAD);
    }

    /** Objects as rows of this view; a list that was not read has none. */
    public <T extends EObject> List<Row<T>> rows(@Nullable Collection<? extends T> objects) {
        return objects == null
                ? List.of()
                : objects.stream().map(object -> new Row<T>(this, object)).toList();
    }

    public @Nullable InfobaseSummary infobase(@Nullable UUID id) {
        return infobaseIds.find(id);
    }

    public @Nullable WorkingProcess process(@Nullable UUID id) {
        return processIds.find(id);
    }

    public @Nullable Session session(@Nullable UUID id) {
        return sessionIds.find(id);
    }

    public @Nullable Connection connection(@Nullable UUID id) {
        return connectionIds.find(id);
    }

    /** The session that holds a licence; the model itself does not know, its rows have no way back to their container. */
    public @Nullable Session licenceHolder(License licence) {
        return licenceHolders.find(licence);
    }

    /** The session that people know by this number in an infobase. */
    public @Nullable Session sessionNumber(@Nullable UUID infobase, int number) {
        return sessionNumbers.find(new Numbered(infobase, number));
    }

    /** The connection with this number in an infobase. */
    public @Nullable Connection connectionNumber(@Nullable UUID infobase, int number) {
        return connectionNumbers.find(new Numbered(infobase, number));
    }

    /** When the lists were read, by this computer's clock. */
    public Instant readAt() {
        return readAt;
    }

    /** When the sessions were read: earlier than {@link #readAt} if this view was made from an old list of them. */
    public Instant sessionsReadAt() {
        return sessionsReadAt;
    }

    /** What the reads before this one had against a session; null: nothing, or this is the first one. */
    public @Nullable Suspect suspect(@Nullable UUID session) {
        return session == null ? null : suspects.get(session);
    }

    /** How far the server's clock is ahead of this computer's, as far as one can tell; behind is negative. */
    public Duration clockDifference() {
        return clockDifference;
    }

    /** What the server's clock showed at {@link #sessionsReadAt}, as far as one can tell: the "now" of all ages. */
    public LocalDateTime serverClock() {
        return serverClock;
    }

    /** The same at any other moment of this computer's clock. */
    public LocalDateTime serverClock(Instant moment) {
        return local(moment).plus(clockDifference);
    }

    /** Collects what was read; a list not given stays "not read". */
    public static final class Builder {
        private final String targetId;
        private final String targetName;
        private final Cluster cluster;
        private @Nullable Instant askedAt;
        private Instant readAt = Instant.now();
        private @Nullable Duration clockDifference;
        private @Nullable ClusterView earlier;
        private Map<UUID, Suspect> suspects = Map.of();
        private @Nullable List<InfobaseSummary> infobases;
        private @Nullable List<WorkingProcess> processes;
        private @Nullable List<Session> sessions;
        private @Nullable List<Connection> connections;
        private @Nullable List<ObjectLock> locks;
        private Map<UUID, InfobaseLock> infobaseLocks = Map.of();

        private Builder(String targetId, String targetName, Cluster cluster) {
            this.targetId = targetId;
            this.targetName = targetName;
            this.cluster = cluster;
        }

        public Builder infobases(@Nullable List<InfobaseSummary> read) {
            infobases = copy(read);
            return this;
        }

        public Builder processes(@Nullable List<WorkingProcess> read) {
            processes = copy(read);
            return this;
        }

        public Builder sessions(@Nullable List<Session> read) {
            sessions = copy(read);
            return this;
        }

        public Builder connections(@Nullable List<Connection> read) {
            connections = copy(read);
            return this;
        }

        public Builder locks(@Nullable List<ObjectLock> read) {
            locks = copy(read);
            return this;
        }

        public Builder infobaseLocks(Map<UUID, InfobaseLock> known) {
            infobaseLocks = Map.copyOf(known);
            return this;
        }

        /** When it was asked for, by this computer's clock; otherwise {@link #readAt}. Slow answers are as old as their question. */
        public Builder askedAt(Instant moment) {
            askedAt = moment;
            return this;
        }

        /** When it was read, by this computer's clock; otherwise the moment the builder was made. */
        public Builder readAt(Instant moment) {
            readAt = moment;
            return this;
        }

        /** The server's clock is known to be ahead of this computer's by this much (behind: negative): no guessing. */
        public Builder clockDifference(Duration ahead) {
            clockDifference = ahead;
            return this;
        }

        /**
         * An earlier view of the same cluster: what it learnt of the server's clock, and what only two reads can tell of sessions, goes
         * on. The view itself is not kept.
         *
         * @param suspicions what is to be remembered of the sessions of the earlier view, by their ids
         */
        public Builder after(ClusterView view, Function<ClusterView, Map<UUID, Suspect>> suspicions) {
            earlier = view;
            suspects = Map.copyOf(suspicions.apply(view));
            return this;
        }

        public ClusterView build() {
            return new ClusterView(this);
        }

        private static <T> @Nullable List<T> copy(@Nullable List<T> read) {
            return read == null ? null : List.copyOf(read);
        }
    }
}
